/// An element that is where it may be, so that no reader would end another for it.
struct PlainElement {
    /// What it is to what it is in.
    let role: Role
    /// What may be in it; words may be in all that hold lines.
    let holds: Role
    let isVoid: Bool
    /// Whether all that is in it is text, whatever it looks like.
    let isRaw: Bool

    struct Role: OptionSet {
        let rawValue: UInt16

        static let root = Role(rawValue: 1)
        static let head = Role(rawValue: 2)
        static let meta = Role(rawValue: 4)
        static let body = Role(rawValue: 8)
        static let block = Role(rawValue: 16)
        static let line = Role(rawValue: 32)
        static let link = Role(rawValue: 64)
        static let section = Role(rawValue: 128)
        static let row = Role(rawValue: 256)
        static let cell = Role(rawValue: 512)
        static let item = Role(rawValue: 1024)
        static let words = Role(rawValue: 2048)

        static let lines: Role = [.words, .line, .link]
        static let blocks: Role = [.words, .line, .link, .block]
    }

    /// Nil for those that some reader may move.
    init?(_ name: ArraySlice<UInt8>) {
        guard let number = PlainElement.names.number(of: name) else { return nil }
        self = PlainElement.all[number].element
    }

    private init(_ role: Role, holds: Role = [], isVoid: Bool = false, isRaw: Bool = false) {
        (self.role, self.holds, self.isVoid, self.isRaw) = (role, holds, isVoid, isRaw)
    }

    private static let names = NameTable(all.map(\.name))

    private static let all: [(name: String, element: PlainElement)] =
        [
            ("html", PlainElement(.root, holds: [.head, .body])), ("head", PlainElement(.head, holds: .meta)),
            ("body", PlainElement(.body, holds: .blocks)), ("title", PlainElement(.meta, holds: .words)),
            ("meta", PlainElement(.meta, isVoid: true)), ("style", PlainElement(.meta, isRaw: true)),
            ("script", PlainElement(.meta, isRaw: true)), ("table", PlainElement(.block, holds: [.section, .row])),
            ("tr", PlainElement(.row, holds: .cell)), ("hr", PlainElement(.block, isVoid: true)),
            ("img", PlainElement(.line, isVoid: true)), ("br", PlainElement(.line, isVoid: true)),
            ("a", PlainElement(.link, holds: [.words, .line])), ("li", PlainElement(.item, holds: .blocks)),
        ]
        + ["thead", "tbody", "tfoot"].map { ($0, PlainElement(.section, holds: .row)) }
        + ["td", "th"].map { ($0, PlainElement(.cell, holds: .blocks)) }
        + ["ul", "ol"].map { ($0, PlainElement(.block, holds: .item)) }
        + ["div", "center"].map { ($0, PlainElement(.block, holds: .blocks)) }
        + ["p", "h1", "h2", "h3", "h4", "h5", "h6"].map { ($0, PlainElement(.block, holds: .lines)) }
        + ["span", "strong", "em", "b", "i", "s", "u", "small", "sup", "sub", "code"].map {
            ($0, PlainElement(.line, holds: .lines))
        }
}
