import Glibc

/// An open file, closed when this value goes.
struct Descriptor: ~Copyable {
    private(set) var number: Int32
    private let path: String

    init(_ action: String, _ path: String, _ flags: Int32, _ mode: FileMode = .file) throws(DiskError) {
        let number = open(path, flags | O_CLOEXEC, mode.bits)
        guard number >= 0 else { throw DiskError(action, path, errno) }
        self.number = number
        self.path = path
    }

    deinit {
        if number >= 0 { close(number) }
    }

    func readAll() throws(DiskError) -> [UInt8] {
        var found = stat()
        guard fstat(number, &found) == 0 else { throw DiskError("read", path, errno) }
        guard found.st_mode & S_IFMT != S_IFDIR else { throw DiskError("read", path, EISDIR) }
        // A pipe says size 0, and a file may grow while it is read: the end is where read says so.
        var bytes: [UInt8] = []
        var room = max(Int(found.st_size) + 1, 1 << 16)
        while true {
            var failure: Int32 = 0
            let part = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                let got = Glibc.read(number, buffer.baseAddress, buffer.count)
                if got < 0 { failure = errno }
                count = max(got, 0)
            }
            if failure == EINTR { continue }
            guard failure == 0 else { throw DiskError("read", path, failure) }
            if part.isEmpty { return bytes }
            if bytes.isEmpty { bytes = part } else { bytes += part }
            room = 1 << 16
        }
    }

    func write(_ bytes: [UInt8]) throws(DiskError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                Glibc.write(number, $0.baseAddress?.advanced(by: written), bytes.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DiskError("write", path, errno) }
            written += count
        }
    }

    /// Closes, and says what only close knows: some file systems report a full disk there.
    mutating func finish() throws(DiskError) {
        let open = number
        number = -1
        guard close(open) == 0 || errno == EINTR else { throw DiskError("write", path, errno) }
    }
}
