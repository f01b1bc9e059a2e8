/// Attributes that several elements have, described once.
struct AttributeGroup: Sendable {
    let name: String
    let summary: String
    let attributes: [Attribute]

    static let all: [AttributeGroup] = [.meaning, .size, .placement, .decoration, .children, .inherited, .type]
}
