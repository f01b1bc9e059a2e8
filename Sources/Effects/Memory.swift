import CLinux

/// The memory of the process.
public enum Memory {
    /// Keeps what was taken once: a short run spends a tenth of its time on giving large blocks back and taking them anew.
    public static func keep() {
        mallopt(M_MMAP_THRESHOLD, 256 << 20)
        mallopt(M_TRIM_THRESHOLD, 1 << 30)
        mallopt(M_TOP_PAD, 64 << 20)
    }

    /// Leaves a value to the system, which clears away what a process held faster than we take it apart: for what lives
    /// until the end of a command in any case.
    public static func leave(_ value: some Sendable) {
        _ = Unmanaged.passRetained(Left(value))
    }

    private final class Left<Value: Sendable>: Sendable {
        let value: Value

        init(_ value: Value) { self.value = value }
    }
}
