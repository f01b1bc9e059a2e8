import Foundation

/// A snapshot of many made-up events, 4 ticket types and 6 sessions each; about 4.9 KB an event.
struct SampleSnapshot {
    let count: Int
    /// The one event that has another title than in all other samples.
    var renamed: Int?
    /// The one whose tickets aren't on sale yet.
    var unsold: Int?

    /// Writes it event by event: what the system says of a child's memory starts from how much its parent has.
    func write(to path: String) throws {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let file = FileHandle(forWritingAtPath: path)
        else { throw CocoaError(.fileWriteUnknown) }
        var words = Words()
        let head =
            #"{"playbill": 1, "generatedAt": "2026-11-20T00:00:00Z", "organizers": [{"id": "org_1", "name": "Uasin Gishu Chamber"}], "events": ["#
        try file.write(contentsOf: Data(head.utf8))
        for number in 0..<count {
            try file.write(contentsOf: Data(((number > 0 ? ", " : "") + event(number, &words)).utf8))
        }
        try file.write(contentsOf: Data("]}".utf8))
        try file.close()
    }

    private func event(_ number: Int, _ words: inout Words) -> String {
        let (city, country, zone, currency) = Self.places[number % 4]
        let day = "2027-\(two(1 + number % 12))-\(two(1 + number % 27))"
        let paragraphs = (0..<4).map { _ in words.sentence(60) }.joined(separator: #"\n\n"#)
        let sessions = (0..<6).map { hour in
            #"{"id": "s\#(number)_\#(hour)", "title": "\#(words.sentence(4))", "starts": "\#(day)T\#(two(9 + hour)):00:00Z", "ends": "\#(day)T\#(two(9 + hour)):45:00Z", "room": "Room \#(hour)"}"#
        }
        let types = Self.types.enumerated().map { index, type in
            let benefits = (0..<4).map { _ in "\"\(words.sentence(4))\"" }.joined(separator: ", ")
            return
                #"{"id": "t\#(number)_\#(index)", "name": "\#(type.name)", "description": "\#(words.sentence(10))", "price": {"amount": "\#(type.price).00", "currency": "\#(currency)"}, "quantity": \#(type.quantity), "remaining": \#(words.number(type.quantity)), "saleStarts": "2026-02-01T00:00:00Z", "saleEnds": "\#(day)T00:00:00Z", "active": true, "benefits": [\#(benefits)]}"#
        }
        return #"""
            {"id": "evt_\#(number)", "slug": "event-\#(number)", "title": "\#(number == renamed ? "New " : "")\#(words.sentence(4)) \#(number)", "summary": "\#(words.sentence(14))", \#
            "description": "\#(paragraphs)", "category": "\#(words.next())", "tags": ["\#(words.next())", "\#(words.next())", "\#(words.next())"], \#
            "status": "published", "featured": \#(number % 50 == 0), "starts": "\#(day)T09:00:00Z", "ends": "\#(day)T18:00:00Z", "timeZone": "\#(zone)", \#
            "venue": {"name": "\#(city) Hall \#(number % 90)", "address": {"street": "\#(number % 300) High Street", "city": "\#(city)", \#
            "country": "\#(country)"}, "coordinates": {"latitude": \#(words.number(60)).25, "longitude": \#(words.number(170)).5}}, \#
            "capacity": 2000, "organizer": "org_1", "ticketing": {"provider": "hi-events", "state": "\#(number == unsold ? "setup" : "active")", "eventId": "\#(number)", \#
            "url": "https://tickets.example.com/event/\#(number)/e", "embedUrl": "https://tickets.example.com/widget/\#(number)"}, \#
            "schedule": [\#(sessions.joined(separator: ", "))], "ticketTypes": [\#(types.joined(separator: ", "))]}
            """#
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let places = [
        ("Eldoret", "KE", "Africa/Nairobi", "KES"), ("Lisbon", "PT", "Europe/Lisbon", "EUR"),
        ("Osaka", "JP", "Asia/Tokyo", "JPY"),
        ("Austin", "US", "America/Chicago", "USD"),
    ]

    private static let types = [
        (name: "General Admission", price: 0, quantity: 2000), (name: "Gala Night", price: 1500, quantity: 500),
        (name: "VIP", price: 4500, quantity: 50), (name: "Full Access Pass", price: 5200, quantity: 100),
    ]
}

/// Words in an order that is the same every time.
private struct Words {
    private var state: UInt64 = 7
    private static let all =
        "summit gala fashion runway atelier market night forum jazz harvest lake studio open house fair chamber trade craft coast garden"
        .split(separator: " ").map(String.init)

    mutating func number(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % limit
    }

    mutating func next() -> String { Words.all[number(Words.all.count)] }

    mutating func sentence(_ count: Int) -> String {
        var words: [String] = []
        for _ in 0..<count { words.append(next()) }
        return words.joined(separator: " ").prefix(1).uppercased() + words.joined(separator: " ").dropFirst() + "."
    }
}
