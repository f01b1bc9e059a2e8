/// The classes that something in the document still asks for.
struct KeptNames: Sendable {
    private var classes = NameTable()
    /// Whether some selector looks at the attribute's text.
    private var isAllKept = false
    /// Whether some selector asks for `lang` or `dir`.
    private(set) var looksAtLanguage = false

    mutating func add(_ selector: Selector, _ table: NameTable) {
        for compound in selector.compounds {
            for name in compound.classes { _ = classes.number(adding: table.names[name]) }
            for test in compound.attributes {
                if test.name.isWord("class") { isAllKept = true }
                if test.name.isWord("lang") || test.name.isWord("dir") { looksAtLanguage = true }
            }
            for pseudo in compound.pseudos {
                switch pseudo {
                case .any(let list), .not(let list): list.forEach { add($0, table) }
                default: break
                }
            }
        }
    }

    /// Of a text that isn't read any further, all that may be a class.
    mutating func add(raw text: [UInt8]) {
        let css = CSSText(text)
        for (index, token) in css.tokens.enumerated() {
            if index > 0, token.kind == .word, css.isDelimiter(index - 1, UInt8(ascii: ".")) {
                _ = classes.number(adding: css.name(token))
            } else if index > 0, css.tokens[index - 1].kind == .openSquare, css.isWord(index, "class") {
                isAllKept = true
            }
        }
    }

    /// Of a comment with styles for Outlook, and of a `<style>` that is left as it is.
    mutating func add(commentOrKept index: Int, of document: HTMLDocument) {
        let node = document.nodes[index]
        switch node.kind {
        case .comment where document.text[node.text].count > 20:
            let text = Array(document.text[node.text])
            if text.contains("<style") { add(raw: text) }
        case .raw
        where node.parent >= 0 && document.nodes[node.parent].tag == .style && !document.isReadStyle(node.parent):
            add(raw: Array(document.text[node.text]))
        default: break
        }
    }

    func contains(_ name: ArraySlice<UInt8>) -> Bool { isAllKept || classes.number(of: name) != nil }
    var isEmpty: Bool { !isAllKept && classes.names.isEmpty }
}
