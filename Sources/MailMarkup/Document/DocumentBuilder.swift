/// Makes the list of a document's parts of what a reader meets, and puts in what browsers do and nobody wrote.
struct DocumentBuilder {
    private(set) var document = HTMLDocument()
    private var open: [Int] = []
    /// The last element that ended, or -1 for each that is open, and for the top.
    private var last: [Int] = [-1]
    private var isTooDeep = false

    /// `text` is what ranges are of; what else is handed over is put behind it.
    init(text: [UInt8] = [], capacity: Int) {
        document.text = text
        document.text.reserveCapacity(capacity + capacity / 8)
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
    mutating func append(_ bytes: some Collection<UInt8>) -> Range<Int> {
        let start = document.text.count
        document.text.append(contentsOf: bytes)
        return start..<document.text.count
    }

    /// Begins an element, whose attributes are to be handed over at once; `end` is where in the source its tag ends.
    mutating func start(_ tag: Tag, _ name: Range<Int>, endingAt end: Int, _ attributes: (inout Self) -> Void) {
        guard open.count < HTMLLimits.depth else {
            isTooDeep = true
            return
        }
        complete(for: tag)
        push(tag, name, isImplied: false)
        let node = document.nodes.count - 1
        let first = document.attributes.count
        attributes(&self)
        document.nodes[node].attributes = first..<document.attributes.count
        document.nodes[node].source = end
        if tag.isVoid { close() }
    }

    mutating func add(_ attribute: HTMLAttribute) { document.attributes.append(attribute) }

    mutating func end(_ tag: Tag, _ name: some Collection<UInt8>) {
        guard !tag.isVoid else { return }
        while let top = open.last, document.nodes[top].isImplied, tag != document.nodes[top].tag { close() }
        if let top = open.last, document.text[document.nodes[top].text].elementsEqual(name) { close() }
    }

    /// Long texts and references come in pieces.
    mutating func add(_ kind: HTMLNode.Kind, _ range: Range<Int>) {
        let parent = open.last ?? -1
        let index = document.nodes.count - 1
        guard kind != .comment, index >= 0, document.nodes[index].kind == kind, document.nodes[index].parent == parent
        else {
            document.nodes.append(HTMLNode(kind: kind, text: range, parent: parent, next: document.nodes.count + 1))
            return
        }
        let before = document.nodes[index].text
        if before.upperBound == range.lowerBound {
            document.nodes[index].text = before.lowerBound..<range.upperBound
        } else {
            document.nodes[index].text = joined(before, range)
        }
    }

    private mutating func joined(_ one: Range<Int>, _ other: Range<Int>) -> Range<Int> {
        let start =
            one.upperBound == document.text.count ? one.lowerBound : append(Array(document.text[one])).lowerBound
        return start..<append(Array(document.text[other])).upperBound
    }
}

extension DocumentBuilder {
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
