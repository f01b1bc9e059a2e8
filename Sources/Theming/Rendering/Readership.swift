import Catalog
import Formats
import Project
import Synchronization
import Wording

/// The readers of what is made of orders: who gets what in which language, and how they see the events. Shared by all
/// threads.
public final class Readership: Sendable {
    public let config: Config
    public let events: [ID<Event>: Event]
    private let organizers: [ID<Organizer>: Organizer]
    private let messages: MessageCatalog
    private let assets: [String: String]
    private let picture: @Sendable (Image) -> Picture?
    private let views = Mutex<[LanguageTag: View]>([:])

    /// `assets` are where the theme's files are, by the names that templates call them.
    public init(
        _ catalog: Catalog, _ config: Config, _ messages: MessageCatalog, assets: [String: String],
        picture: @escaping @Sendable (Image) -> Picture?
    ) {
        self.config = config
        self.messages = messages
        self.assets = assets
        self.picture = picture
        events = catalog.eventsByID
        organizers = Dictionary(catalog.organizers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The same of other events.
    public convenience init(_ catalog: Catalog, like other: Readership) {
        self.init(catalog, other.config, other.messages, assets: other.assets, picture: other.picture)
    }
}

extension Readership {
    public func organizer(of event: Event) -> Organizer? { event.organizer.flatMap { organizers[$0] } }

    /// What an order is written in: its own language, as the site has it where the order doesn't say of which country.
    public func language(of order: Order) -> LanguageTag {
        guard let own = order.locale else { return config.site.locales.first ?? .english }
        guard own.text == own.primary else { return own }
        return config.site.locales.first { $0.primary == own.primary } ?? own
    }

    /// How a reader of a language sees it all; made when one is first asked for.
    public func view(_ language: LanguageTag) -> View {
        views.withLock { views in
            if let known = views[language] { return known }
            let view = makeView(language)
            // Languages come with orders: whoever writes these must not fill our memory.
            if views.count >= Readership.mostViews { views.removeAll() }
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
            routes: Routes(baseURL: config.site.baseURL, prefix: prefix(language)),
            assets: assets, zones: zones, picture: picture)
    }

    /// The folder of the site's pages in a language; of the first if there are none in it.
    private func prefix(_ language: LanguageTag) -> String {
        let locales = config.site.locales
        let page = locales.first { $0 == language } ?? locales.first { $0.primary == language.primary }
        guard let page, page != locales.first else { return "" }
        return "\(page.text)/"
    }
}
