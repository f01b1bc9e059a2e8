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
        var bytes = found.st_size >= Descriptor.large ? try readSideBySide(Int(found.st_size)) : []
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

    /// What a second thread pays for.
    private static let large = 8 << 20

    /// The first so many bytes, or as many of them as there are, by two threads: of the time for a large file the system needs
    /// a good part for the memory it goes into. What comes after them is read next.
    func readSideBySide(_ size: Int) throws(DiskError) -> [UInt8] {
        var failure: Int32 = 0
        let number = number
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            nonisolated(unsafe) let buffer = UnsafeMutableRawBufferPointer(buffer)
            let halves = [0..<size / 2, size / 2..<size]
            let read = concurrentMap(halves, jobs: 2) { Descriptor.read(number, $0, into: buffer) }
            failure = read.first { $0.failure != 0 }?.failure ?? 0
            // A file that became shorter meanwhile ends in the first half.
            count = read[0].count < halves[0].count ? read[0].count : read[0].count + read[1].count
        }
        guard failure == 0, lseek(number, off_t(bytes.count), SEEK_SET) >= 0 else {
            throw DiskError("read", path, failure == 0 ? errno : failure)
        }
        return bytes
    }

    private static func read(
        _ number: Int32, _ range: Range<Int>, into buffer: UnsafeMutableRawBufferPointer
    ) -> (count: Int, failure: Int32) {
        var place = range.lowerBound
        while place < range.upperBound {
            let got = pread(number, buffer.baseAddress?.advanced(by: place), range.upperBound - place, off_t(place))
            if got < 0, errno == EINTR { continue }
            if got <= 0 { return (place - range.lowerBound, got < 0 ? errno : 0) }
            place += got
        }
        return (range.count, 0)
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
