import Catalog

/// Something in a calendar: a VEVENT of RFC 5545.
public struct CalendarEntry: Hashable, Sendable {
    public var id: StableID
    /// When what is told here was last changed, as far as anyone knows.
    public var modified: Instant?
    public var starts: Instant
    /// Nil for an open end.
    public var ends: Instant?
    public var zone: Zone
    public var status: Status = .confirmed
    /// Of two entries of one id, readers keep the one with the higher.
    public var sequence = 0
    public var title: String
    public var text: String?
    public var place: String?
    public var coordinates: Coordinates?
    public var page: WebAddress?
    public var categories: [String] = []
    public var organizer: Organizer?
    /// Where it is on the web.
    public var conference: WebAddress?
    public var image: WebAddress?
    /// What it is a part of.
    public var parent: StableID?

    public init(id: StableID, title: String, starts: Instant, ends: Instant? = nil, zone: Zone) {
        self.id = id
        self.title = title
        self.starts = starts
        self.ends = ends
        self.zone = zone
    }

    public enum Status: Hashable, Sendable {
        case confirmed, tentative, cancelled
    }

    /// Who to write to. A class, since all entries of a site may share the words.
    public final class Organizer: Sendable {
        public let name: String
        public let email: String

        public init(name: String, email: String) {
            self.name = name
            self.email = email
        }
    }
}

extension CalendarEntry.Organizer: Hashable {
    public static func == (one: CalendarEntry.Organizer, other: CalendarEntry.Organizer) -> Bool {
        one === other || one.name == other.name && one.email == other.email
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(email)
    }
}
