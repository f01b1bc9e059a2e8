import Catalog

/// What lists show of an event, and what decides in which lists it is. A rebuild needs no more of an event that has not
/// changed.
public struct EventFacts: Hashable, Sendable {
    public var slug: Slug
    public var title: LocalizedText
    /// The language of texts that don't say.
    public var locale: LanguageTag?
    public var summary: LocalizedText?
    public var starts: Instant
    public var ends: Instant?
    public var zone: Zone
    public var venue: LocalizedText?
    public var city: LocalizedText?
    public var isOnline: Bool
    public var category: LocalizedText?
    public var tags: [LocalizedText]
    public var organizer: ID<Organizer>?
    public var isFeatured: Bool
    public var image: Image?
    public var series: String?
    /// The least that a ticket costs; nil if none is sold.
    public var priceFrom: Money?
    /// Whether one gets in for nothing.
    public var isFree: Bool
    public var phase: Held<EventPhase>
    /// Whether it belongs with what has been.
    public var isPast: Held<Bool>
    /// How tickets stand as a whole; nil if there are none.
    public var tickets: Held<Availability>?
}

extension EventFacts {
    /// How an event is at an instant.
    public init(_ event: Event, at now: Instant, fewLeft: Int) {
        let availability = event.availability(at: now, fewLeft: fewLeft)
        let hasTicketing = event.ticketingState(at: now).state != .none
        var (tickets, prices, isFree) = (Held<Availability>?.none, [Money](), false)
        // By place: going through the types themselves would copy each.
        for place in event.ticketTypes.indices
        where hasTicketing && event.ticketTypes[place].visibility == .public
            && availability.types[place].state != .hidden
        {
            tickets = EventFacts.best(tickets, availability.types[place])
            guard !event.ticketTypes[place].isExtra else { continue }
            isFree = isFree || event.ticketTypes[place].isFree
            if event.ticketTypes[place].tiers.isEmpty {
                if let price = event.ticketTypes[place].offer.price { prices.append(price) }
            } else {
                prices += event.ticketTypes[place].tiers.compactMap(\.offer.price)
            }
        }
        let priceFrom = EventFacts.least(prices)
        self.init(
            slug: event.slug, title: event.title, locale: event.locale, summary: event.summary, starts: event.starts,
            ends: event.ends,
            zone: event.zone, venue: event.venue?.name, city: event.venue?.address?.city,
            isOnline: event.venue?.online != nil, category: event.category,
            tags: event.tags, organizer: event.organizer, isFeatured: event.isFeatured, image: event.image,
            series: event.series,
            priceFrom: priceFrom,
            isFree: priceFrom?.isZero == true || isFree,
            phase: event.phase(at: now), isPast: event.isPast(at: now), tickets: tickets)
    }

    /// As pages of other events show it: what changes with the clock would make them all change with it.
    public var withoutStates: EventFacts {
        var facts = self
        facts.tickets = nil
        facts.phase.until = nil
        facts.isPast.until = nil
        return facts
    }

    /// When anything that is shown here changes next.
    public var until: Instant? {
        // Asked of every event of every list: an array would take longer than the answer.
        EventFacts.earlier(phase.until, EventFacts.earlier(isPast.until, tickets?.until))
    }

    private static func earlier(_ one: Instant?, _ other: Instant?) -> Instant? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }

    /// The more available of two, until either changes.
    private static func best(_ one: Held<Availability>?, _ other: Held<Availability>) -> Held<Availability> {
        guard let one else { return other }
        let state = other.state.scarcity < one.state.scarcity ? other.state : one.state
        return Held(state, until: earlier(one.until, other.until))
    }

    /// Amounts of several currencies have no least: then none is shown.
    private static func least(_ prices: [Money]) -> Money? {
        guard let first = prices.first, prices.allSatisfy({ $0.currency == first.currency }) else { return nil }
        return prices.min { $0.minorUnits < $1.minorUnits }
    }
}
