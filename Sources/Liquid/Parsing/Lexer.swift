/// A word of markup, and where it stands in the source.
struct Lexeme {
    var kind: Kind
    var start: Int32
    var end: Int32

    var range: Range<Int> { Int(start)..<Int(end) }

    enum Kind: UInt8 {
        case id, number, string, comparison
        case pipe, dot, colon, comma, openSquare, closeSquare, openRound, closeRound, question, dash, dotdot
        case end

        /// As the reference's messages call it.
        var name: String {
            switch self {
            case .id: "id"
            case .number: "number"
            case .string: "string"
            case .comparison: "comparison"
            case .pipe: "pipe"
            case .dot: "dot"
            case .colon: "colon"
            case .comma: "comma"
            case .openSquare: "open_square"
            case .closeSquare: "close_square"
            case .openRound: "open_round"
            case .closeRound: "close_round"
            case .question: "question"
            case .dash: "dash"
            case .dotdot: "dotdot"
            case .end: "end_of_string"
            }
        }
    }
}

/// Cuts markup into words. The whole of it is cut before any of it is parsed, so that a character that belongs nowhere is
/// what gets reported first.
enum Lexer {
    static func lex(_ bytes: [UInt8], _ range: Range<Int>, into lexemes: inout [Lexeme]) throws(SyntaxError) {
        lexemes.removeAll(keepingCapacity: true)
        var at = range.lowerBound
        let end = range.upperBound
        while true {
            while at < end, Ascii.isSpace(bytes[at]) { at += 1 }
            guard at < end else { break }
            let (kind, next) = try word(bytes, at, end, after: lexemes.last)
            lexemes.append(
                Lexeme(kind: kind, start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: next)))
            at = next
        }
        lexemes.append(Lexeme(kind: .end, start: Int32(truncatingIfNeeded: end), end: Int32(truncatingIfNeeded: end)))
    }

    private static func word(
        _ bytes: [UInt8], _ at: Int, _ end: Int, after last: Lexeme?
    ) throws(SyntaxError) -> (Lexeme.Kind, Int) {
        let byte = bytes[at]
        let following = at + 1 < end ? bytes[at + 1] : 0
        switch byte {
        case UInt8(ascii: "|"): return (.pipe, at + 1)
        case UInt8(ascii: ":"): return (.colon, at + 1)
        case UInt8(ascii: ","): return (.comma, at + 1)
        case UInt8(ascii: "["): return (.openSquare, at + 1)
        case UInt8(ascii: "]"): return (.closeSquare, at + 1)
        case UInt8(ascii: "("): return (.openRound, at + 1)
        case UInt8(ascii: ")"): return (.closeRound, at + 1)
        case UInt8(ascii: "?"): return (.question, at + 1)
        case UInt8(ascii: "."): return following == byte ? (.dotdot, at + 2) : (.dot, at + 1)
        case UInt8(ascii: "-"):
            return Ascii.isDigit(following) ? (.number, endOfNumber(bytes, at + 1, end)) : (.dash, at + 1)
        case UInt8(ascii: "="), UInt8(ascii: "!"):
            if following == UInt8(ascii: "=") { return (.comparison, at + 2) }
        case UInt8(ascii: "<"):
            let isLong = following == UInt8(ascii: "=") || following == UInt8(ascii: ">")
            return (.comparison, at + (isLong ? 2 : 1))
        case UInt8(ascii: ">"):
            return (.comparison, at + (following == UInt8(ascii: "=") ? 2 : 1))
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if let close = bytes[(at + 1)..<end].firstIndex(of: byte) { return (.string, close + 1) }
        default:
            if Ascii.isDigit(byte) { return (.number, endOfNumber(bytes, at, end)) }
            if Ascii.isLetter(byte) || byte == UInt8(ascii: "_") {
                let stop = endOfIdentifier(bytes, at, end)
                let isContains = stop - at == 8 && bytes[at..<stop].elementsEqual("contains".utf8) && last?.kind != .dot
                return (isContains ? .comparison : .id, stop)
            }
        }
        throw SyntaxError("Unexpected character \(character(bytes, at, end))", at: at..<at + 1)
    }

    private static func character(_ bytes: [UInt8], _ at: Int, _ end: Int) -> String {
        var stop = at + 1
        while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
        return String(decoding: bytes[at..<stop], as: UTF8.self)
    }

    private static func endOfNumber(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, Ascii.isDigit(bytes[at]) { at += 1 }
        if at + 1 < end, bytes[at] == UInt8(ascii: "."), Ascii.isDigit(bytes[at + 1]) {
            at += 1
            while at < end, Ascii.isDigit(bytes[at]) { at += 1 }
        }
        return at
    }

    static func endOfIdentifier(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, Ascii.isWord(bytes[at]) || bytes[at] == UInt8(ascii: "-") { at += 1 }
        if at < end, bytes[at] == UInt8(ascii: "?") { at += 1 }
        return at
    }
}
