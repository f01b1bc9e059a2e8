import Catalog
import Formats
import XCTest

/// Words that somebody might type, or worse.
enum HostileWords {
    static let all: [String] = [
        "]]></title><script>alert(1)</script><!-- ", "\r\nEND:VEVENT\r\nBEGIN:VALARM\r\n", "\";X=\"\\,;:^n^'",
        "\0\u{1}\u{8}\u{B}\u{1B}\u{1F}\u{7F}\u{85}\u{9F}", "\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}\u{1FFFE}",
        "\u{202E}\u{2066}\u{2069}\u{200F}", "&amp;&#0;&#x1F;&lt;", "{{ x }}\\u003c\\n", " ", "e\u{301}\u{301}\u{301}",
        scalars([0...0x3000, 0xD7F0...0xE010, 0xFE00...0x1_0010, 0xE_0000...0xE_0100, 0x10_FFF0...0x10_FFFF]),
        String(repeating: "日🎟️é", count: 1000),
    ]

    private static func scalars(_ ranges: [ClosedRange<UInt32>]) -> String {
        String(String.UnicodeScalarView(ranges.joined().lazy.compactMap(Unicode.Scalar.init)))
    }

    /// An event that has these words wherever it can have any.
    static func edition(_ words: String) throws -> EventEdition {
        let text = LocalizedText.same(words)
        let event = try Event.fullSummit { event in
            event.id = ID(words)
            event.title = text
            event.summary = text
            event.category = text
            event.tags = [text, "b"]
            event.series = words
            event.ageRestriction = text
            event.venue?.name = text
            event.venue?.address = Address(street: text, city: text, region: text, postalCode: words)
            event.schedule[0].id = ID(words)
            event.schedule[0].title = text
            event.schedule[0].room = text
            event.schedule[0].track = text
            event.schedule[0].description = text
            event.schedule[0].speakers = [Speaker(name: text)]
            event.schedule[0].speakers[0].role = text
            event.ticketTypes = [TicketType(id: "a", name: text)]
            event.ticketTypes[0].tiers = [TicketType.Tier(id: "b", name: text)]
        }
        var organizer = Organizer(id: "o", name: text)
        organizer.email = words
        organizer.phone = words
        return try .english(event, organizer: organizer)
    }
}
