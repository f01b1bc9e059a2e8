/// Cuts the markup of `{% liquid %}` into tags, one a line.
struct LineChunker {
    private var at: Int
    private let end: Int

    init(_ range: Range<Int>) {
        at = range.lowerBound
        end = range.upperBound
    }

    mutating func next(_ bytes: [UInt8]) -> Chunk? {
        while at < end {
            var start = at
            var stop = start
            while stop < end, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
            at = stop + 1
            while start < stop, Ascii.isSpace(bytes[start]) { start += 1 }
            while stop > start, Ascii.isSpace(bytes[stop - 1]) { stop -= 1 }
            guard start < stop else { continue }
            let nameEnd = Chunker.endOfName(bytes, start, stop)
            var markup = nameEnd
            while markup < stop, Ascii.isSpace(bytes[markup]) { markup += 1 }
            return .tag(name: start..<nameEnd, markup: markup..<stop, Chunk.Trim(left: false, right: false))
        }
        return nil
    }
}
