/// The attributes that tables, their parts and pictures get where they haven't got them.
struct OutlookAttributes {
    private(set) var all: [(name: StaticString, value: [UInt8])] = []
    private let document: HTMLDocument
    private let node: Int

    init(_ document: HTMLDocument, _ node: Int, hints: StyleHints?) {
        self.document = document
        self.node = node
        switch document.nodes[node].tag {
        case .table: addForTable(hints)
        case .td, .th:
            add(.width, "width", hints?.width)
            add(.height, "height", hints?.height)
            add(.align, "align", hints?.align)
            add(.valign, "valign", hints?.valign)
            add(.bgcolor, "bgcolor", hints?.ground)
        case .tr:
            add(.align, "align", hints?.align)
            add(.valign, "valign", hints?.valign)
            add(.bgcolor, "bgcolor", hints?.ground)
        case .body: add(.bgcolor, "bgcolor", hints?.ground)
        case .col: add(.width, "width", hints?.width)
        case .img:
            add(.width, "width", hints?.widthInPixels)
            add(.height, "height", hints?.heightInPixels)
            // The frame of a picture that is a link.
            add(.border, "border", Array("0".utf8))
        default: break
        }
    }

    private mutating func addForTable(_ hints: StyleHints?) {
        if !isOfData { add(.role, "role", Array("presentation".utf8)) }
        add(.cellpadding, "cellpadding", Array("0".utf8))
        add(.cellspacing, "cellspacing", Array("0".utf8))
        add(.border, "border", Array("0".utf8))
        add(.width, "width", hints?.width)
        add(.align, "align", hints?.placing)
        add(.bgcolor, "bgcolor", hints?.ground)
    }

    private mutating func add(_ key: AttributeKey, _ name: StaticString, _ value: [UInt8]?) {
        guard let value, document.attribute(key, of: node) == nil else { return }
        all.append((name, value))
    }

    /// A table with heads or a caption of its own is there for more than its looks.
    private var isOfData: Bool {
        var at = node + 1
        while at < document.nodes[node].next {
            let part = document.nodes[at]
            if part.kind == .element {
                if part.tag == .th || part.tag == .caption || part.tag == .thead { return true }
                if part.tag == .table {
                    at = part.next
                    continue
                }
            }
            at += 1
        }
        return false
    }
}
