import CXML

/// Makes the list of a document's parts of what the parser meets, and puts in what browsers do and libxml2 doesn't.
struct DocumentBuilder {
    private var document = HTMLDocument()
    private var open: [Int] = []
    /// The last element that ended, or -1 for each that is open, and for the top.
    private var last: [Int] = [-1]
    private var isTooDeep = false
    var parser: htmlParserCtxtPtr?

    init(capacity: Int) {
        document.text.reserveCapacity(capacity)
        document.nodes.reserveCapacity(capacity / 24 + 8)
        document.attributes.reserveCapacity(capacity / 32 + 8)
    }

    mutating func finish() throws(HTMLSource.Refusal) -> HTMLDocument {
        while !open.isEmpty { close() }
        if isTooDeep {
            throw HTMLSource.Refusal("more than \(HTMLLimits.depth) of its elements are inside one another")
        }
        return document
    }
}

extension DocumentBuilder {
    mutating func start(
        _ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        let bytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
        let tag = Tag(bytes)
        guard open.count < HTMLLimits.depth else {
            isTooDeep = true
            return
        }
        complete(for: tag)
        push(tag, append(bytes), isImplied: false)
        let node = document.nodes.count - 1
        let first = document.attributes.count
        var at = 0
        while let attributes, let name = attributes[at] {
            let bytes = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
            let value = attributes[at + 1].map { append(UnsafeBufferPointer(start: $0, count: Int(xmlStrlen($0)))) }
            document.attributes.append(HTMLAttribute(name: append(bytes), value: value, key: AttributeKey(bytes)))
            at += 2
        }
        document.nodes[node].attributes = first..<document.attributes.count
        if let input = parser?.pointee.input?.pointee {
            document.nodes[node].source = Int(input.consumed) + (input.cur - input.base)
        }
        if tag.isVoid { close() }
    }

    mutating func end(_ name: UnsafeBufferPointer<xmlChar>) {
        let tag = Tag(name)
        guard !tag.isVoid else { return }
        while let top = open.last, document.nodes[top].isImplied, tag != document.nodes[top].tag { close() }
        if let top = open.last, document.text[document.nodes[top].text].elementsEqual(name) { close() }
    }

    mutating func add(_ kind: HTMLNode.Kind, _ text: UnsafeBufferPointer<UInt8>) {
        let parent = open.last ?? -1
        let range = append(text)
        let index = document.nodes.count - 1
        // Long texts and references come in pieces.
        if kind != .comment, index >= 0, document.nodes[index].kind == kind, document.nodes[index].parent == parent {
            document.nodes[index].text = document.nodes[index].text.lowerBound..<range.upperBound
            return
        }
        document.nodes.append(HTMLNode(kind: kind, text: range, parent: parent, next: document.nodes.count + 1))
    }

    mutating func doctype(_ parts: [String?]) {
        var text = "DOCTYPE \(parts[0] ?? "html")"
        if let publicID = parts[1] { text += " PUBLIC \"\(publicID)\"" }
        if let systemID = parts[2] { text += "\(parts[1] == nil ? " SYSTEM" : "") \"\(systemID)\"" }
        var bytes = text
        bytes.withUTF8 { add(.doctype, $0) }
    }
}

extension DocumentBuilder {
    private mutating func append(_ bytes: UnsafeBufferPointer<xmlChar>) -> Range<Int> {
        let start = document.text.count
        document.text.append(contentsOf: bytes)
        return start..<document.text.count
    }

    /// Rows are in a section and columns in a group, whether these are written or not; selectors can tell.
    private mutating func complete(for tag: Tag) {
        guard let top = open.last else { return }
        if document.nodes[top].isImplied {
            if tag.isSection || tag == .caption || tag == .colgroup
                || (tag == .tr) != (document.nodes[top].tag == .tbody)
            {
                close()
            }
        }
        guard let top = open.last, document.nodes[top].tag == .table else { return }
        if tag == .tr { imply("tbody") } else if tag == .col { imply("colgroup") }
    }

    private mutating func imply(_ name: StaticString) {
        name.withUTF8Buffer { push(Tag($0), append($0), isImplied: true) }
    }

    private mutating func push(_ tag: Tag, _ name: Range<Int>, isImplied: Bool) {
        let index = document.nodes.count
        var node = HTMLNode(kind: .element, tag: tag, isImplied: isImplied, text: name, parent: open.last ?? -1)
        node.previous = last[open.count]
        if let parent = open.last {
            document.nodes[parent].children += 1
            node.position = document.nodes[parent].children
        } else {
            node.position = 1
        }
        last[open.count] = index
        document.nodes.append(node)
        open.append(index)
        last.append(-1)
    }

    private mutating func close() {
        guard let top = open.popLast() else { return }
        last.removeLast()
        document.nodes[top].next = document.nodes.count
    }
}
