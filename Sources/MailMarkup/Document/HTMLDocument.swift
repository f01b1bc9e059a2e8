/// A document as a flat list of its parts, in their order.
struct HTMLDocument: Sendable {
    var nodes: [HTMLNode] = []
    var attributes: [HTMLAttribute] = []
    /// All names, words and values, one after another.
    var text: [UInt8] = []

    /// The index of an element's attribute.
    func attribute(_ key: AttributeKey, of node: Int) -> Int? {
        for index in nodes[node].attributes where attributes[index].key == key { return index }
        return nil
    }

    /// An attribute's value; empty if it has none, nil if there is no such attribute.
    func value(_ key: AttributeKey, of node: Int) -> ArraySlice<UInt8>? {
        attribute(key, of: node).map { text[attributes[$0].value ?? 0..<0] }
    }

    /// The first element of a kind.
    func first(_ tag: Tag) -> Int? {
        nodes.firstIndex { $0.kind == .element && $0.tag == tag }
    }
}
