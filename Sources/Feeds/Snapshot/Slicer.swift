import Glibc

/// Walks through a snapshot and remembers where its events are. It looks at nothing but strings, brackets and commas:
/// whether a slice is JSON is found out when it is read.
struct Slicer {
    private(set) var events: [Range<Int>] = []
    private(set) var inside: Range<Int>?
    private(set) var at: Int
    private let end: Int
    var ahead: Ahead?
    /// Whether its walk came to the end of the list.
    var isWhole = true
    /// Where the list begins in which the walk starts; nil if it starts outside.
    private var list: Int?

    init(end: Int, at start: Int = 0) {
        self.end = end
        at = start
    }

    /// In the list of events that begins there, behind some of them.
    init(end: Int, at start: Int, behind events: ArraySlice<Range<Int>>, from list: Int) {
        self.init(end: end, at: start)
        self.events = Array(events)
        self.list = list
    }

    /// Answers whether the walk came to the end of an object.
    mutating func slice(_ bytes: Span<UInt8>) -> Bool {
        if let list {
            guard finishEvents(from: list, bytes) else { return false }
            guard nextKey(bytes) else { return take(UInt8(ascii: "}"), bytes) }
        } else {
            skipSpace(bytes)
            guard take(UInt8(ascii: "{"), bytes) else { return false }
            skipSpace(bytes)
        }
        while at < end, bytes[at] == UInt8(ascii: "\"") {
            let key = at
            guard skipString(bytes) else { return false }
            let isEvents = Slicer.isEvents(bytes, key..<at)
            skipSpace(bytes)
            guard take(UInt8(ascii: ":"), bytes) else { return false }
            skipSpace(bytes)
            guard isEvents && inside == nil ? sliceEvents(bytes) : skipValue(bytes) else { return false }
            guard nextKey(bytes) else { break }
        }
        return take(UInt8(ascii: "}"), bytes)
    }

    /// From the end of a value to what may be the next key.
    private mutating func nextKey(_ bytes: Span<UInt8>) -> Bool {
        skipSpace(bytes)
        guard take(UInt8(ascii: ","), bytes) else { return false }
        skipSpace(bytes)
        return true
    }

    private mutating func sliceEvents(_ bytes: Span<UInt8>) -> Bool {
        guard at < end, bytes[at] == UInt8(ascii: "[") else { return skipValue(bytes) }
        at += 1
        let first = at
        skipSpace(bytes)
        return finishEvents(from: first, bytes)
    }

    private mutating func finishEvents(from first: Int, _ bytes: Span<UInt8>) -> Bool {
        guard walkEvents(bytes) else { return false }
        let last = at
        guard take(UInt8(ascii: "]"), bytes) else { return false }
        inside = first..<last
        return true
    }

    /// From the beginning of an event to the end of the list.
    mutating func walkEvents(_ bytes: Span<UInt8>) -> Bool {
        while at < end, bytes[at] != UInt8(ascii: "]") {
            if let ahead, ahead.start == at {
                let others = ahead.walk.result()
                events += others.events
                at = others.at
                return others.isWhole
            }
            let start = at
            guard skipValue(bytes), at > start else { return false }
            events.append(start..<at)
            skipSpace(bytes)
            guard take(UInt8(ascii: ","), bytes) else { break }
            skipSpace(bytes)
        }
        return true
    }
}

extension Slicer {
    /// Up to the end of a scalar, or to the bracket that closes what opens here.
    mutating func skipValue(_ bytes: Span<UInt8>) -> Bool {
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: "\""): return skipString(bytes)
            case UInt8(ascii: "{"), UInt8(ascii: "["): return skipBrackets(bytes)
            case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\n"),
                UInt8(ascii: "\r"), UInt8(ascii: "\t"):
                return true
            default: at += 1
            }
        }
        return false
    }

    /// From a bracket to the one that closes it.
    private mutating func skipBrackets(_ bytes: Span<UInt8>) -> Bool {
        var (place, depth) = (at, 0)
        bytes.withUnsafeBufferPointer { buffer in
            while place < end {
                let byte = buffer[place]
                if byte == UInt8(ascii: "\"") {
                    place = Slicer.endOfString(buffer, from: place, end: end) ?? end + 1
                    continue
                }
                // One bit sets the two kinds of brackets apart.
                if byte | 0x20 == UInt8(ascii: "{") {
                    depth += 1
                } else if byte | 0x20 == UInt8(ascii: "}") {
                    depth -= 1
                }
                place += 1
                if depth == 0 { return }
            }
        }
        at = min(place, end)
        return depth == 0 && place <= end
    }

    private mutating func skipString(_ bytes: Span<UInt8>) -> Bool {
        let found = bytes.withUnsafeBufferPointer { Slicer.endOfString($0, from: at, end: end) }
        at = found ?? end
        return found != nil
    }

    /// Behind the quote that ends a string. Most of a snapshot is text, and looking for nothing but quotes is many times as fast
    /// as looking at each byte.
    private static func endOfString(_ buffer: UnsafeBufferPointer<UInt8>, from quote: Int, end: Int) -> Int? {
        var next = quote + 1
        while next < end, let start = buffer.baseAddress,
            let found = memchr(start + next, Int32(UInt8(ascii: "\"")), end - next)
        {
            let place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
            var slash = place
            while slash > quote + 1, buffer[slash - 1] == UInt8(ascii: "\\") { slash -= 1 }
            if (place - slash).isMultiple(of: 2) { return place + 1 }
            next = place + 1
        }
        return nil
    }

    /// A key and the spaces on both sides of it.
    mutating func skipKey(_ bytes: Span<UInt8>) -> Bool {
        skipSpace(bytes)
        guard at < end, bytes[at] == UInt8(ascii: "\""), skipString(bytes) else { return false }
        skipSpace(bytes)
        return true
    }

    mutating func skipSpace(_ bytes: Span<UInt8>) {
        while at < end {
            switch bytes[at] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): at += 1
            // A byte order mark, which some editors put first.
            case 0xEF where at == 0 && end >= 3: at = 3
            default: return
            }
        }
    }

    mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard at < end, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private static func isEvents(_ bytes: Span<UInt8>, _ quoted: Range<Int>) -> Bool {
        let name: StaticString = "\"events\""
        guard quoted.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { wanted in
            wanted.indices.allSatisfy { wanted[$0] == bytes[quoted.lowerBound + $0] }
        }
    }
}
