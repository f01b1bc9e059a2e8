import Catalog
import Diagnostics
import Effects
import Foundation
import Graphics
import Liquid
import Printing
import Project
import Synchronization
import Theming
import Wording

/// What tickets are made from, read once and shared by all threads: the events, the theme and its words, the fonts.
public final class TicketOffice: Sendable {
    let config: Config
    let theme: Theme
    let templates: Templates
    let colours: Colours
    let fonts: FontLibrary
    let pictures: PictureShelf
    /// The theme's tokens and faces as CSS, the faces in it.
    let style: String
    public let events: [ID<Event>: Event]
    private let organizers: [ID<Organizer>: Organizer]
    private let messages: MessageCatalog
    private let views = Mutex<[LanguageTag: View]>([:])

    /// Where it all is.
    public struct Places: Sendable {
        /// Pictures that a snapshot names lie below it.
        public var pictures: String
        /// Faces that were cut, and what fontconfig notes of them.
        public var cache: String
        /// Folders with faces besides the theme's.
        public var fonts: [String]

        public init(pictures: String, cache: String, fonts: [String] = []) {
            self.pictures = pictures
            self.cache = cache
            self.fonts = fonts
        }
    }

    /// Throws if the theme's words are wrong or the fonts can't be read.
    public convenience init(
        _ catalog: Catalog, _ theme: Theme, _ files: ThemeFiles, _ config: Config, _ places: Places
    ) throws(Failure) {
        let messages = MessageCatalog(
            try files.messages().messages, fallback: config.site.locales.first ?? .english)
        let parts = Parts(
            templates: Templates(files),
            fonts: try FontLibrary(
                theme, folders: places.fonts, languages: config.site.locales, cache: places.cache, disk: files.disk),
            pictures: PictureShelf(files, .below(places.pictures)),
            colours: Colours(light: theme.light, dark: theme.dark),
            style: theme.style(fonts: try TicketOffice.faces(theme, files)))
        self.init(catalog, theme, config, messages, parts)
    }

    private init(
        _ catalog: Catalog, _ theme: Theme, _ config: Config, _ messages: MessageCatalog, _ parts: Parts
    ) {
        self.config = config
        self.theme = theme
        self.messages = messages
        templates = parts.templates
        fonts = parts.fonts
        pictures = parts.pictures
        colours = parts.colours
        style = parts.style
        events = catalog.eventsByID
        organizers = Dictionary(catalog.organizers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What comes of the theme's files.
    private struct Parts {
        let templates: Templates
        let fonts: FontLibrary
        let pictures: PictureShelf
        let colours: Colours
        let style: String
    }
}

extension TicketOffice {
    /// The same with other events.
    convenience init(_ catalog: Catalog, like other: TicketOffice) {
        self.init(
            catalog, other.theme, other.config, other.messages,
            Parts(
                templates: other.templates, fonts: other.fonts, pictures: other.pictures, colours: other.colours,
                style: other.style))
    }

    /// The same without events, and with templates as they are now.
    convenience init(rereading other: TicketOffice) {
        self.init(
            Catalog(), other.theme, other.config, other.messages,
            Parts(
                templates: Templates(rereading: other.templates), fonts: other.fonts, pictures: other.pictures,
                colours: other.colours, style: other.style))
    }

    func event(_ id: ID<Event>) -> Event? { events[id] }

    /// What an order is written in: its own language, as the site has it where the order doesn't say of which country.
    func language(of order: Order) -> LanguageTag {
        guard let own = order.locale else { return config.site.locales.first ?? .english }
        guard own.text == own.primary else { return own }
        return config.site.locales.first { $0.primary == own.primary } ?? own
    }

    /// The lightest of what a theme sets titles and text in: each of them makes every page larger.
    private static func faces(_ theme: Theme, _ files: ThemeFiles) throws(Failure) -> [String: String] {
        var addresses: [String: String] = [:]
        for typeface in [theme.display, theme.text] {
            guard let face = typeface.faces.first, let file = files.find("fonts/\(face.file).woff2"),
                let bytes = try files.disk.contents(of: file)
            else { continue }
            addresses[face.file] = "data:font/woff2;base64,\(Data(bytes).base64EncodedString())"
        }
        return addresses
    }

    func organizer(_ id: ID<Organizer>?) -> Organizer? { id.flatMap { organizers[$0] } }

    /// How a reader of a language sees it all; made when one is first asked for.
    func view(_ language: LanguageTag) -> View {
        views.withLock { views in
            if let known = views[language] { return known }
            let view = makeView(language)
            // Languages come with orders: whoever writes these must not fill our memory.
            if views.count >= TicketOffice.mostViews { views.removeAll() }
            views[language] = view
            return view
        }
    }

    private static let mostViews = 64

    private func makeView(_ language: LanguageTag) -> View {
        let prices = events.values.flatMap { event in
            event.ticketTypes.flatMap { [$0.offer.price] + $0.tiers.map(\.offer.price) }
        }
        let currencies = Set(prices.compactMap { $0?.currency }).sorted { $0.code < $1.code }
        let zones = Set(events.values.map(\.zone) + [config.site.zone]).sorted { $0.name < $1.name }
        let first = config.site.locales.first ?? .english
        return View(
            phrasebook: messages.phrasebook(for: Language(language, currencies: currencies)), fallback: first,
            now: .epoch, config: config,
            routes: Routes(baseURL: config.site.baseURL, prefix: language == first ? "" : "\(language.text)/"),
            assets: pictures.assets, zones: zones, picture: { [pictures] in pictures.shown($0) })
    }
}
