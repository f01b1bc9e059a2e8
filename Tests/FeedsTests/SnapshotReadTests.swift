import Catalog
import JSON
import XCTest

@testable import Feeds

/// That every key ends up where it belongs.
final class SnapshotReadTests: XCTestCase {
    func testTheWholeEvent() throws {
        let catalog = Snapshot.read(Documents.snapshot.bytes(.indented), file: "s.json", jobs: 1).catalog
        let event = try XCTUnwrap(catalog.events.first)
        var expected = Event(
            id: "summit", slug: try XCTUnwrap(Slug("summit-2026")),
            title: LocalizedText([.init(try tag("en"), "Summit"), .init(try tag("sw"), "Mkutano")]),
            starts: try instant("2026-07-15T05:00:00Z"), zone: try XCTUnwrap(Zone("Africa/Nairobi")))
        expected.aliases = [try XCTUnwrap(Slug("summit"))]
        expected.summary = "Three days."
        expected.description = "All of *it*."
        expected.category = "Business"
        expected.tags = ["trade"]
        expected.isFeatured = true
        expected.ends = try instant("2026-07-17T15:00:00Z")
        expected.doors = try instant("2026-07-15T04:00:00Z")
        expected.series = "summits"
        expected.previousStarts = try instant("2026-06-15T05:00:00Z")
        expected.organizer = "kncci"
        expected.ageRestriction = "18+"
        expected.capacity = 2000
        expected.image = Image(
            source: .web(try address("https://example.com/a.jpg")), alt: "A hall", width: 1600, height: 900)
        expected.locale = try tag("en")
        expected.language = try tag("sw")
        expected.venue = Venue(
            name: "Sports Club",
            address: Address(
                street: "1 Club Road", city: "Eldoret", region: "Uasin Gishu", postalCode: "30100",
                country: Country("KE")),
            coordinates: Coordinates(latitude: 0.5143, longitude: 35.269),
            online: try address("https://example.com/live"))
        var ticketing = Ticketing(provider: "lancola", declared: .active)
        ticketing.eventID = "42"
        ticketing.url = try address("https://example.com/t")
        ticketing.embedURL = try address("https://example.com/e")
        ticketing.alternatives = [.init(label: "At the gate", url: try address("https://example.com/gate"))]
        ticketing.updatedAt = try instant("2026-02-03T10:00:00Z")
        expected.ticketing = ticketing
        expected.ticketTypes = [try general(), try gala(), try full()]
        expected.schedule = [try opening()]
        var branding = Branding()
        branding.accent = Colour("E8A33D")
        branding.background = Colour("0D1220")
        branding.mode = .dark
        branding.logo = Image(source: .web(try address("https://example.com/logo.png")))
        branding.logo?.alt = "Chamber"
        branding.footer = "No re-entry."
        expected.branding = branding
        XCTAssertEqual(event, expected)
    }

    func testTheOrganizer() throws {
        let catalog = Snapshot.read(Documents.snapshot.bytes(.indented), file: "s.json", jobs: 1).catalog
        var expected = Organizer(id: "kncci", name: "KNCCI")
        expected.description = "A chamber."
        expected.email = "events@example.com"
        expected.phone = "+254 700 000000"
        expected.website = try address("https://example.com")
        expected.logo = Image(source: .file(try XCTUnwrap(FilePath("images/logo.svg"))))
        expected.address = Address(city: "Eldoret", country: Country("KE"))
        expected.social = [SocialLink("instagram", try address("https://instagram.com/kncci"))]
        XCTAssertEqual(catalog.organizers, [expected])
        XCTAssertEqual(catalog.generatedAt, try instant("2026-02-03T10:00:00Z"))
    }

    func testWhatIsLeftOutOrNullHasItsDefault() throws {
        let text = """
            {"playbill": 1, "events": [{"id": "a", "slug": "a", "title": "T", "starts": "2026-07-15T08:00:00Z", "timeZone": "UTC",
             "status": null, "tags": null, "ends": null, "ticketTypes": [{"id": "t", "name": "N", "kind": "free", "active": null}]}]}
            """
        let reading = Snapshot.read(Array(text.utf8), file: "s.json", jobs: 1)
        XCTAssertEqual(reading.diagnostics, [])
        var expected = Event(
            id: "a", slug: try XCTUnwrap(Slug("a")), title: "T", starts: try instant("2026-07-15T08:00:00Z"), zone: .utc
        )
        var type = TicketType(id: "t", name: "N")
        type.kind = .free
        expected.ticketTypes = [type]
        XCTAssertEqual(reading.catalog.events, [expected])
    }

    private func general() throws -> TicketType {
        var type = TicketType(id: "general", name: "General Admission")
        type.kind = .free
        type.offer = Offer(
            price: try kes("0"), quantity: 2000, remaining: 312, saleStarts: try instant("2026-02-01T00:00:00Z"),
            saleEnds: try instant("2026-07-14T20:59:59Z"))
        return type
    }

    private func gala() throws -> TicketType {
        var type = TicketType(id: "gala", name: "Gala Night")
        type.description = "Dinner."
        type.kind = .tiered
        type.offer = Offer(price: try kes("1500"))
        type.offer.priceBefore = try kes("2000")
        type.offer.fees = try kes("50")
        type.offer.taxes = [Tax(name: "VAT", rate: try Percentage("16"))]
        type.offer.minPerOrder = 1
        type.offer.maxPerOrder = 10
        type.benefits = ["Dinner"]
        type.requires = ["general"]
        type.waitlist = try address("https://example.com/wait")
        type.highlight = "Few left"
        var tier = TicketType.Tier(
            id: "early", name: "Early", offer: Offer(price: try kes("1200"), quantity: 100, remaining: 0))
        tier.description = "Before June."
        tier.benefits = ["Drink"]
        tier.highlight = "Best value"
        type.tiers = [tier]
        return type
    }

    private func full() throws -> TicketType {
        var type = TicketType(id: "full", name: "Full Access", offer: Offer(price: try kes("1500")))
        type.kind = .bundle
        type.includes = ["general", "gala"]
        return type
    }

    private func opening() throws -> Session {
        var session = Session(id: "opening", title: "Opening", starts: try instant("2026-07-15T06:00:00Z"))
        session.ends = try instant("2026-07-15T07:00:00Z")
        session.description = "Words."
        session.track = "Main"
        session.room = "Hall"
        session.ticketTypes = ["general"]
        var speaker = Speaker(name: "Achieng Otieno")
        speaker.role = "Chair"
        speaker.image = Image(source: .file(try XCTUnwrap(FilePath("images/achieng.svg"))))
        session.speakers = [speaker]
        return session
    }

    private func instant(_ text: String) throws -> Instant { try XCTUnwrap(Instant(text)) }
    private func tag(_ text: String) throws -> LanguageTag { try XCTUnwrap(LanguageTag(text)) }
    private func address(_ text: String) throws -> WebAddress { try XCTUnwrap(WebAddress(text)) }
    private func kes(_ amount: String) throws -> Money { try Money(amount, try XCTUnwrap(Currency("KES"))) }
}
