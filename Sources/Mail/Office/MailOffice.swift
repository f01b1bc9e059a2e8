import Catalog
import Diagnostics
import Effects
import Formats
import Liquid
import Project
import Synchronization
import Theming
import Wording

/// What mails are made from, read once and shared by all threads: the events, the theme and its words.
public final class MailOffice: Sendable {
    let theme: Theme
    let templates: Templates
    let readers: Readership
    let site: ShownSite
    /// The whole address of the theme's sign.
    let logo: String?
    /// Mails in organizers' own words.
    let ownTemplates: [OwnTemplate]
    /// Messages of WhatsApp.
    let whatsApp: [MailKind: WhatsAppTemplate]
    /// Whose ids the mails and their parts have.
    let domain: String
    private let histories: ZoneHistories
    private let occasions = Mutex(Recent<Occasion.Key, Occasion>(most: 256))

    /// Throws if the theme's words are wrong.
    public convenience init(
        _ catalog: Catalog, _ theme: Theme, _ templates: Templates, _ config: Config
    ) throws(Failure) {
        try self.init(catalog, theme, templates, config, own: [])
    }

    convenience init(
        _ catalog: Catalog, _ theme: Theme, _ templates: Templates, _ config: Config, own: [OwnTemplate]
    ) throws(Failure) {
        let files = templates.files
        let messages = MessageCatalog(
            try files.messages().messages, fallback: config.site.locales.first ?? .english)
        let pictures = try MailPictures(theme, files, config)
        let readers = Readership(catalog, config, messages, assets: pictures.addresses, picture: MailPictures.shown)
        self.init(
            theme, templates, readers, logo: pictures.logo, own: own,
            whatsApp: try WhatsAppTemplate.all(config, templates))
    }

    private init(
        _ theme: Theme, _ templates: Templates, _ readers: Readership, logo: String?, own: [OwnTemplate],
        whatsApp: [MailKind: WhatsAppTemplate]
    ) {
        ownTemplates = own
        self.whatsApp = whatsApp
        domain = Envelope.domain(readers.config)
        self.theme = theme
        self.templates = templates
        self.readers = readers
        self.logo = logo
        site = ShownSite(year: 0, theme: theme.name)
        histories = ZoneHistories(readers.events.values.map(\.zone))
    }
}

extension MailOffice {
    /// The same with other events.
    convenience init(_ catalog: Catalog, like other: MailOffice) {
        self.init(
            other.theme, other.templates, Readership(catalog, like: other.readers), logo: other.logo,
            own: other.ownTemplates, whatsApp: other.whatsApp)
    }

    public var events: [ID<Event>: Event] { readers.events }
    var config: Config { readers.config }

    /// What the mails of an event have in common for readers of a language, at about an instant.
    func occasion(_ event: Event, _ language: LanguageTag, at now: Instant) -> Occasion {
        let key = Occasion.Key(event: event.id, language: language, now: now)
        return occasions.withLock { occasions in
            if let known = occasions[key] { return known }
            let made = Occasion(event, key, self)
            occasions[key] = made
            return made
        }
    }

    /// How one sees it all who reads as Hi.Events writes.
    var english: View { readers.view(.americanEnglish) }

    /// An organizer's own words for a mail; the nearest to its event.
    func ownTemplate(_ kind: MailKind, _ event: Event) -> OwnTemplate? {
        guard !ownTemplates.isEmpty else { return nil }
        return ownTemplates.compactMap { template in template.nearness(kind, event).map { (template, $0) } }
            .max { $0.1 < $1.1 }?.0
    }

    func history(of zone: Zone) -> ZoneHistory { histories[zone] }
    var zones: ZoneHistories { histories }
}
