import Theming
import TicketMarkup

/// A theme's colours by the names that ticket templates call them.
struct Colours: Sendable {
    let named: [String: RGBA]

    init(_ palette: Palette) {
        named = [
            "paper": palette.paper, "ink": palette.ink, "muted": palette.muted, "line": palette.line,
            "accent": palette.accent, "on-accent": palette.onAccent,
        ].compactMapValues { RGBA(hex: $0.hex.utf8) }
    }
}
