import Catalog
import Records

/// The colours of a theme, for light grounds or for dark ones.
public struct Palette: Hashable, Sendable {
    public var paper = Colour.black
    public var ink = Colour.black
    public var muted = Colour.black
    public var line = Colour.black
    public var accent = Colour.black
    public var onAccent = Colour.black
}

extension Palette {
    static let record = Record<Palette>(
        "the palette", "Six colours that go together.", blank: Palette(), isClosed: true,
        [
            .required("paper", \.paper, .colour, "The ground."),
            .required("ink", \.ink, .colour, "Text."),
            .required("muted", \.muted, .colour, "Text that steps back."),
            .required("line", \.line, .colour, "Rules; nothing that has to be seen."),
            .required("accent", \.accent, .colour, "The one thing to do."),
            .required("onAccent", \.onAccent, .colour, "Text on the accent."),
        ],
        checks: [
            Check("paper", "ink", "muted", "accent", "onAccent") { palette, value, problems in
                for pair in palette.pairs where pair.one.contrast(with: pair.other) < Colour.leastContrastOfText {
                    problems.warning(
                        "theme.contrast",
                        "“\(pair.names)” can't be told apart well enough, at \(pair.one.contrastText(with: pair.other))",
                        at: value[pair.key] ?? value,
                        hint: "WCAG asks for 4.5:1; “\(pair.key)”: \"\(pair.better.hex)\" would do")
                }
            }
        ])

    /// By their names in style sheets.
    var properties: [(name: String, colour: Colour)] {
        [
            ("paper", paper), ("ink", ink), ("muted", muted), ("line", line), ("accent", accent),
            ("on-accent", onAccent),
        ]
    }

    private var pairs: [Pair] {
        [
            Pair(key: "ink", one: ink, ground: "paper", other: paper),
            Pair(key: "muted", one: muted, ground: "paper", other: paper),
            Pair(key: "accent", one: accent, ground: "paper", other: paper),
            Pair(key: "onAccent", one: onAccent, ground: "accent", other: accent),
        ]
    }

    /// Text, and the ground that it stands on.
    private struct Pair {
        let key: String
        let one: Colour
        let ground: String
        let other: Colour

        var names: String { "\(key) on \(ground)" }

        /// The nearest to its colour that can be read there.
        var better: Colour { one.readable(on: other, atLeast: Colour.leastContrastOfText) }
    }
}
