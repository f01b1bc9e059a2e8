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

    func testWhatBecomesOtherIsAddedToWhatWasWritten() throws {
        let names = ["a", "b", "c", "d"]
        let known = Samples.known(try names.map { try Samples.event($0) } + [try full()])
        let bytes = EventMemory.empty.bytes(known, setup: "1")
        var memory = EventMemory(bytes, setup: "1", jobs: 1)
        let was = known.compactMap { memory.event($0.text, at: Samples.now) }
        let new = Samples.known(try ["e", "f"].map { try Samples.event($0) } + [try full()])
        // Each time beside the bytes that were written first, whatever was added to them before.
        for events in [Array(was[1...]) + [new[0]], [was[0], new[1], was[4]], [new[2]], was] {
            let additions = try XCTUnwrap(memory.additions(for: events, setup: "1"))
            XCTAssertNil(EventMemory(bytes, setup: "2", jobs: 1).event(was[0].text, at: Samples.now))
            memory = EventMemory(bytes, setup: "1", jobs: 1).adding(additions, setup: "1")
            for event in was + new {
                let isThere = events.contains { $0.text == event.text }
                XCTAssertEqual(memory.knows(event.text), isThere)
                XCTAssertEqual(memory.event(event.text, at: Samples.now)?.facts, isThere ? event.facts : nil)
            }
            let found = events.compactMap { memory.event($0.text, at: Samples.now) }
            XCTAssertTrue(memory.holds(found))
            XCTAssertEqual(memory.bytes(found, setup: "1"), EventMemory.empty.bytes(events, setup: "1"))
            memory = memory.adding(additions, setup: "2").adding(Array(additions.dropLast()), setup: "1")
            XCTAssertTrue(memory.holds(found))
            memory = EventMemory(EventMemory.empty.bytes(was, setup: "1"), setup: "1", jobs: 1).adding(
                additions, setup: "1")
        }
        let others = EventMemory(EventMemory.empty.bytes(new, setup: "1"), setup: "1", jobs: 1)
        let additions = try XCTUnwrap(memory.additions(for: [], setup: "1"))
        XCTAssertTrue(others.adding(additions, setup: "1").knows(new[2].text))
        XCTAssertNil(EventMemory.empty.adding(additions, setup: "1").event(new[2].text, at: Samples.now))
    }

    func testWhatIsMuchIsWrittenAnew() throws {
        let known = Samples.known(try (0..<40).map { try Samples.event("e\($0)") })
        XCTAssertNil(EventMemory.empty.additions(for: [], setup: "1"))
        let memory = EventMemory(EventMemory.empty.bytes(known, setup: "1"), setup: "1", jobs: 1)
        let was = known.compactMap { memory.event($0.text, at: Samples.now) }
        XCTAssertNotNil(memory.additions(for: Array(was.dropLast(16)), setup: "1"))
        XCTAssertNil(memory.additions(for: Array(was.dropLast(17)), setup: "1"))
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
