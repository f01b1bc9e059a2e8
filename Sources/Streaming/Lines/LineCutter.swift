import Glibc

/// Cuts what comes in into lines, of which it never keeps more than one may have.
struct LineCutter {
    private let most: Int
    private var rest: [UInt8] = []
    /// How far the rest has been cut already, and looked through.
    private var start = 0
    private var seen = 0
    /// Whether what comes up to the next line's end belongs to one that is too long.
    private var isTooLong = false

    init(most: Int) {
        self.most = most
    }

    enum Line: Hashable {
        case bytes([UInt8])
        case tooLong
    }

    /// How much of the lines that are not whole yet is in memory.
    var held: Int { rest.count - start }

    mutating func add(_ bytes: [UInt8]) {
        if start == rest.count {
            rest = bytes
        } else {
            rest.removeFirst(start)
            rest += bytes
        }
        seen = max(0, seen - start)
        start = 0
    }

    /// The next whole line; nil until more has come.
    mutating func next() -> Line? {
        guard let end = lineEnd() else {
            seen = rest.count
            if rest.count - start > most {
                isTooLong = true
                (start, seen) = (rest.count, rest.count)
            }
            return nil
        }
        defer { (start, seen) = (end + 1, end + 1) }
        return line(to: end)
    }

    /// What is left when nothing more comes; nil if that is nothing.
    mutating func last() -> Line? {
        guard isTooLong || start < rest.count else { return nil }
        defer { start = rest.count }
        return line(to: rest.count)
    }

    private mutating func line(to end: Int) -> Line {
        defer { isTooLong = false }
        return isTooLong || end - start > most ? .tooLong : .bytes(Array(rest[start..<end]))
    }

    private func lineEnd() -> Int? {
        rest.withUnsafeBytes { bytes in
            let from = max(start, seen)
            guard let base = bytes.baseAddress, from < bytes.count,
                let found = memchr(base + from, 0x0A, bytes.count - from)
            else { return nil }
            return base.distance(to: UnsafeRawPointer(found))
        }
    }
}
