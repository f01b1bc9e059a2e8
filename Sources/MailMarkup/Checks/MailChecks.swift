import Diagnostics

/// What is looked for in a document beside its styles.
struct MailChecks {
    let document: HTMLDocument
    let source: [UInt8]
    let file: String
    private var mistakes = Mistakes()

    init(document: HTMLDocument, source: [UInt8], file: String) {
        self.document = document
        self.source = source
        self.file = file
    }

    mutating func look(at size: Int, _ styling: Styling) {
        var mistakes = Mistakes()
        SizeCheck.check(size, &mistakes)
        for node in document.nodes.indices where document.nodes[node].kind == .element {
            switch document.nodes[node].tag {
            case .img: ImageCheck.check(node, of: document, &mistakes) { place(of: node) }
            case .a: LinkCheck.check(node, of: document, &mistakes) { place(of: node) }
            case .svg:
                mistakes.add(
                    .warning, "mail.svg", "Gmail and Outlook don't show <svg>", at: place(of: node), hint: "use a PNG")
            default: break
            }
        }
        ContrastCheck.check(styling, of: document, &mistakes) { place(of: $0) }
        self.mistakes = mistakes
    }

    func diagnostics(with attributes: StyleAttributes) -> [Diagnostic] {
        var all = mistakes
        for (node, mistake) in attributes.mistakes {
            all.add(
                mistake.severity, mistake.code, "in a style attribute: \(mistake.message)", at: place(of: node),
                hint: mistake.hint)
        }
        return all.diagnostics(file: file, bytes: source)
    }

    /// The tag of an element. The parser says where it ends, not where it starts.
    private func place(of node: Int) -> Range<Int> {
        let end = min(document.nodes[node].source, source.count)
        let name = document.text[document.nodes[node].text]
        var at = end
        while at > 0 {
            at -= 1
            guard source[at] == UInt8(ascii: "<") else { continue }
            if source[(at + 1)...].prefix(name.count).lazy.map(Ascii.lowered).elementsEqual(name) { return at..<end }
        }
        return end..<end
    }
}
