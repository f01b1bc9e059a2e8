extension DocumentWriter {
    mutating func writeTag(_ node: Int) {
        let element = document.nodes[node]
        let style = styling.written(of: node)
        html.append(UInt8(ascii: "<"))
        html.append(contentsOf: document.text[element.text])
        var hasClass = false
        for index in element.attributes {
            let attribute = document.attributes[index]
            switch attribute.key {
            case .style: continue
            case .class:
                hasClass = true
                writeClasses(attribute.value ?? 0..<0, style)
            default:
                html.append(UInt8(ascii: " "))
                html.append(contentsOf: document.text[attribute.name])
                guard let value = attribute.value else { continue }
                html.append("=\"")
                Escaping.append(value: document.text[value], to: &html)
                html.append(UInt8(ascii: "\""))
            }
        }
        if !hasClass, let style, !style.classes.isEmpty { writeClasses(0..<0, style) }
        writeAdded(node, element.tag, style)
        writeStyleAttribute(node, style)
        html.append(UInt8(ascii: ">"))
    }

    /// Those that nothing asks for are of no use to anyone.
    private mutating func writeClasses(_ range: Range<Int>, _ style: WrittenStyle?) {
        var hasSome = false
        func add(_ name: ArraySlice<UInt8>, to html: inout [UInt8]) {
            html.append(hasSome ? " " : " class=\"")
            Escaping.append(value: name, to: &html)
            hasSome = true
        }
        if !names.isEmpty {
            for word in Words(document.text, range) where names.contains(document.text[word]) {
                add(document.text[word], to: &html)
            }
        }
        for name in style?.classes ?? [] { add(name[...], to: &html) }
        if hasSome { html.append(UInt8(ascii: "\"")) }
    }

    private mutating func writeAdded(_ node: Int, _ tag: Tag, _ style: WrittenStyle?) {
        switch tag {
        case .table, .td, .th, .tr, .img, .body, .col:
            OutlookAttributes(document, node).write(style, to: &html)
        default: break
        }
        guard document.isWrapper(node), !names.looksAtLanguage, let root = document.first(.html) else { return }
        // Most clients put the body into a page of their own and leave out what is around it.
        for (key, name) in [(AttributeKey.lang, "lang"), (.dir, "dir")] as [(AttributeKey, StaticString)] {
            guard document.attribute(key, of: node) == nil, let value = document.value(key, of: root) else { continue }
            write(name, value)
        }
    }

    private mutating func write(_ name: StaticString, _ value: ArraySlice<UInt8>) {
        html.append(UInt8(ascii: " "))
        html.append(name)
        html.append("=\"")
        Escaping.append(value: value, to: &html)
        html.append(UInt8(ascii: "\""))
    }

    private mutating func writeStyleAttribute(_ node: Int, _ style: WrittenStyle?) {
        let added = addition(node, style)
        let own = style?.attribute ?? []
        guard !own.isEmpty || !added.isEmpty else { return }
        html.append(" style=\"")
        html.append(contentsOf: added)
        if !own.isEmpty, !added.isEmpty { html.append(UInt8(ascii: ";")) }
        html.append(contentsOf: own)
        html.append(UInt8(ascii: "\""))
    }

    /// What goes before an element's own, which wins.
    private mutating func addition(_ node: Int, _ style: WrittenStyle?) -> [UInt8] {
        if document.hasClass(Preheader.className, node) { return Preheader.hiding }
        // Pictures stand on the line of words otherwise, with a gap below them for letters such as g.
        guard document.nodes[node].tag == .img, style?.hints.hasDisplay != true, !isAmidWords(node) else { return [] }
        return Array("display:block".utf8)
    }

    private mutating func isAmidWords(_ node: Int) -> Bool {
        let parent = document.nodes[node].parent
        if let known = hasWords[parent] { return known }
        let found = parent >= 0 && document.hasOwnWords(parent)
        hasWords[parent] = found
        return found
    }
}
