/// Writes a document with all styles in its elements.
struct DocumentWriter {
    let document: HTMLDocument
    let styling: Styling
    let names: KeptNames
    let isDark: Bool
    var html: [UInt8] = []
    private var hasWrittenStyle = false
    /// Whether words stand in an element, beside what else is there.
    var hasWords: [Int: Bool] = [:]
    /// What is to be written after an element, by the element.
    private var endings: [(node: Int, before: [UInt8], after: [UInt8])] = []

    init(_ document: HTMLDocument, _ styling: Styling, capacity: Int) {
        self.document = document
        self.styling = styling
        var names = styling.plan.names
        for index in document.nodes.indices { names.add(commentOrKept: index, of: document) }
        self.names = names
        isDark = styling.sheet.groups.contains(where: \.isDark)
        html.reserveCapacity(capacity)
    }

    mutating func write() {
        var open: [Int] = []
        var at = 0
        while at < document.nodes.count {
            while let last = open.last, document.nodes[last].next <= at {
                end(last)
                open.removeLast()
            }
            let node = document.nodes[at]
            switch node.kind {
            case .element:
                if isMovedStyle(at) {
                    writeStyle(at)
                    at = node.next
                    continue
                }
                start(at)
                if !node.tag.isVoid { open.append(at) }
            case .text: Escaping.append(document.text[node.text], to: &html)
            case .raw: html.append(contentsOf: document.text[node.text])
            case .comment: writeComment(document.text[node.text])
            case .doctype:
                html.append("<!")
                html.append(contentsOf: document.text[node.text])
                html.append(">\n")
            }
            at += 1
        }
        for node in open.reversed() { end(node) }
    }
}

extension DocumentWriter {
    private mutating func writeComment(_ text: ArraySlice<UInt8>) {
        if text.starts(with: HTMLSource.declarationMark) {
            html.append("<")
            html.append(contentsOf: text.dropFirst(HTMLSource.declarationMark.count))
            html.append(">")
        } else {
            html.append("<!--")
            html.append(contentsOf: text)
            html.append("-->")
        }
    }

    /// Whether a `<style>` is taken apart; one with `data-keep` is left as it is.
    private func isMovedStyle(_ node: Int) -> Bool {
        document.isReadStyle(node)
    }

    /// All that is kept goes where the first of them stood, if that was in the head: Gmail reads no other.
    private mutating func writeStyle(_ node: Int) {
        guard !hasWrittenStyle, document.isInHead(node) else { return }
        html.append(contentsOf: styling.plan.style)
        hasWrittenStyle = true
    }

    /// What nobody wrote is written only if something holds for it.
    private func isLeftOut(_ node: Int) -> Bool {
        document.nodes[node].isImplied && !styling.isStyled(node)
    }

    private mutating func end(_ node: Int) {
        let element = document.nodes[node]
        guard !isLeftOut(node) else { return }
        let ending = endings.last?.node == node ? endings.removeLast() : nil
        if let ending { html.append(contentsOf: ending.before) }
        if element.tag == .head, !hasWrittenStyle {
            html.append(contentsOf: styling.plan.style)
            hasWrittenStyle = true
        }
        html.append("</")
        html.append(contentsOf: document.text[element.text])
        html.append(">")
        if let ending { html.append(contentsOf: ending.after) }
    }

    private mutating func start(_ node: Int) {
        let element = document.nodes[node]
        guard !isLeftOut(node) else { return }
        if element.tag == .body, !hasWrittenStyle, !styling.plan.style.isEmpty {
            html.append("<head>")
            html.append(contentsOf: styling.plan.style)
            html.append("</head>")
            hasWrittenStyle = true
        }
        if element.tag == .a, document.hasClass(VectorButton.className, node),
            let button = VectorButton(node, document, styling)
        {
            html.append(contentsOf: button.html)
            endings.append((node, [], VectorButton.after))
        }
        writeTag(node)
        if element.tag == .head { writeColourScheme() }
        if document.hasClass(Preheader.className, node) {
            endings.append((node, Preheader.padding(after: document.words(of: node)), []))
        }
    }

    /// Clients that know it leave a document alone that says it has colours for both schemes.
    private mutating func writeColourScheme() {
        guard isDark, !document.hasMeta("color-scheme") else { return }
        html.append("<meta name=\"color-scheme\" content=\"light dark\">")
        html.append("<meta name=\"supported-color-schemes\" content=\"light dark\">")
    }
}
