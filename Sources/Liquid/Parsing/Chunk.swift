/// What a template's text falls into before anything is looked at more closely. All ranges are bytes of the source.
enum Chunk {
    case text(Range<Int>)
    /// `{{ markup }}`
    case output(markup: Range<Int>, Trim)
    /// `{% name markup %}`
    case tag(name: Range<Int>, markup: Range<Int>, Trim)

    /// Which sides a dash asks to strip of white space.
    struct Trim: Hashable {
        var left: Bool
        var right: Bool
    }
}

/// Cuts a source into chunks. Delimiters win over quotes, as in the reference.
struct Chunker {
    let end: Int
    private(set) var at: Int

    init(_ range: Range<Int>) {
        at = range.lowerBound
        end = range.upperBound
    }

    mutating func move(to place: Int) { at = place }

    /// The next chunk, nil at the end; throws for one that is never closed.
    mutating func next(_ bytes: [UInt8]) throws(SyntaxError) -> Chunk? {
        guard at < end else { return nil }
        let start = at
        if let kind = opening(bytes, at) {
            return kind == UInt8(ascii: "{") ? try output(bytes) : try tag(bytes)
        }
        var place = at
        while place < end {
            if bytes[place] == UInt8(ascii: "{"), opening(bytes, place) != nil { break }
            place += 1
        }
        at = place
        return .text(start..<place)
    }

    /// The second byte of a delimiter that opens here.
    private func opening(_ bytes: [UInt8], _ place: Int) -> UInt8? {
        guard place + 1 < end, bytes[place] == UInt8(ascii: "{") else { return nil }
        let second = bytes[place + 1]
        return second == UInt8(ascii: "{") || second == UInt8(ascii: "%") ? second : nil
    }

    private mutating func output(_ bytes: [UInt8]) throws(SyntaxError) -> Chunk {
        let start = at
        var place = at + 2
        while place < end {
            let byte = bytes[place]
            if byte == UInt8(ascii: "}") {
                if place + 1 < end, bytes[place + 1] == UInt8(ascii: "}") {
                    at = place + 2
                    let (markup, trim) = trimmed(bytes, start + 2..<place)
                    return .output(markup: markup, trim)
                }
                at = place + 1
                throw unclosedOutput(bytes, start..<at)
            }
            if byte == UInt8(ascii: "{"), place + 1 < end, bytes[place + 1] == UInt8(ascii: "%") {
                at = start
                let close = closing(bytes, from: place + 2) ?? end
                at = close
                throw unclosedOutput(bytes, start..<close)
            }
            place += 1
        }
        at = end
        throw unclosedOutput(bytes, start..<start + 2)
    }

    private func unclosedOutput(_ bytes: [UInt8], _ place: Range<Int>) -> SyntaxError {
        let text = String(decoding: bytes[place].prefix(200), as: UTF8.self)
        return SyntaxError(
            #"Variable '\#(text)' was not properly terminated with regexp: /\}\}/"#, at: place, hint: "close it with }}"
        )
    }

    private mutating func tag(_ bytes: [UInt8]) throws(SyntaxError) -> Chunk {
        let start = at
        guard let close = closing(bytes, from: at + 2) else {
            at = end
            throw SyntaxError(
                #"Tag '{%' was not properly terminated with regexp: /\%\}/"#, at: start..<start + 2,
                hint: "close it with %}")
        }
        at = close
        let (inside, trim) = trimmed(bytes, start + 2..<close - 2)
        var nameStart = inside.lowerBound
        while nameStart < inside.upperBound, Ascii.isSpace(bytes[nameStart]) { nameStart += 1 }
        let nameEnd = Chunker.endOfName(bytes, nameStart, inside.upperBound)
        var markupStart = nameEnd
        while markupStart < inside.upperBound, Ascii.isSpace(bytes[markupStart]) { markupStart += 1 }
        return .tag(name: nameStart..<nameEnd, markup: markupStart..<inside.upperBound, trim)
    }

    /// A word, or the `#` of an inline comment.
    static func endOfName(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        if start < end, bytes[start] == UInt8(ascii: "#") { return start + 1 }
        var place = start
        while place < end, Ascii.isWord(bytes[place]) { place += 1 }
        return place
    }

    /// The place after the next `%}`.
    private func closing(_ bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + 1 < end {
            if bytes[place] == UInt8(ascii: "%"), bytes[place + 1] == UInt8(ascii: "}") { return place + 2 }
            place += 1
        }
        return nil
    }

    /// Without the dashes at its sides.
    private func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> (Range<Int>, Chunk.Trim) {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        let left = lower < upper && bytes[lower] == UInt8(ascii: "-")
        if left { lower += 1 }
        // A single dash counts for both sides.
        let right = range.lowerBound < upper && bytes[upper - 1] == UInt8(ascii: "-")
        if right, upper > lower { upper -= 1 }
        return (lower..<upper, Chunk.Trim(left: left, right: right))
    }
}
