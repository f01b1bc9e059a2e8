/// A project in small that breaks a rule in one place, and what mends it. The docs show it, and tests hold the rule against it.
public struct RuleExample: Hashable, Sendable {
    public let place: Place
    public let bad: String
    public let good: String
    /// What else has to be there, by path in the project.
    public let others: [String: String]

    init(_ place: Place, bad: String, good: String, with others: [String: String] = [:]) {
        self.place = place
        self.bad = bad
        self.good = good
        self.others = others
    }

    /// What the two are a part of.
    public enum Place: Hashable, Sendable {
        /// Keys of an event, of a snapshot, of `playbill.json`, of an order.
        case event, snapshot, settings, order
        /// Keys of `theme.json`.
        case theme
        /// A whole file of the theme, or of the built site, by its path there.
        case themeFile(String)
        case siteFile(String)
        /// A layout of tickets.
        case layout
        /// A whole file of the project.
        case file(String)
    }
}

extension RuleExample.Place {
    /// As a sentence of the docs starts.
    var words: String {
        switch self {
        case .event: "In an event"
        case .snapshot: "In `snapshot.json`"
        case .settings: "In `playbill.json`"
        case .order: "In an order"
        case .theme: "In `theme.json`"
        case .themeFile(let path): "In `\(path)` of a theme"
        case .siteFile(let path): "In `\(path)` of the built site"
        case .layout: "In a layout of tickets"
        case .file(let path): "In `\(path)`"
        }
    }

    /// What its words are written in, by the file's ending.
    var language: String {
        switch self {
        case .event, .snapshot, .settings, .order, .theme: "json"
        case .layout: "liquid"
        case .themeFile(let path), .siteFile(let path), .file(let path):
            path.split(separator: ".").last.map(String.init) ?? ""
        }
    }
}
