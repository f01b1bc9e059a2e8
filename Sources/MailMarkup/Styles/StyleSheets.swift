/// The style sheets of the last documents, so that thousands of mails with one style read it once. A value: each thread
/// that makes mails keeps its own.
public struct StyleSheets: Sendable {
    private var sheets: [[[UInt8]]: StyleSheet] = [:]
    private static let most = 16

    public init() {}

    mutating func sheet(of texts: [[UInt8]]) -> StyleSheet {
        if let sheet = sheets[texts] { return sheet }
        let sheet = StyleSheet(StyleSheets.joined(texts))
        if sheets.count >= StyleSheets.most { sheets.removeAll() }
        sheets[texts] = sheet
        return sheet
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
