/// The attributes that tables, their parts and pictures get where they haven't got them.
struct OutlookAttributes {
    private let document: HTMLDocument
    private let node: Int

    init(_ document: HTMLDocument, _ node: Int) {
        self.document = document
        self.node = node
    }

    func write(_ style: WrittenStyle?, to html: inout [UInt8]) {
        switch document.nodes[node].tag {
        case .table: writeForTable(style, to: &html)
        case .td, .th:
            add(.width, "width", style?.hints.width, to: &html)
            add(.height, "height", style?.hints.height, to: &html)
            add(.align, "align", style?.hints.align, to: &html)
            add(.valign, "valign", style?.hints.valign, to: &html)
            add(.bgcolor, "bgcolor", style?.hints.ground, to: &html)
        case .tr:
            add(.align, "align", style?.hints.align, to: &html)
            add(.valign, "valign", style?.hints.valign, to: &html)
            add(.bgcolor, "bgcolor", style?.hints.ground, to: &html)
        case .body: add(.bgcolor, "bgcolor", style?.hints.ground, to: &html)
        case .col: add(.width, "width", style?.hints.width, to: &html)
        case .img:
            add(.width, "width", style?.hints.widthInPixels, to: &html)
            add(.height, "height", style?.hints.heightInPixels, to: &html)
            // The frame of a picture that is a link.
            add(.border, "border", "0", to: &html)
        default: break
        }
    }

    private func writeForTable(_ style: WrittenStyle?, to html: inout [UInt8]) {
        if !isOfData { add(.role, "role", "presentation", to: &html) }
        add(.cellpadding, "cellpadding", "0", to: &html)
        add(.cellspacing, "cellspacing", "0", to: &html)
        add(.border, "border", "0", to: &html)
        add(.width, "width", style?.hints.width, to: &html)
        add(.align, "align", style?.hints.placing, to: &html)
        add(.bgcolor, "bgcolor", style?.hints.ground, to: &html)
    }

    private func add(_ key: AttributeKey, _ name: StaticString, _ value: [UInt8]?, to html: inout [UInt8]) {
        guard let value, document.attribute(key, of: node) == nil else { return }
        html.append(UInt8(ascii: " "))
        html.append(name)
        html.append("=\"")
        html.append(contentsOf: value)
        html.append(UInt8(ascii: "\""))
    }

    private func add(_ key: AttributeKey, _ name: StaticString, _ value: StaticString, to html: inout [UInt8]) {
        guard document.attribute(key, of: node) == nil else { return }
        html.append(UInt8(ascii: " "))
        html.append(name)
        html.append("=\"")
        html.append(value)
        html.append(UInt8(ascii: "\""))
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
