/// A theme's colours by name, as they are on light ground, on dark, and where there is but black.
struct NamedColours {
    let light: [String: RGBA]
    /// What is named `dark-paper` is `paper` here.
    let dark: [String: RGBA]
    /// For printers of one colour, which make a pattern of dots of any other.
    let black: [String: RGBA]

    init(_ colours: [String: RGBA]) {
        light = colours
        var dark = colours
        for (name, colour) in colours where name.hasPrefix(NamedColours.prefix) {
            dark[String(name.dropFirst(NamedColours.prefix.count))] = colour
        }
        self.dark = dark
        black = Dictionary(
            uniqueKeysWithValues: colours.keys.map { ($0, NamedColours.grounds.contains($0) ? .white : .black) })
    }

    subscript(palette: PaletteWord) -> [String: RGBA] {
        switch palette {
        case .light: light
        case .dark: dark
        case .black: black
        }
    }

    func ink(_ palette: PaletteWord) -> RGBA { self[palette]["ink"] ?? .black }

    func rule(_ palette: PaletteWord) -> RGBA { self[palette]["line"] ?? ink(palette) }

    private static let prefix = "dark-"
    private static let grounds: Set = ["paper", "on-accent", "dark-paper", "dark-on-accent"]
}
