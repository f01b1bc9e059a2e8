import Catalog
import Theming
import TicketMarkup

/// A theme's colours by the names that ticket templates call them: those for dark ground begin with `dark-`.
struct Colours: Sendable {
    let named: [String: RGBA]

    init(light: Palette, dark: Palette) {
        let names = Colours.names(light, "") + Colours.names(dark, "dark-")
        named = Dictionary(uniqueKeysWithValues: names).compactMapValues { RGBA(hex: $0.hex.utf8) }
    }

    private static func names(_ palette: Palette, _ prefix: String) -> [(String, Colour)] {
        [
            ("paper", palette.paper), ("ink", palette.ink), ("muted", palette.muted), ("line", palette.line),
            ("accent", palette.accent), ("on-accent", palette.onAccent),
        ].map { (prefix + $0, $1) }
    }
}
