import Catalog
import Theming
import TicketMarkup

/// A theme's colours by the names that ticket templates call them: those for dark ground begin with `dark-`.
struct Colours: Sendable {
    let named: [String: RGBA]
    private let light: Palette
    private let dark: Palette

    init(light: Palette, dark: Palette) {
        self.light = light
        self.dark = dark
        let names = Colours.names(light, "") + Colours.names(dark, "dark-")
        named = Dictionary(uniqueKeysWithValues: names).compactMapValues { RGBA(hex: $0.hex.utf8) }
    }

    /// The same with an event's own accent, if it has one.
    func with(_ branding: Branding?) -> Colours {
        guard let accent = branding?.accent else { return self }
        return Colours(light: light.with(accent: accent), dark: dark.with(accent: accent))
    }

    private static func names(_ palette: Palette, _ prefix: String) -> [(String, Colour)] {
        [
            ("paper", palette.paper), ("ink", palette.ink), ("muted", palette.muted), ("line", palette.line),
            ("accent", palette.accent), ("on-accent", palette.onAccent),
        ].map { (prefix + $0, $1) }
    }
}
