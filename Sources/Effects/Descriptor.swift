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
        var bytes = found.st_size >= Descriptor.large ? try readInHalves(Int(found.st_size)) : []
        var room = max(Int(found.st_size) - bytes.count + 1, 1 << 16)
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

    /// From how many bytes on it pays to have the system read a part of them meanwhile.
    private static let large = 8 << 20

    /// The first so many bytes, or as many of them as are read at once. The system reads the second half meanwhile, as a good
    /// part of the time goes into getting memory for them. What comes after is read next.
    func readInHalves(_ size: Int) throws(DiskError) -> [UInt8] {
        let half = size / 2
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            var second = aiocb()
            second.aio_fildes = number
            second.aio_offset = off_t(half)
            second.aio_buf = buffer.baseAddress.map { UnsafeMutableRawPointer($0 + half) }
            second.aio_nbytes = size - half
            second.aio_sigevent.sigev_notify = Int32(SIGEV_NONE)
            withUnsafeMutablePointer(to: &second) { second in
                let isBegun = aio_read(second) == 0
                let first = pread(number, buffer.baseAddress, half, 0)
                if first < 0 { failure = errno }
                let other = isBegun ? Descriptor.finish(second) : 0
                // A file that became shorter meanwhile ends in the first half. Why the second wasn't read, reading on will say.
                count = max(first, 0) + (first == half ? max(other, 0) : 0)
            }
        }
        guard failure == 0 || failure == EINTR else { throw DiskError("read", path, failure) }
        guard lseek(number, off_t(bytes.count), SEEK_SET) >= 0 else { throw DiskError("read", path, errno) }
        return bytes
    }

    /// How many bytes were read once they are; less than 0 if they couldn't be.
    private static func finish(_ reading: UnsafeMutablePointer<aiocb>) -> Int {
        var waiting: UnsafePointer<aiocb>? = UnsafePointer(reading)
        while aio_error(reading) == EINPROGRESS { aio_suspend(&waiting, 1, nil) }
        return aio_return(reading)
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
