import Glibc

/// The memory of the process.
public enum Memory {
    /// Asks the system to back what is about to be filled by few large pages: it stops us for each when it is first touched.
    /// Nothing comes of it where there are none, and where there are it holds for what is in this room later, too.
    static func preferLargePages(for room: UnsafeMutableRawBufferPointer) {
        guard let start = room.baseAddress, room.count >= 4 * largePage else { return }
        let skipped = -Int(bitPattern: start) & (largePage - 1)
        _ = madvise(start + skipped, (room.count - skipped) & ~(largePage - 1), MADV_HUGEPAGE)
    }

    private static let largePage = 1 << 21

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
