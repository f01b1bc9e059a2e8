import Diagnostics

/// Everything that themes can produce, in every state that has a sample.
public struct Storybook: Sendable {
    /// By their names, the project's first.
    public var themes: [String]
    public var locales: [Locale]
    /// Every template that has samples, and what there is to say of these. May take a moment, once.
    public var contents: @Sendable () -> (shelves: [Shelf], diagnostics: [Diagnostic])
    /// A story's files. Throws why there are none: the theme or the sample is wrong.
    public var telling: @Sendable (StoryAddress) throws(Failure) -> Telling
    /// What a story is written by: its template, its sample, and the templates that these ask for.
    public var sources: @Sendable (StoryAddress) -> [Source]

    /// A language that stories can be told in.
    public struct Locale: Hashable, Sendable {
        public var tag: String
        /// In its own words.
        public var name: String

        public init(tag: String, name: String) {
            self.tag = tag
            self.name = name
        }
    }

    /// A file behind what is seen.
    public struct Source: Hashable, Sendable {
        public var name: String
        public var path: String

        public init(name: String, path: String) {
            self.name = name
            self.path = path
        }
    }

    public init(
        themes: [String], locales: [Locale],
        contents: @escaping @Sendable () -> (shelves: [Shelf], diagnostics: [Diagnostic]),
        telling: @escaping @Sendable (StoryAddress) throws(Failure) -> Telling,
        sources: @escaping @Sendable (StoryAddress) -> [Source]
    ) {
        self.themes = themes
        self.locales = locales
        self.contents = contents
        self.telling = telling
        self.sources = sources
    }

    public static let empty = Storybook(
        themes: [], locales: [], contents: { ([], []) }, telling: { _ in Telling([]) }, sources: { _ in [] })
}
