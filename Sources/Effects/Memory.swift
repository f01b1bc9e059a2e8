/// The memory of the process.
public enum Memory {
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
