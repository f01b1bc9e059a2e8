import CLinux
import Effects

extension Slicer {
    /// The events from some place on, known or found by another thread. They count only if the walk comes to just that place.
    struct Ahead: Sendable {
        let start: Int
        let walk: Later<Slicer>
    }

    /// Behind what a text has in common with an older one at its beginning, and with what it has in common at its end ahead.
    init(end: Int, knowing outline: Outline, _ same: Outline.Same) {
        let last = min(same.first, outline.events.count) - 1
        if last >= 0 {
            // The last of them is walked through once more: a number may go on, and another thing may follow.
            self.init(
                end: end, at: outline.events[last].lowerBound, behind: outline.events[..<last],
                from: outline.inside.lowerBound)
        } else {
            self.init(end: end)
        }
        let shift = end - outline.byteCount
        // There is no event in the last piece.
        let known = outline.events.suffix(max(0, same.last - 1)).map { $0.lowerBound + shift..<$0.upperBound + shift }
        guard let next = known.firstIndex(where: { $0.lowerBound >= at }) else { return }
        let (start, endOfList) = (known[next].lowerBound, outline.inside.upperBound + shift)
        let others = Slicer(end: end, at: endOfList, behind: known[next...], from: start)
        ahead = Ahead(start: start, walk: Later { others })
    }

    /// Walks with two threads if there may be two and the text is worth it; answers as `slice` does.
    mutating func slice(_ bytes: [UInt8], jobs: Int) -> Bool {
        if ahead == nil, jobs > 1, bytes.count - at >= Slicer.fewestBytes,
            let start = Slicer.likelyEvent(from: at + (bytes.count - at) / 2, in: bytes)
        {
            let walk = Later {
                var slicer = Slicer(end: bytes.count, at: start)
                slicer.isWhole = slicer.walkEvents(bytes.span)
                return slicer
            }
            walk.beginElsewhere()
            ahead = Ahead(start: start, walk: walk)
        }
        return slice(bytes.span)
    }

    /// Where an object begins whose first two keys are those of the first event: many things have an `id` first.
    private static func likelyEvent(from middle: Int, in bytes: [UInt8]) -> Int? {
        guard let list = place(of: Array("\"events\"".utf8), from: 0, in: bytes),
            let event = place(of: [UInt8(ascii: "{")], from: list, in: bytes), let first = Opening(at: event, bytes)
        else { return nil }
        let head = Array(bytes[first.start..<first.endOfKey])
        var at = middle
        // Nothing depends on finding one.
        for _ in 0..<mostGuesses {
            guard let start = place(of: head, from: at, in: bytes) else { return nil }
            if let other = Opening(at: start, bytes), bytes[other.second] == bytes[first.second] { return start }
            at = start + 1
        }
        return nil
    }

    private static func place(of part: [UInt8], from start: Int, in bytes: [UInt8]) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress,
                let found = memmem(base + start, buffer.count - start, part, part.count)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private static let fewestBytes = 1 << 20
    private static let mostGuesses = 256
}

/// How an object begins: where, with which first key, and with which second.
private struct Opening {
    let start: Int
    let endOfKey: Int
    let second: Range<Int>

    /// A first value is an id or some other name as a rule.
    private static let longest = 4096

    /// Nil if no object of two keys begins there, or the first of them has a long value.
    init?(at start: Int, _ bytes: [UInt8]) {
        let text = bytes.span
        var walk = Slicer(end: min(bytes.count, start + Opening.longest), at: start)
        guard walk.take(UInt8(ascii: "{"), text), walk.skipKey(text) else { return nil }
        self.start = start
        endOfKey = walk.at
        guard walk.take(UInt8(ascii: ":"), text) else { return nil }
        walk.skipSpace(text)
        guard walk.skipValue(text) else { return nil }
        walk.skipSpace(text)
        guard walk.take(UInt8(ascii: ","), text) else { return nil }
        walk.skipSpace(text)
        let key = walk.at
        guard walk.skipKey(text) else { return nil }
        second = key..<walk.at
    }
}
