/// Which story is looked at, and how: a path of four parts, `THEME/LOCALE/TEMPLATE/STATE`, the template with a dot for its slash.
public struct StoryAddress: Hashable, Sendable {
    public var theme: String
    /// Nil for the sample's own.
    public var locale: String?
    public var template: String
    /// Its slug.
    public var state: String

    public init(theme: String, locale: String?, template: String, state: String) {
        self.theme = theme
        self.locale = locale
        self.template = template
        self.state = state
    }

    public var path: String {
        [theme, locale ?? StoryAddress.own, template.replacing("/", with: "."), state].joined(separator: "/")
    }

    /// The folder of its site, from the root of the host.
    public var folder: String { "\(Desk.own)story/\(path)" }

    /// The story that a path begins with, and what follows it there; nil if it isn't long enough.
    static func leading(_ path: Substring) -> (story: StoryAddress, rest: String)? {
        let parts = path.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts.dropLast().allSatisfy({ !$0.isEmpty }) else { return nil }
        let story = StoryAddress(
            theme: parts[0], locale: parts[1] == own ? nil : parts[1],
            template: parts[2].replacing(".", with: "/"), state: parts[3])
        return (story, parts[4])
    }

    private static let own = "own"
}
