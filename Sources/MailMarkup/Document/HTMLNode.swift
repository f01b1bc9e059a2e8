/// One part of a document; its strings are ranges of the document's text.
struct HTMLNode: Sendable {
    var kind: Kind
    var tag = Tag.other
    /// Whether the parser put it in, and the text doesn't have it.
    var isImplied = false
    /// The name of an element, or the words of a text or comment.
    var text: Range<Int>
    var attributes: Range<Int> = 0..<0
    /// -1 for what is in no element.
    var parent: Int
    /// The index after this and all that is in it.
    var next = 0
    /// The element before it with the same parent; -1 for the first.
    var previous = -1
    /// Which of its parent's elements it is, from 1.
    var position = 0
    /// How many elements are directly in it.
    var children = 0
    /// Where in the source its tag ends.
    var source = 0

    enum Kind: UInt8 {
        case element, text, raw, comment, doctype
    }
}

struct HTMLAttribute: Sendable {
    var name: Range<Int>
    /// Without references; nil if there is no `=`.
    var value: Range<Int>?
    var key: AttributeKey
}
