/// Cuts a style text into tokens, and knows which bracket closes which.
struct CSSLexer {
    let text: [UInt8]
    var at = 0
    private(set) var tokens: [CSSToken] = []
    private var open: [Int] = []

    static func tokens(of text: [UInt8]) -> [CSSToken] {
        var lexer = CSSLexer(text: text)
        lexer.tokens.reserveCapacity(text.count / 3 + 8)
        while lexer.at < text.count { lexer.read() }
        for index in lexer.open { lexer.tokens[index].partner = lexer.tokens.count }
        return lexer.tokens
    }

    private init(text: [UInt8]) { self.text = text }

    func byte(_ offset: Int = 0) -> UInt8 {
        at + offset < text.count ? text[at + offset] : 0
    }

    mutating func add(_ kind: CSSToken.Kind, from start: Int, hasEscapes: Bool = false, isOpen: Bool = false) {
        tokens.append(CSSToken(kind: kind, start: start, end: at, hasEscapes: hasEscapes, isOpen: isOpen))
    }
}

extension CSSLexer {
    private mutating func read() {
        let start = at
        let first = text[at]
        switch first {
        case _ where Ascii.isSpace(first): readSpace()
        case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): readString(first)
        case UInt8(ascii: "#") where isName(1) || isEscape(1):
            at += 1
            add(.hash, from: start, hasEscapes: readName())
        case UInt8(ascii: "@") where startsName(1):
            at += 1
            add(.atWord, from: start, hasEscapes: readName())
        case _ where startsNumber(): readNumber()
        case UInt8(ascii: "-") where byte(1) == first && byte(2) == UInt8(ascii: ">"): single(.commentMark, 3)
        case UInt8(ascii: "<") where text[at...].starts(with: "<!--"): single(.commentMark, 4)
        case _ where startsName(): readWord()
        case UInt8(ascii: ":"): single(.colon)
        case UInt8(ascii: ";"): single(.semicolon)
        case UInt8(ascii: ","): single(.comma)
        case UInt8(ascii: "("): opening(.openRound)
        case UInt8(ascii: "["): opening(.openSquare)
        case UInt8(ascii: "{"): opening(.openCurly)
        case UInt8(ascii: ")"): closing(.closeRound)
        case UInt8(ascii: "]"): closing(.closeSquare)
        case UInt8(ascii: "}"): closing(.closeCurly)
        default: single(.delimiter)
        }
    }

    private mutating func single(_ kind: CSSToken.Kind, _ count: Int = 1) {
        at += count
        add(kind, from: at - count)
    }

    mutating func opening(_ kind: CSSToken.Kind, _ count: Int = 1) {
        open.append(tokens.count)
        single(kind, count)
    }

    /// Inside of a bracket all but its own end is passed over.
    private mutating func closing(_ kind: CSSToken.Kind) {
        if let index = open.last, CSSLexer.end(of: tokens[index].kind) == kind {
            tokens[index].partner = tokens.count
            open.removeLast()
        }
        single(kind)
    }

    static func end(of kind: CSSToken.Kind) -> CSSToken.Kind {
        switch kind {
        case .openCurly: .closeCurly
        case .openSquare: .closeSquare
        default: .closeRound
        }
    }

    mutating func open(function start: Int, hasEscapes: Bool) {
        open.append(tokens.count)
        add(.function, from: start, hasEscapes: hasEscapes)
    }

    private mutating func readSpace() {
        let start = at
        while at < text.count, Ascii.isSpace(text[at]) { at += 1 }
        add(.space, from: start)
    }

    private mutating func skipComment() {
        at += 2
        while at < text.count, !(text[at] == UInt8(ascii: "*") && byte(1) == UInt8(ascii: "/")) { at += 1 }
        at = min(at + 2, text.count)
    }
}
