extension String {
    /// How many Unicode scalars it has: the bytes that don't continue one, which a processor counts many at a time.
    var scalarCount: Int {
        let bytes = utf8Span.span
        var count = 0
        for place in bytes.indices where bytes[place] & 0xC0 != 0x80 { count &+= 1 }
        return count
    }

    /// Some of its Unicode scalars, of which it has so many.
    func scalars(_ range: Range<Int>, of count: Int) -> String {
        if count == utf8.count {
            let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
            return String(self[start..<utf8.index(start, offsetBy: range.count)])
        }
        return String(String.UnicodeScalarView(unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)))
    }
}
