/// The style sheets of the last documents, and what they came to, so that thousands of mails with one style read it once.
/// A value: each thread that makes mails keeps its own.
public struct StyleSheets: Sendable {
    private var entries: [Entry] = []
    private static let most = 16

    private struct Entry {
        var texts: [[UInt8]]
        var sheet: StyleSheet
        var plans: [StylePlan] = []
    }

    public init() {}

    mutating func sheet(of texts: [[UInt8]]) -> StyleSheet {
        // Comparing a few texts is faster than hashing one.
        if let known = entries.first(where: { $0.texts == texts }) { return known.sheet }
        let sheet = StyleSheet(StyleSheets.joined(texts))
        if entries.count >= StyleSheets.most { entries.removeFirst() }
        entries.append(Entry(texts: texts, sheet: sheet))
        return sheet
    }

    /// What the styles of a document come to, of which it is known on what they depend.
    mutating func plan(for cascade: inout Cascade, _ texts: [[UInt8]]) -> StylePlan {
        let signature = cascade.signature
        guard let entry = entries.firstIndex(where: { $0.texts == texts }) else {
            return StylePlan(&cascade, signature)
        }
        if let plan = entries[entry].plans.first(where: { $0.isFor(cascade.document, signature) }) {
            cascade.take(plan)
            return plan
        }
        let plan = StylePlan(&cascade, signature)
        if entries[entry].plans.count >= StyleSheets.most { entries[entry].plans.removeFirst() }
        entries[entry].plans.append(plan)
        return plan
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
