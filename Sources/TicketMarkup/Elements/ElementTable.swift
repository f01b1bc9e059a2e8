/// All that there is to say of one element: what it is for, what it may hold, and its attributes. A class, as every element
/// that is read passes its table on.
final class ElementTable: Sendable {
    let kind: ElementKind
    let summary: String
    let holds: [ElementKind]
    let isText: Bool
    let own: [Attribute]
    let groups: [AttributeGroup]
    /// Its own and those of its groups.
    let attributes: [Attribute]
    let index: NameIndex
    /// How each of them is read: a copy of all that there is to say of it would take longer than reading.
    let readers: [@Sendable (AttributeValue, inout Draft) -> Bool]
    let required: [Int]
    let hasPalette: Bool

    init(
        _ kind: ElementKind, _ summary: String, holds: [ElementKind] = [], isText: Bool = false, own: [Attribute] = [],
        groups: [AttributeGroup] = []
    ) {
        self.kind = kind
        self.summary = summary
        self.holds = holds
        self.isText = isText
        self.own = own
        self.groups = groups
        let names = Set(own.map(\.name))
        // What an element says of its own takes the place of what its group says.
        attributes = own + groups.flatMap { $0.attributes.filter { !names.contains($0.name) } }
        index = NameIndex(attributes.map(\.name))
        readers = attributes.map(\.read)
        let all = attributes
        required = all.indices.filter { all[$0].isRequired }
        hasPalette = all.contains { $0.name == "palette" }
    }

    var name: String { kind.rawValue }

    static let all: [ElementTable] = [
        .ticket, .page, .row, .column, .box, .text, .span, .br, .image, .qr, .line, .perforation, .spacer,
    ]
    static let names = NameIndex(all.map(\.name))

    /// What a container may hold.
    static let blocks: [ElementKind] = [.row, .column, .box, .text, .image, .qr, .line, .perforation, .spacer]
}
