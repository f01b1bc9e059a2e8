/// A word that an attribute may be.
protocol Word: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

extension Word {
    static var words: [String] { allCases.map(\.rawValue) }
}

/// Where things stand across the direction in which they follow one another.
enum Align: String, Word {
    case start, center, end, stretch, baseline
}

/// Where what is left goes in the direction in which things follow one another.
enum Justify: String, Word {
    case start, center, end, between
}

/// What is done with text that its frame is too small for.
enum TextFit: String, Word {
    case wrap, shrink, ellipsis
}

/// What is done with what is too long for a page.
enum PageFit: String, Word {
    case flow, shrink
}

enum TextAlign: String, Word {
    case start, center, end, justify
}

enum TextTransform: String, Word {
    case none, upper
}

/// What becomes of white space in a text.
enum Spaces: String, Word {
    case collapse, lines, keep
}

/// Whether a theme's colours are those for light ground, for dark, or all black on white.
enum PaletteWord: String, Word {
    case light, dark, black
}

enum DirectionWord: String, Word {
    case ltr, rtl, auto
}

/// Where something stands in what holds it.
enum Anchor: String, Word {
    case topStart = "top-start"
    case top
    case topEnd = "top-end"
    case start, center, end
    case bottomStart = "bottom-start"
    case bottom
    case bottomEnd = "bottom-end"

    /// How far along the lines and down, from 0 to 1.
    var place: (along: Double, down: Double) {
        switch self {
        case .topStart: (0, 0)
        case .top: (0.5, 0)
        case .topEnd: (1, 0)
        case .start: (0, 0.5)
        case .center: (0.5, 0.5)
        case .end: (1, 0.5)
        case .bottomStart: (0, 1)
        case .bottom: (0.5, 1)
        case .bottomEnd: (1, 1)
        }
    }
}

enum BreakWord: String, Word {
    case before
}

enum RoleWord: String, Word {
    case heading1 = "heading-1"
    case heading2 = "heading-2"
    case heading3 = "heading-3"
    case paragraph, figure, artifact

    var role: Role? {
        switch self {
        case .heading1: .heading(1)
        case .heading2: .heading(2)
        case .heading3: .heading(3)
        case .paragraph: .paragraph
        case .figure: .figure
        case .artifact: nil
        }
    }
}

extension ImageFit: Word {}
extension RulePattern: Word {}
extension QRLevel: Word {}
extension FontRole: Word {}
