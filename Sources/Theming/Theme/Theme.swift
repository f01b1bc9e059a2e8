import Catalog

/// A brand, with all that it has from its parents.
public struct Theme: Sendable {
    public var name = ""
    public var leads = Scheme.light
    public var light = Palette()
    public var dark = Palette()
    public var display = Typeface()
    public var text = Typeface()
    public var numbers = Typeface()
    public var radius = 0
    /// The folders that its files are looked for in, its own first.
    public var folders: [String] = []
    public var logo: FilePath?
    /// Rules that the files of a folder aren't held to.
    public var skippedChecks: [(folder: String, rules: [String])] = []

    init() {}
}

extension Theme {
    /// Lays a child's own over what it has inherited.
    mutating func adopt(_ file: ThemeFile, folder: String) {
        name = file.name
        leads = file.leads ?? leads
        light = file.light ?? light
        dark = file.dark ?? dark
        display = file.display ?? display
        text = file.text ?? text
        numbers = file.numbers ?? numbers
        radius = file.radius ?? radius
        logo = file.logo ?? logo
        if !file.checks.skip.isEmpty { skippedChecks.insert((folder, file.checks.skip), at: 0) }
        folders.insert(folder, at: 0)
    }
}
