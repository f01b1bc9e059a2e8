/// The elements that something is done for.
enum Tag: String, CaseIterable {
    case html, head, body, title, meta, style, script, link, base
    case table, thead, tbody, tfoot, tr, td, th, caption, col, colgroup
    case a, img, br, hr, input, area, embed, param, source, track, wbr
    case div, center, main, section, article, svg, other

    private static let names = NameTable(allCases.map(\.rawValue))

    init(_ name: some Collection<UInt8>) {
        self = Tag.names.number(of: name).map { Tag.allCases[$0] } ?? .other
    }

    /// Whether it can have nothing in it, so that nothing ends it.
    var isVoid: Bool {
        switch self {
        case .meta, .link, .base, .col, .img, .br, .hr, .input, .area, .embed, .param, .source, .track, .wbr: true
        default: false
        }
    }

    /// What parts of a page are put into.
    var isBox: Bool {
        switch self {
        case .table, .div, .center, .main, .section, .article: true
        default: false
        }
    }

    var isSection: Bool { self == .thead || self == .tbody || self == .tfoot }
}
