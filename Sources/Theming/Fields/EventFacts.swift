import Catalog

/// What lists show of an event, and what decides in which lists it is. A rebuild needs no more of an event that has not
/// changed.
public struct EventFacts: Hashable, Sendable {
    public var slug: Slug
    public var title: LocalizedText
    public var summary: LocalizedText?
    public var starts: Instant
    public var ends: Instant?
    public var zone: Zone
    public var venue: LocalizedText?
    public var city: LocalizedText?
    public var country: Country?
    public var isOnline: Bool
    public var category: LocalizedText?
    public var tags: [LocalizedText]
    public var organizer: ID<Organizer>?
    public var isFeatured: Bool
    public var image: Image?
    public var series: String?
    /// The least that a ticket costs; nil if none is sold.
    public var priceFrom: Money?
    public var phase: Held<EventPhase>
    /// How tickets stand as a whole; nil if there are none.
    public var tickets: Held<Availability>?

    /// How an event is at an instant.
    public init(_ event: Event, at now: Instant, fewLeft: Int) {
        slug = event.slug
        title = event.title
        summary = event.summary
        starts = event.starts
        ends = event.ends
        zone = event.zone
        venue = event.venue?.name
        city = event.venue?.address?.city
        country = event.venue?.address?.country
        isOnline = event.venue?.online != nil
        category = event.category
        tags = event.tags
        organizer = event.organizer
        isFeatured = event.isFeatured
        image = event.image
        series = event.series
        phase = event.phase(at: now)
        let availability = event.availability(at: now, fewLeft: fewLeft)
        let shown = event.ticketTypes.indices.filter {
            event.ticketTypes[$0].visibility == .public && availability.types[$0].state != .hidden
        }
        priceFrom = EventFacts.least(shown.flatMap { EventFacts.prices(event.ticketTypes[$0]) })
        let best = shown.map { availability.types[$0] }.min { $0.state.rank < $1.state.rank }
        let until = shown.compactMap { availability.types[$0].until }.min()
        tickets = best.map { Held($0.state, until: until) }
    }

    /// When anything that is shown here changes next.
    public var until: Instant? {
        [phase.until, tickets?.until].compactMap { $0 }.min()
    }

    private static func prices(_ type: TicketType) -> [Money] {
        (type.tiers.isEmpty ? [type.offer] : type.tiers.map(\.offer)).compactMap(\.price)
    }

    /// Amounts of several currencies have no least: then none is shown.
    private static func least(_ prices: [Money]) -> Money? {
        guard let first = prices.first, prices.allSatisfy({ $0.currency == first.currency }) else { return nil }
        return prices.min { $0.minorUnits < $1.minorUnits }
    }
}

extension Availability {
    /// The best for a visitor first.
    fileprivate var rank: Int {
        switch self {
        case .onSale: 0
        case .fewLeft: 1
        case .notYetOnSale: 2
        case .paused: 3
        case .soldOut: 4
        case .saleEnded: 5
        case .hidden: 6
        }
    }
}
