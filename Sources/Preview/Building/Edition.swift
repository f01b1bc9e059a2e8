import Diagnostics
import Publishing

/// A project as it is at one time, ready to be shown: every file it would publish, none of them made yet.
public struct Edition: Sendable {
    /// The folder of the site, from the root of the host: `/`, or `/events/`.
    public var base: String
    public var outputs: [Output]
    /// The instant that counts as now, in milliseconds since 1970, where that isn't the present.
    public var now: Int64?
    /// What there is to say of the project as a whole.
    public var diagnostics: [Diagnostic]
    /// Every state of every template, with data of its own.
    public var stories: Storybook
    /// What it was read from, beside what is always watched.
    public var grounds: [Ground]

    public init(
        _ outputs: [Output], base: String = "/", now: Int64? = nil, diagnostics: [Diagnostic] = [],
        stories: Storybook = .empty,
        grounds: [Ground] = []
    ) {
        self.base = base
        self.outputs = outputs
        self.now = now
        self.diagnostics = diagnostics
        self.stories = stories
        self.grounds = grounds
    }
}
