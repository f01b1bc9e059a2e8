import Catalog
import Crypto
import Project
import Theming

/// Everything a site is made from, as values.
public struct SiteSource: Sendable {
    public var organizers: [Organizer]
    public var events: [SiteEvent]
    /// Of the project's own pictures.
    public var pictures: [FilePath: Digest]
    public var config: Config
    public var theme: Theme
    public var setup: PageSetup
    public var texts: [ContentText]
    /// The script that shows widgets on pages of others.
    public var widgetScript: [UInt8]
    public var now: Instant
    public var withDrafts: Bool
    /// Whether the text of an event is as it was in the build before.
    public var isKnown: @Sendable (Digest) -> Bool

    public init(
        organizers: [Organizer], events: [SiteEvent], pictures: [FilePath: Digest] = [:], config: Config, theme: Theme,
        setup: PageSetup, texts: [ContentText] = [], widgetScript: [UInt8] = [], now: Instant, withDrafts: Bool = false,
        isKnown: @escaping @Sendable (Digest) -> Bool = { _ in true }
    ) {
        self.organizers = organizers
        self.events = events
        self.pictures = pictures
        self.config = config
        self.theme = theme
        self.setup = setup
        self.texts = texts
        self.widgetScript = widgetScript
        self.now = now
        self.withDrafts = withDrafts
        self.isKnown = isKnown
    }
}

/// A page of the project's own words: a file of its `Content` folder.
public struct ContentText: Hashable, Sendable {
    /// In addresses.
    public var name: String
    /// Nil for the site's first language, or if it is the same in all.
    public var language: LanguageTag?
    public var title: String
    public var markdown: String
    /// Where it stands.
    public var file: String

    public init(name: String, language: LanguageTag?, title: String, markdown: String, file: String) {
        self.name = name
        self.language = language
        self.title = title
        self.markdown = markdown
        self.file = file
    }
}
