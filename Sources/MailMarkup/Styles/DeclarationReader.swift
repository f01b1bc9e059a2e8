/// Reads what stands between a rule's brackets, or in a style attribute. What is no declaration is left out.
struct DeclarationReader {
    let css: CSSText
    var mistakes = Mistakes()
    private(set) var declarations: [Declaration] = []

    init(_ css: CSSText) { self.css = css }

    mutating func read(_ range: Range<Int>) -> [Declaration] {
        declarations = []
        var at = range.lowerBound
        while at < range.upperBound {
            switch css.tokens[at].kind {
            case .space, .semicolon: at += 1
            case .atWord:
                let end = self.end(from: at, in: range, atBlock: true)
                mistakes.add(
                    .warning, "mail.css-syntax", "an at-rule inside of a rule", at: css.place(at..<end),
                    hint: "put it around the rule")
                at = end
            default: at = readDeclaration(from: at, in: range)
            }
        }
        return declarations
    }
}

extension DeclarationReader {
    /// The index after a semicolon, or a block if that ends it.
    private func end(from start: Int, in range: Range<Int>, atBlock: Bool) -> Int {
        var at = start
        while at < range.upperBound {
            let token = css.tokens[at]
            if token.kind == .semicolon { return at }
            at = min(css.after(at), range.upperBound)
            if atBlock, token.kind == .openCurly { return at }
        }
        return range.upperBound
    }

    private mutating func readDeclaration(from start: Int, in range: Range<Int>) -> Int {
        // Only tokens may have `{ … }` in them. Elsewhere browsers take it for a rule inside of the rule, and go on after it.
        let isToken = css.tokens[start].kind == .word && css.name(css.tokens[start]).starts(with: "--")
        let last = end(from: start, in: range, atBlock: !isToken)
        let isBlock = !isToken && last > start && css.tokens[last - 1].kind == .closeCurly
        if !isBlock, let declaration = declaration(css.trimmed(start..<last)) {
            declarations.append(declaration)
            return last
        }
        let text = String(decoding: css.bytes[css.place(start..<last)].prefix(60), as: UTF8.self)
        mistakes.add(
            .warning, "mail.css-syntax", isBlock ? "a rule inside of a rule: “\(text)”" : "no declaration: “\(text)”",
            at: css.place(start..<last), hint: isBlock ? "no client of mails knows nested rules" : "it is left out")
        return last
    }

    private func declaration(_ range: Range<Int>) -> Declaration? {
        guard let first = range.first, css.tokens[first].kind == .word else { return nil }
        var name = css.name(css.tokens[first])
        let isToken = name.starts(with: "--")
        if !isToken { name = name.map(Ascii.lowered) }
        let rest = css.trimmed(first + 1..<range.upperBound)
        guard let colon = rest.first, css.tokens[colon].kind == .colon else { return nil }
        var value = css.trimmed(colon + 1..<range.upperBound)
        let isImportant = importance(&value)
        guard isWhole(value, isToken: isToken), let text = StyleValue(value, of: css) else { return nil }
        return Declaration(
            name: name, value: text, isImportant: isImportant, property: Property(name),
            isPlain: !isToken && !text.usesTokens && PlainValue.isPlain(name, value, of: css), place: css.place(range))
    }

    /// Takes `!important` off the end.
    private func importance(_ value: inout Range<Int>) -> Bool {
        guard let last = value.last, css.isWord(last, "important") else { return false }
        let before = css.trimmed(value.lowerBound..<last)
        guard let mark = before.last, css.isDelimiter(mark, UInt8(ascii: "!")) else { return false }
        value = css.trimmed(value.lowerBound..<mark)
        return true
    }

    /// Whether nothing in it makes browsers leave it out whatever the property is.
    private func isWhole(_ value: Range<Int>, isToken: Bool) -> Bool {
        guard !value.isEmpty || isToken else { return false }
        var open: [Int] = []
        for index in value {
            let token = css.tokens[index]
            switch token.kind {
            case .badString, .badURL: return false
            case .closeRound, .closeSquare, .closeCurly:
                guard open.popLast() == index else { return false }
            case .openCurly where !isToken && open.isEmpty: return false
            case .semicolon where open.isEmpty: return false
            case .delimiter where open.isEmpty && css.bytes[token.start] == UInt8(ascii: "!"): return false
            case .function, .openRound, .openSquare, .openCurly: open.append(token.partner)
            default: break
            }
        }
        return true
    }
}
