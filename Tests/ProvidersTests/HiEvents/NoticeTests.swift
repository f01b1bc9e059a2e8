import Catalog
import Diagnostics
import JSON
import XCTest

@testable import Providers

final class NoticeTests: XCTestCase {
    func testReadsWhatTuvensIsSent() throws {
        let notice = try notice(
            #"""
            {"event_type": "event.status_changed", "event_sent_at": "2026-08-03T07:45:10.000Z",
             "payload": {"id": 4107, "title": "Lanternfest 2026", "status": "LIVE", "tuvens_event_id": 731}}
            """#)

        XCTAssertEqual(notice.subject, .event)
        XCTAssertEqual(notice.change, .statusChanged)
        XCTAssertEqual(notice.event, "4107")
        XCTAssertEqual(notice.tuvensEvent, "731")
        XCTAssertEqual(notice.sent, Instant("2026-08-03T07:45:10Z"))
        XCTAssertEqual(notice.state, .active)
        XCTAssertEqual(notice.eventStatus, .published)
        XCTAssertEqual(notice.diagnostics, [])
        XCTAssertEqual(notice.names, ["hi-events-4107", "\"4107\"", "tuvens-731"])
    }

    func testReadsWhoseCheckInItIsButNobodysName() throws {
        let notice = try notice(
            #"""
            {"event_type": "checkin.created", "event_sent_at": "2026-09-11T16:02:32+00:00", "payload": {"id": 90111,
             "event_id": "4107", "short_id": "canary", "attendee": {"email": "canary@example.org", "first_name": "Canary"}}}
            """#)

        XCTAssertEqual(
            notice, Notice(.checkin, .created, event: "4107", thing: "90111", sent: Instant("2026-09-11T16:02:32Z")))
        XCTAssertNil(try notice.applied(to: ["id": "hi-events-4107"]))
    }

    func testMapsEveryStatus() throws {
        let words = ["LIVE", "DRAFT", "CANCELLED", "ENDED", "ARCHIVED", "PAUSED", "SPARKLING"]
        let notices = try words.map {
            try notice(#"{"event_type": "event.updated", "payload": {"id": 1, "status": "\#($0)"}}"#)
        }

        XCTAssertEqual(notices.map(\.state), [.active, .setup, .inactive, .inactive, .setup, .setup, .setup])
        XCTAssertEqual(
            notices.map(\.eventStatus), [.published, .draft, .cancelled, .ended, .ended, .published, nil])
        XCTAssertEqual(notices.last?.diagnostics.map(\.code), ["webhook.no-time", "webhook.status"])
    }

    func testIsAboutEventsByAnyOfTheirNames() throws {
        let ofEvent = Notice(.event, .updated, event: "4107")
        var ofTuvens = ofEvent
        ofTuvens.tuvensEvent = "731"
        let ofDate = Notice(.occurrence, .cancelled, event: "4107", occurrence: "501")
        let events = try [
            #"{"id": "hi-events-4107"}"#, #"{"id": "tuvens-731"}"#,
            #"{"id": "hi-events-4107-501", "ticketing": \#(seller)}"#,
            #"{"id": "hi-events-41"}"#, #"{"id": "x", "ticketing": {"provider": "pretix", "eventId": "4107"}}"#,
        ].map { try JSONDocument(Array($0.utf8)).root }

        XCTAssertEqual(events.map { ofEvent.isAbout($0) }, [true, false, true, false, false])
        XCTAssertEqual(events.map { ofTuvens.isAbout($0) }, [true, true, true, false, false])
        XCTAssertEqual(events.map { ofDate.isAbout($0) }, [false, false, true, false, false])
    }

    func testSaysWhatIsNoNotice() {
        assertFails("[", "webhook.garbled")
        assertFails("{}", "webhook.no-type")
        assertFails(
            #"{"event_type": "event.udpated", "payload": {"id": 1}}"#, "webhook.type", "did you mean “event.updated”?")
        assertFails(
            #"{"event_type": "order.created", "payload": {"id": 1}}"#, "webhook.no-event", "pull the source instead")
    }

    private let seller = #"{"provider": "hi-events", "eventId": "4107"}"#

    private func notice(_ body: String) throws -> Notice { try Notice(Array(body.utf8)) }

    private func assertFails(_ body: String, _ code: String, _ hint: String? = nil, line: UInt = #line) {
        XCTAssertThrowsError(try notice(body), line: line) { error in
            let diagnostics = (error as? Failure)?.diagnostics ?? []
            XCTAssertEqual(diagnostics.map(\.code), [code], line: line)
            if let hint { XCTAssertEqual(diagnostics.map(\.hint), [hint], line: line) }
        }
    }
}
