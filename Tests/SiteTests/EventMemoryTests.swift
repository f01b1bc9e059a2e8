import Catalog
import Crypto
import XCTest

@testable import Site

final class EventMemoryTests: XCTestCase {
    func testWhatWasKnownIsKnownTheNextTime() throws {
        let known = Samples.known([try full(), try Samples.event("plain")])
        let memory = EventMemory(EventMemory.empty.bytes(known, setup: "1"), setup: "1", jobs: 2)
        for event in known {
            let remembered = try XCTUnwrap(memory.event(event.text, at: Samples.now))
            XCTAssertEqual(remembered.facts, event.facts)
            XCTAssertEqual(remembered.needs, event.needs)
            XCTAssertEqual(remembered.id, event.id)
            XCTAssertEqual(remembered.aliases, event.aliases)
            XCTAssertEqual([remembered.since, remembered.until], [event.since, event.until])
            XCTAssertEqual(
                [remembered.cardDigest, remembered.mentionDigest], [event.cardDigest, event.mentionDigest])
            XCTAssertEqual([remembered.status], [event.status])
            XCTAssertEqual([remembered.visibility], [event.visibility])
        }
        XCTAssertEqual(known[0].needs.imageHosts, ["https://img.example.org"])
        XCTAssertEqual(known[0].needs.files.map(\.text), ["faces/amina.jpg"])
        XCTAssertEqual(known[0].needs.currencies.map(\.code), ["KES"])
    }

    func testItHoldsUntilAnythingChangesAndNotBefore() throws {
        let known = Samples.known([try Samples.event("soon", days: 1)])
        let memory = EventMemory(EventMemory.empty.bytes(known, setup: "1"), setup: "1", jobs: 1)
        let isKnown = [-1, 0, 86_399_999, 86_400_000].map { (milliseconds: Int64) -> Bool in
            let instant = Instant(milliseconds: Samples.now.milliseconds + milliseconds)
            return memory.event(known[0].text, at: instant) != nil
        }
        XCTAssertEqual(isKnown, [false, true, true, false])
    }

    func testBytesOfOthersAreNothingKnown() throws {
        let known = Samples.known([try Samples.event("a")])
        let bytes = EventMemory.empty.bytes(known, setup: "1")
        let damaged = [bytes.dropLast(), bytes[1...], bytes[..<40], []].map { Array($0) }
        for bytes in damaged + [EventMemory.empty.bytes(known, setup: "2")] {
            XCTAssertNil(EventMemory(bytes, setup: "1", jobs: 1).event(known[0].text, at: Samples.now))
        }
    }

    func testItIsWrittenAgainOnlyIfItIsNotTheSame() throws {
        let known = Samples.known(try ["a", "b"].map { try Samples.event($0) })
        let memory = EventMemory(EventMemory.empty.bytes(known, setup: "1"), setup: "1", jobs: 1)
        let remembered = known.compactMap { memory.event($0.text, at: Samples.now) }
        XCTAssertTrue(memory.holds(remembered))
        XCTAssertFalse(memory.holds(Array(remembered.dropLast())))
        XCTAssertFalse(memory.holds([remembered[0], Samples.known([try Samples.event("c")])[0]]))
    }

    func testWhatIsRememberedAlreadyIsWrittenAsItWas() throws {
        let known = Samples.known([try full(), try Samples.event("a"), try Samples.event("b")])
        let memory = EventMemory(EventMemory.empty.bytes(known, setup: "1"), setup: "1", jobs: 1)
        let remembered = known.compactMap { memory.event($0.text, at: Samples.now) }
        for events in [[2, 1, 0], [0], [], [1, 2]].map({ $0.map { known[$0] } }) {
            let mixed = events.map { event in remembered.first { $0.text == event.text } ?? event }
            XCTAssertEqual(memory.bytes(mixed, setup: "1"), EventMemory.empty.bytes(events, setup: "1"))
        }
    }

    /// One that has everything there is to remember.
    private func full() throws -> Event {
        var event = try Samples.event("full", days: 3, category: "Jazz", series: "s")
        event.title = LocalizedText([.init(.english, "Night"), .init(try XCTUnwrap(LanguageTag("sw")), "Usiku")])
        event.locale = LanguageTag("sw")
        event.summary = "Of jazz"
        event.aliases = [try XCTUnwrap(Slug("old")), try XCTUnwrap(Slug("older"))]
        event.ends = Instant(milliseconds: event.starts.milliseconds + 7_200_000)
        event.zone = try XCTUnwrap(Zone("Africa/Nairobi"))
        event.tags = ["Jazz", "Été"]
        event.organizer = "kncci"
        event.isFeatured = true
        event.visibility = .unlisted
        event.image = Image(
            source: .web(try XCTUnwrap(WebAddress("https://img.example.org/a.jpg"))), alt: "A band", width: 4, height: 3
        )
        event.venue = Venue(name: "Club")
        event.venue?.address = Address(city: "Eldoret")
        event.ticketing = Ticketing(declared: .active)
        var type = TicketType(id: "vip", name: "VIP")
        type.offer.price = Money(minorUnits: 150_000, try XCTUnwrap(Currency("KES")))
        type.offer.saleEnds = Instant(milliseconds: Samples.now.milliseconds + 3_600_000)
        event.ticketTypes = [type]
        var session = Session(id: "s1", title: "Opening", starts: event.starts)
        var speaker = Speaker(name: "Amina")
        speaker.image = Image(source: .file(try XCTUnwrap(FilePath("faces/amina.jpg"))))
        session.speakers = [speaker]
        event.schedule = [session]
        return event
    }
}
