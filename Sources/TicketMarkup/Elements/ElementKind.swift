/// What markup is made of.
enum ElementKind: String, CaseIterable, Sendable {
    case ticket, page, row, column, box, text, span, br, image, qr, line, perforation, spacer

    /// Whether it lays out what is in it.
    var isContainer: Bool {
        switch self {
        case .page, .row, .column, .box: true
        default: false
        }
    }

    /// Whether more height than it needs is of any use to it: what has a ratio would be drawn out of it.
    var isStretchable: Bool { self != .image && self != .qr }
}
