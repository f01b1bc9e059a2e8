/// What picks elements: parts from the element itself outwards.
struct Selector: Sendable {
    /// The first is for the element itself.
    var compounds: [Compound]
    /// How each part but the first is found from the one before it.
    var combinators: [Combinator]
    var specificity: Specificity
    /// Whether what it picks changes while somebody looks at it, or isn't an element.
    var isDynamic = false
    var hasPseudoElement = false

    enum Combinator: Sendable {
        case descendant, child, adjacent, sibling
    }
}

/// How much a selector counts: ids, then classes and what is like them, then types.
struct Specificity: Comparable, Hashable, Sendable {
    var ids = 0
    var classes = 0
    var types = 0

    static func < (one: Specificity, other: Specificity) -> Bool {
        (one.ids, one.classes, one.types) < (other.ids, other.classes, other.types)
    }

    static func += (one: inout Specificity, other: Specificity) {
        one.ids += other.ids
        one.classes += other.classes
        one.types += other.types
    }
}

/// What is said of one element.
struct Compound: Sendable {
    /// Numbers of names in the sheet's table.
    var type: Int?
    var id: Int?
    var classes: [Int] = []
    var attributes: [AttributeTest] = []
    var pseudos: [Pseudo] = []
}

struct AttributeTest: Sendable {
    var name: [UInt8]
    var match: Match
    var value: [UInt8] = []
    var ignoresCase = false

    enum Match: Sendable {
        case exists, equals, word, language, prefix, suffix, part
    }
}

/// What a colon begins.
enum Pseudo: Sendable {
    case root, empty
    /// `an+b`, from the start or the end of what its parent has in it.
    case position(step: Int, offset: Int, isFromEnd: Bool)
    case onlyChild
    case any([Selector])
    case not([Selector])
    /// Nobody can tell before somebody looks at it.
    case dynamic
}
