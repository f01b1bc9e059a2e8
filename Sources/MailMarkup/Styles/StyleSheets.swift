/// The style sheets of the last documents, and what they came to, so that thousands of mails with one style read it once, and
/// those of one template, which mostly differ in words, are styled once.
/// A value: each thread that makes mails keeps its own.
public struct StyleSheets: Sendable {
    private var entries: [Entry] = []
    fileprivate static let most = 16

    fileprivate struct Entry {
        var texts: [[UInt8]]
        var sheet: StyleSheet
        var plans: [StylePlan] = []
        var stylings: [(skeleton: Skeleton, styling: Styling)] = []
    }

    public init() {}

    mutating func styling(of document: HTMLDocument) -> Styling {
        let place = place(of: document.styleTexts)
        let skeleton = Skeleton(of: document, seenBy: entries[place].sheet)
        if let known = entries[place].stylings.first(where: { $0.skeleton == skeleton }) { return known.styling }
        var cascade = Cascade(document, sheet: entries[place].sheet)
        cascade.assign()
        let styling = Styling(cascade, entries[place].plan(for: &cascade))
        entries[place].stylings.keep((skeleton, styling))
        return styling
    }

    /// Comparing a few texts is faster than hashing one.
    private mutating func place(of texts: [[UInt8]]) -> Int {
        if let known = entries.firstIndex(where: { $0.texts == texts }) { return known }
        entries.keep(Entry(texts: texts, sheet: StyleSheet(StyleSheets.joined(texts))))
        return entries.count - 1
    }

    /// One text of several. What one leaves open ends with it.
    private static func joined(_ texts: [[UInt8]]) -> [UInt8] {
        guard texts.count > 1 else { return texts.first ?? [] }
        var joined: [UInt8] = []
        for text in texts {
            joined.append(contentsOf: text)
            let tokens = CSSLexer.tokens(of: text)
            if let last = tokens.last, last.isOpen {
                joined.append(last.kind == .string ? text[last.start] : UInt8(ascii: ")"))
            }
            joined.append(UInt8(ascii: "\n"))
            for token in tokens.reversed() where token.partner == tokens.count {
                joined.append(token.kind == .openCurly ? "}" : token.kind == .openSquare ? "]" : ")")
            }
        }
        return joined
    }
}

extension StyleSheets.Entry {
    /// What the styles of a document come to, of which it is known on what they depend.
    fileprivate mutating func plan(for cascade: inout Cascade) -> StylePlan {
        let signature = cascade.signature
        if let known = plans.first(where: { $0.isFor(cascade.document, signature) }) { return known }
        let plan = StylePlan(&cascade, signature)
        plans.keep(plan)
        return plan
    }
}

extension Array {
    /// The latest few.
    fileprivate mutating func keep(_ element: Element) {
        if count >= StyleSheets.most { removeFirst() }
        append(element)
    }
}
