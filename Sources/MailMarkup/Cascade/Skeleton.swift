/// What selectors can tell of a document: its tree, and of its attributes those that they look at. Documents that have it in
/// common have their styles in common.
struct Skeleton: Equatable, Sendable {
    private var bytes: [UInt8] = []

    init(of document: HTMLDocument, seenBy sheet: StyleSheet) {
        bytes.reserveCapacity(48 * document.nodes.count)
        for node in document.nodes {
            bytes.append(node.kind.rawValue)
            guard node.kind == .element else { continue }
            bytes.append(node.isImplied ? 1 : 0)
            withUnsafeBytes(of: node.next) { bytes.append(contentsOf: $0) }
            append(document.text[node.text])
            for attribute in document.attributes[node.attributes] where sheet.looks(at: attribute, of: document) {
                bytes.append(attribute.value == nil ? Skeleton.empty : Skeleton.full)
                append(document.text[attribute.name])
                if let value = attribute.value { append(document.text[value]) }
            }
            bytes.append(Skeleton.end)
        }
    }

    private static let (end, empty, full): (UInt8, UInt8, UInt8) = (0, 1, 2)

    /// No text of a document has a byte that is 0.
    private mutating func append(_ text: ArraySlice<UInt8>) {
        bytes.append(contentsOf: text)
        bytes.append(0)
    }
}

extension StyleSheet {
    fileprivate func looks(at attribute: HTMLAttribute, of document: HTMLDocument) -> Bool {
        switch attribute.key {
        // The ground of words may be said by an attribute, too.
        case .style, .class, .id, .bgcolor: true
        default: !attributeNames.names.isEmpty && attributeNames.number(of: document.text[attribute.name]) != nil
        }
    }
}
