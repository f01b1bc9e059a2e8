/// Finds a text in others in linear time, whatever both repeat (Knuth, Morris and Pratt).
struct ByteSearch {
    private let part: [UInt8]
    /// For each beginning of the part, how long the longest one is that it also ends with.
    private let borders: [Int32]

    init(_ part: String) {
        self.init(Array(part.utf8))
    }

    /// For a text that is searched from its end.
    init(reversing part: String) {
        self.init(part.utf8.reversed())
    }

    private init(_ part: [UInt8]) {
        self.part = part
        var borders = [Int32](repeating: 0, count: part.count)
        part.withUnsafeBufferPointer { part in
            borders.withUnsafeMutableBufferPointer { borders in
                var length = 0
                for place in part.indices.dropFirst() {
                    while length > 0, part[place] != part[length] { length = Int(borders[length - 1]) }
                    if part[place] == part[length] { length += 1 }
                    borders[place] = Int32(truncatingIfNeeded: length)
                }
            }
        }
        self.borders = borders
    }

    var count: Int { part.count }

    /// Where it first is at or after a place.
    func firstRange(in text: [UInt8], from start: Int = 0) -> Range<Int>? {
        guard let head = part.first else { return start <= text.count ? start..<start : nil }
        guard text.count - start >= part.count else { return nil }
        return text.withUnsafeBufferPointer { text in
            var matched = 0
            for place in start..<text.count {
                let byte = text[place]
                if matched == 0, byte != head { continue }
                while matched > 0, part[matched] != byte { matched = Int(borders[matched - 1]) }
                if part[matched] == byte { matched += 1 }
                if matched == part.count { return (place + 1 - matched)..<(place + 1) }
            }
            return nil
        }
    }
}
