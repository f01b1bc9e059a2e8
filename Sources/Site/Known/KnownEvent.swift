import Catalog
import Crypto
import Effects
import Theming

/// What a site must know of an event to tell which pages there are and what lists show. As long as its text stays the same
/// and nothing changes with the clock, the event itself is read for nothing but its own page.
public final class KnownEvent: Sendable {
    public let id: ID<Event>
    /// Of the text it was read from.
    public let text: Digest
    public let aliases: [Slug]
    public let status: Event.Status
    public let visibility: Event.Visibility
    public let facts: EventFacts
    public let needs: Needs
    /// When it was looked at, and when what is known changes next.
    public let since: Instant
    public let until: Instant?
    /// When it last changed in a way that readers care for, as far as anybody knows.
    let news: Instant?
    /// Of what lists show of it, and of what pages of other events do.
    let cardDigest: Digest
    let mentionDigest: Digest
    private let madeCard = Once<Card>()
    private let madeMention = Once<Card>()

    /// What its pages need from elsewhere.
    public struct Needs: Hashable, Sendable {
        public var currencies: [Currency]
        /// Pictures that lie beside the snapshot.
        public var files: [FilePath]
        /// Where its pictures are on the web, by scheme and host.
        public var imageHosts: [String]
        public var frameHosts: [String]
        /// The organizer's own.
        public var accent: Colour?
    }

    init(
        id: ID<Event>, text: Digest, aliases: [Slug], status: Event.Status, visibility: Event.Visibility,
        facts: EventFacts, needs: Needs, since: Instant, until: Instant?, news: Instant?,
        cardDigest: Digest, mentionDigest: Digest
    ) {
        self.id = id
        self.text = text
        self.aliases = aliases
        self.status = status
        self.visibility = visibility
        self.facts = facts
        self.needs = needs
        self.since = since
        self.until = until
        self.news = news
        self.cardDigest = cardDigest
        self.mentionDigest = mentionDigest
    }
}

extension KnownEvent {
    /// What is to be known of an event that was read from a text of that digest.
    public convenience init(_ event: Event, text: Digest, at now: Instant, fewLeft: Int) {
        let facts = EventFacts(event, at: now, fewLeft: fewLeft)
        let digests = facts.digests
        self.init(
            id: event.id, text: text, aliases: event.aliases, status: event.status, visibility: event.visibility,
            facts: facts, needs: Needs(event), since: now,
            until: event.nextChange(after: now, fewLeft: fewLeft), news: event.news, cardDigest: digests.card,
            mentionDigest: digests.mention)
    }

    /// Whether it is shown at all.
    public func hasPage(withDrafts: Bool) -> Bool { visibility != .hidden && (withDrafts || status != .draft) }

    /// In the order in which lists have them.
    func comes(before other: KnownEvent) -> Bool {
        facts.starts == other.facts.starts ? facts.slug < other.facts.slug : facts.starts < other.facts.starts
    }

    /// As lists show it.
    var card: Card { madeCard.load() ?? madeCard.storeIfNil(Card(facts)) }

    /// As pages of other events show it.
    var mention: Card { madeMention.load() ?? madeMention.storeIfNil(Card(facts.withoutStates)) }

    /// Whether it is still right at an instant.
    public func holds(at now: Instant) -> Bool { since <= now && until.map { now < $0 } ?? true }
}

extension Sequence<KnownEvent> {
    /// Of when each last changed.
    var newsDigest: Digest {
        var bytes: [UInt8] = []
        for event in self { bytes.append(integer: event.news?.milliseconds ?? 0) }
        return Digest(of: bytes)
    }
}

extension KnownEvent.Needs {
    init(_ event: Event) {
        var currencies: [Currency] = []
        func note(_ price: Money?) {
            if let price, !currencies.contains(price.currency) { currencies.append(price.currency) }
        }
        // By place: going through the types themselves would copy each.
        for place in event.ticketTypes.indices {
            note(event.ticketTypes[place].offer.price)
            for tier in event.ticketTypes[place].tiers { note(tier.offer.price) }
        }
        self.currencies = currencies.sorted { $0.code < $1.code }
        var (files, hosts): (Set<FilePath>, Set<String>) = ([], [])
        for image in event.pictures {
            switch image.source {
            case .web(let address): hosts.insert(address.origin)
            case .file(let path): files.insert(path)
            }
        }
        self.files = files.sorted { $0.text < $1.text }
        imageHosts = hosts.sorted()
        frameHosts = [event.ticketing?.embedURL?.origin].compactMap { $0 }
        accent = event.branding?.accent
    }
}

extension EventFacts {
    /// Of all of them, and of all but the states.
    fileprivate var digests: (card: Digest, mention: Digest) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        appendLasting(to: &bytes)
        let end = bytes.count
        appendStates(to: &bytes)
        let card = Digest(of: bytes)
        bytes.removeLast(bytes.count - end)
        withoutStates.appendStates(to: &bytes)
        return (card, Digest(of: bytes))
    }
}
