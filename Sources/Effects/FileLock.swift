import Glibc

/// A lock on a file, held as long as this value lives; the system lets go of it when the process dies, however it dies.
public final class FileLock: Sendable {
    private let descriptor: Int32

    /// Takes over an open, locked descriptor; a negative one stands for a lock that only a test holds.
    public init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
