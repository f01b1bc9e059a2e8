import Catalog
import Crypto
import Theming
import TicketMarkup

/// A theme's colours by the names that markup calls them: those for dark ground begin with `dark-`.
package struct Colours: Sendable {
    package let named: [String: RGBA]
    private let light: Palette
    private let dark: Palette

    package init(light: Palette, dark: Palette) {
        self.light = light
        self.dark = dark
        let names = Colours.names(light, "") + Colours.names(dark, "dark-")
        var named = Dictionary(uniqueKeysWithValues: names).compactMapValues { RGBA(hex: $0.hex.utf8) }
        for prefix in ["", "dark-"] {
            named[prefix + "veil"] = named[prefix + "paper"]
            named[prefix + "veil"]?.alpha = Colours.veil
        }
        self.named = named
    }

    /// The same with an event's own accent, if it has one.
    package func with(_ branding: Branding?) -> Colours {
        guard let accent = branding?.accent else { return self }
        return Colours(light: light.with(accent: accent), dark: dark.with(accent: accent))
    }

    /// Of all of them.
    package var digest: Digest {
        var bytes: [UInt8] = []
        for (name, colour) in named.sorted(by: { $0.key < $1.key }) {
            bytes.append(string: name)
            bytes += [colour.red, colour.green, colour.blue, colour.alpha]
        }
        return Digest(of: bytes)
    }

    /// How opaque paper is that a picture is seen through, and letters on it can be read.
    private static let veil: UInt8 = 189

    private static func names(_ palette: Palette, _ prefix: String) -> [(String, Colour)] {
        [
            ("paper", palette.paper), ("ink", palette.ink), ("muted", palette.muted), ("line", palette.line),
            ("accent", palette.accent), ("on-accent", palette.onAccent),
        ].map { (prefix + $0, $1) }
    }
}
