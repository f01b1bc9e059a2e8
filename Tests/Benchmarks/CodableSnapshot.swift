/// The same snapshot as plain Codable types, checked by nothing but their shape: what one would write without Playbill.
struct CodableSnapshot: Codable {
    var playbill: Int
    var generatedAt: String?
    var organizers: [Organizer]?
    var events: [Event]

    struct Organizer: Codable {
        var id, name: String
        var email, website: String?
    }

    struct Event: Codable {
        var id, slug, title, starts, timeZone: String
        var summary, description, category, status, ends, organizer: String?
        var tags: [String]?
        var featured: Bool?
        var capacity: Int?
        var venue: Venue?
        var ticketing: Ticketing?
        var schedule: [Session]?
        var ticketTypes: [TicketType]?
    }

    struct Venue: Codable {
        var name: String?
        var address: Address?
        var coordinates: Coordinates?
    }

    struct Address: Codable {
        var street, city, country: String?
    }

    struct Coordinates: Codable {
        var latitude, longitude: Double
    }

    struct Ticketing: Codable {
        var provider, url, embedUrl: String?
        var state: String
    }

    struct Session: Codable {
        var id, title, starts: String
        var ends, room: String?
    }

    struct TicketType: Codable {
        var id, name: String
        var description, saleStarts, saleEnds: String?
        var price: Money?
        var quantity, remaining: Int?
        var active: Bool?
        var benefits: [String]?
    }

    struct Money: Codable {
        var amount, currency: String
    }
}
