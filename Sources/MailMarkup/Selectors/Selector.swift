/// What picks elements: parts from the element itself outwards.
///
/// A class, as is what it is made of: they are looked at for every element, and copies would count references.
final class Selector: Sendable {
    /// The first is for the element itself.
    let compounds: [Compound]
    /// How each part but the first is found from the one before it.
    let combinators: [Combinator]
    let specificity: Specificity
    /// Whether what it picks changes while somebody looks at it.
    let isDynamic: Bool
    /// Whether what it picks isn't an element.
    let hasPseudoElement: Bool

    init(_ draft: Draft) {
        compounds = draft.compounds.reversed()
        combinators = draft.combinators.reversed()
        specificity = draft.specificity
        isDynamic = draft.isDynamic
        hasPseudoElement = draft.hasPseudoElement
    }

    /// What is known of one that is being read, from its first part on.
    struct Draft {
        var compounds: [Compound] = []
        var combinators: [Combinator] = []
        var specificity = Specificity()
        var isDynamic = false
        var hasPseudoElement = false
    }

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
final class Compound: Sendable {
    /// Numbers of names in the sheet's table.
    let type: Int?
    let id: Int?
    let classes: [Int]
    let attributes: [AttributeTest]
    let pseudos: [Pseudo]

    init(type: Int?, id: Int?, classes: [Int], attributes: [AttributeTest], pseudos: [Pseudo]) {
        self.type = type
        self.id = id
        self.classes = classes
        self.attributes = attributes
        self.pseudos = pseudos
    }
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
