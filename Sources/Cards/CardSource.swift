import Catalog
import Crypto
import Project
import Theming
import Wording

/// Everything that cards are made from beside the events.
public struct CardSource: Sendable {
    public var theme: Theme
    public var files: ThemeFiles
    public var templates: Templates
    public var messages: MessageCatalog
    public var config: Config
    public var organizers: [Organizer]
    /// The project's own, by the paths that a snapshot has.
    public var pictures: [FilePath: CardPicture]
    public var zones: [Zone]
    public var currencies: [Currency]
    public var fonts: CardFonts
    public var setup: CardSetup
    /// Where cards are kept that were drawn before; nil if none are.
    public var folder: String?
    public var now: Instant

    public init(
        theme: Theme, files: ThemeFiles, templates: Templates, messages: MessageCatalog, config: Config,
        organizers: [Organizer], pictures: [FilePath: CardPicture], zones: [Zone], currencies: [Currency],
        fonts: CardFonts, setup: CardSetup, folder: String?, now: Instant
    ) {
        self.theme = theme
        self.files = files
        self.templates = templates
        self.messages = messages
        self.config = config
        self.organizers = organizers
        self.pictures = pictures
        self.zones = zones
        self.currencies = currencies
        self.fonts = fonts
        self.setup = setup
        self.folder = folder
        self.now = now
    }
}

/// A picture of the project's own.
public struct CardPicture: Hashable, Sendable {
    public var place: String
    public var digest: Digest

    public init(place: String, digest: Digest) {
        self.place = place
        self.digest = digest
    }
}

/// What all cards depend on, part by part.
public struct CardSetup: Hashable, Sendable {
    public var program: Digest
    public var theme: Digest
    public var templates: Digest
    public var settings: Digest

    public init(program: Digest, theme: Digest, templates: Digest, settings: Digest) {
        self.program = program
        self.theme = theme
        self.templates = templates
        self.settings = settings
    }

    var all: [Digest] { [program, theme, templates, settings] }
}
