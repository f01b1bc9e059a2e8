/// What a stretch of a text is meant to be.
enum Markup {
    /// Nothing of its own.
    case nothing
    /// Its words share no line with what is before and after.
    case boundary
    case format(Format)
    case leaf(Leaf)
    case container(Container.Kind)
}

/// What stands within a line.
struct Format {
    let tag: Tag
    let link: Link?

    enum Tag: String {
        case a, strong, b, em, i, u, s, code, sub, sup
    }

    init(_ tag: Tag) {
        self.tag = tag
        link = nil
    }

    init(_ link: Link) {
        tag = .a
        self.link = link
    }
}

/// A block with words in it, and no other block.
enum Leaf: Equatable {
    /// The words of a list's item or a table's cell, without a tag.
    case bare
    case paragraph
    case heading(Int)
    case preformatted
}

/// A block with blocks in it.
struct Container {
    let kind: Kind
    /// Whether nobody asked for it, or its end was asked for: what needs another one ends it.
    var isImplied: Bool
    var endsWithBareWords = false
    var hasSections = false

    enum Kind: Equatable {
        case quote
        case list(start: Int?)
        case item
        case table
        case section(isHead: Bool)
        case row
        case cell(isHead: Bool, columns: Int = 1, rows: Int = 1)
    }
}

extension Container {
    var isList: Bool { if case .list = kind { true } else { false } }
    var isSection: Bool { if case .section = kind { true } else { false } }
    var isCell: Bool { if case .cell = kind { true } else { false } }
    var isHeadCell: Bool { if case .cell(isHead: true, _, _) = kind { true } else { false } }
}
