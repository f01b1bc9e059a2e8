/// Something that takes place at a time, and usually somewhere. Each date of a series is an event of its own.
public struct Event: Hashable, Sendable {
    public var id: ID<Event>
    public var slug: Slug
    /// Slugs it had before, so that old links go on working.
    public var aliases: [Slug] = []
    public var title: LocalizedText
    public var summary: LocalizedText?
    public var description: LocalizedText?
    public var descriptionFormat: TextFormat = .markdown
    public var category: LocalizedText?
    public var tags: [LocalizedText] = []
    public var status: Status = .published
    public var visibility: Visibility = .public
    public var isFeatured = false
    public var starts: Instant
    public var ends: Instant?
    public var doors: Instant?
    public var zone: Zone
    public var series: String?
    /// When it was to start before it was moved.
    public var previousStarts: Instant?
    public var organizer: ID<Organizer>?
    public var ageRestriction: LocalizedText?
    public var capacity: Int?
    public var image: Image?
    /// The language its texts are in where they don't say.
    public var locale: LanguageTag?
    /// The language spoken there.
    public var language: LanguageTag?
    public var venue: Venue?
    public var ticketing: Ticketing?
    public var ticketTypes: [TicketType] = []
    public var schedule: [Session] = []
    public var branding: Branding?

    public init(id: ID<Event>, slug: Slug, title: LocalizedText, starts: Instant, zone: Zone) {
        self.id = id
        self.slug = slug
        self.title = title
        self.starts = starts
        self.zone = zone
    }

    public enum Status: String, Hashable, Sendable, CaseIterable {
        case draft, published, cancelled, postponed, ended
    }

    public enum Visibility: String, Hashable, Sendable, CaseIterable {
        /// On every list.
        case `public`
        /// Only for who has the link.
        case unlisted
        /// Nowhere.
        case hidden
    }

    public enum TextFormat: String, Hashable, Sendable, CaseIterable {
        case markdown, html
    }
}

extension Event {
    /// When it is over: its end or, without one, the end of the day it starts on there.
    public var effectiveEnd: Instant {
        // Not `ends ??`, for which all of the event is copied.
        if let ends { return ends }
        return zone.endOfDay(at: starts)
    }

    /// Everything of it that is a picture: its own and its speakers'.
    public var pictures: [Image] {
        [image].compactMap { $0 } + schedule.flatMap { $0.speakers.compactMap(\.image) }
    }

    /// The type of that id; nil if the event has none.
    public func ticketType(_ id: ID<TicketType>) -> TicketType? {
        ticketTypes.first { $0.id == id }
    }
}
