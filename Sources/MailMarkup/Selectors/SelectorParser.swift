/// Reads selectors; nil for what isn't one, or is one of those that no mail needs.
struct SelectorParser {
    let css: CSSText
    var names: NameTable
    /// Of the attributes that are looked at.
    var attributeNames = NameTable()
    /// Whether what can't be read is wrong, and not just unknown here: browsers leave out the whole rule.
    var isWrong = false
    var at = 0
    var end = 0
    private static let longest = 64

    init(_ css: CSSText, names: NameTable) {
        self.css = css
        self.names = names
    }

    /// The selectors of a list, each with its tokens.
    mutating func list(_ range: Range<Int>, depth: Int = 0) -> [(selector: Selector, tokens: Range<Int>)]? {
        guard depth < 8 else { return nil }
        var all: [(Selector, Range<Int>)] = []
        var start = range.lowerBound
        while start <= range.upperBound {
            var comma = start
            while comma < range.upperBound, css.tokens[comma].kind != .comma {
                comma = min(css.after(comma), range.upperBound)
            }
            let tokens = css.trimmed(start..<comma)
            guard !tokens.isEmpty else { return wrong() }
            guard let selector = selector(tokens, depth: depth) else { return nil }
            all.append((selector, tokens))
            start = comma + 1
        }
        return all
    }

    mutating func wrong<Value>() -> Value? {
        isWrong = true
        return nil
    }
}

extension SelectorParser {
    private mutating func selector(_ range: Range<Int>, depth: Int) -> Selector? {
        let outside = (at, end)
        defer { (at, end) = outside }
        (at, end) = (range.lowerBound, range.upperBound)
        var result = Selector.Draft()
        while true {
            guard !result.hasPseudoElement, result.compounds.count < SelectorParser.longest else { return wrong() }
            guard let compound = compound(into: &result, depth: depth) else { return nil }
            result.compounds.append(compound)
            guard at < end else { break }
            guard let combinator = combinator() else { return wrong() }
            result.combinators.append(combinator)
        }
        return Selector(result)
    }

    private mutating func combinator() -> Selector.Combinator? {
        var found: Selector.Combinator?
        var isSpaced = false
        while at < end {
            let token = css.tokens[at]
            let sign = token.kind == .delimiter ? css.bytes[token.start] : 0
            if let next = SelectorParser.combinators[sign] {
                guard found == nil else { return nil }
                found = next
            } else if token.kind == .space {
                isSpaced = true
            } else {
                return found ?? (isSpaced ? .descendant : nil)
            }
            at += 1
        }
        return nil
    }

    private static let combinators: [UInt8: Selector.Combinator] = [
        UInt8(ascii: ">"): .child, UInt8(ascii: "+"): .adjacent, UInt8(ascii: "~"): .sibling,
    ]

    private mutating func compound(into selector: inout Selector.Draft, depth: Int) -> Compound? {
        var (type, id): (Int?, Int?) = (nil, nil)
        var (classes, attributes, pseudos): ([Int], [AttributeTest], [Pseudo]) = ([], [], [])
        let start = at
        if css.isDelimiter(at, UInt8(ascii: "*")) {
            at += 1
        } else if at < end, css.tokens[at].kind == .word {
            type = names.number(adding: css.name(css.tokens[at]).map(Ascii.lowered))
            selector.specificity.types += 1
            at += 1
        }
        while at < end {
            let token = css.tokens[at]
            switch token.kind {
            case .hash:
                id = names.number(adding: css.name(token))
                selector.specificity.ids += 1
                at += 1
            case .delimiter where css.bytes[token.start] == UInt8(ascii: "."):
                guard at + 1 < end, css.tokens[at + 1].kind == .word, css.tokens[at + 1].start == token.end else {
                    return wrong()
                }
                classes.append(names.number(adding: css.name(css.tokens[at + 1])))
                selector.specificity.classes += 1
                at += 2
            case .openSquare:
                guard let test = attribute() else { return wrong() }
                attributes.append(test)
                selector.specificity.classes += 1
            case .colon:
                guard let pseudo = pseudo(into: &selector, depth: depth) else { return nil }
                pseudos.append(pseudo)
                if selector.hasPseudoElement, at < end { return nil }
            default:
                guard at > start else { return wrong() }
                return Compound(type: type, id: id, classes: classes, attributes: attributes, pseudos: pseudos)
            }
        }
        guard at > start else { return wrong() }
        return Compound(type: type, id: id, classes: classes, attributes: attributes, pseudos: pseudos)
    }
}
