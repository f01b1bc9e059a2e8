import Catalog
import Diagnostics
import Effects
import Project
import TestSupport
import XCTest

@testable import Pulling

final class WebhookDeskTests: XCTestCase {
    func testAStatusIsTakenInBesideTheSnapshot() throws {
        let site = try HookedSite(self)
        let before = try Disk.live.read(site.snapshot)

        XCTAssertEqual(try site.take(status: "CANCELLED").outcome, .applied(["gala"]))
        XCTAssertEqual(try site.states(), ["cancelled inactive", "published setup"])
        XCTAssertEqual(try Disk.live.read(site.snapshot), before)
    }

    func testTheLaterStatusHolds() throws {
        let site = try HookedSite(self)
        _ = try site.take(status: "CANCELLED", sent: "2026-07-01T10:00:00Z")

        XCTAssertEqual(try site.take(status: "LIVE", sent: "2026-07-01T09:00:00Z").outcome, .outdated)
        XCTAssertEqual(try site.states().first, "cancelled inactive")
        XCTAssertEqual(try site.take(status: "LIVE", sent: "2026-07-01T11:00:00Z").outcome, .applied(["gala"]))
        XCTAssertEqual(try site.states().first, "published active")
    }

    func testWhatIsOlderThanTheSnapshotSaysChangesNothing() throws {
        let site = try HookedSite(self, updatedAt: "2026-07-01T09:30:00Z")

        XCTAssertEqual(try site.take(status: "LIVE", sent: "2026-07-01T09:00:00Z").outcome, .outdated)
        XCTAssertEqual(try site.states().first, "published setup")
    }

    func testWhatComesTwiceCountsOnce() throws {
        let site = try HookedSite(self)
        let order = HookedSite.order(of: 2)

        XCTAssertEqual(try site.take(order).outcome, .applied(["gala"]))
        XCTAssertEqual(try site.take(order).outcome, .known)
        XCTAssertEqual(try site.remaining(), 5)
    }

    func testOldAndFutureOnesAreRefused() throws {
        let site = try HookedSite(self)
        for (sent, message) in [
            ("2026-06-29T00:00:00Z", "it was sent at 2026-06-29T00:00:00Z, too long ago"),
            ("2026-07-01T12:30:00Z", "it is from the future: it was sent at 2026-07-01T12:30:00Z"),
        ] {
            XCTAssertThrowsError(try site.take(status: "LIVE", sent: sent)) { error in
                XCTAssertEqual((error as? Failure)?.diagnostics.map(\.message), [message])
            }
        }
        XCTAssertEqual(try site.states().first, "published setup")
    }

    func testAnEventThatNobodyHas() throws {
        XCTAssertEqual(try HookedSite(self).take(HookedSite.status("LIVE", of: 9)).outcome, .unknownEvent)
    }

    /// It isn't lost: whoever is told that trying again may help keeps it.
    func testAnEventThatAFileMayHaveThatIsMissingOrBreaksOff() throws {
        let site = try HookedSite(self)
        let whole = try Disk.live.read(site.snapshot)
        for (bytes, message) in [
            (nil, "there is no such file, which may have the event"),
            (Array("{nope".utf8), "the text breaks off, and may have had the event"),
            (Array(whole.prefix(40)), "the text breaks off, and may have had the event"),
        ] {
            if let bytes {
                try Disk.live.replace(site.snapshot, bytes)
            } else {
                try Disk.live.removeFile(site.snapshot)
            }
            XCTAssertThrowsError(try site.take(status: "CANCELLED")) { error in
                let failure = error as? Failure
                XCTAssertEqual(failure?.kind, .environment)
                XCTAssertEqual(failure?.diagnostics.map(\.message), [message])
                XCTAssertEqual(failure?.diagnostics.map { $0.location?.file }, [site.snapshot])
            }
        }
        try Disk.live.replace(site.snapshot, whole)
        XCTAssertEqual(try site.take(status: "CANCELLED").outcome, .applied(["gala"]))
    }

    func testWhatComesTwiceIsHeldAsLongAsItStands() throws {
        let site = try HookedSite(self)

        XCTAssertTrue(try site.take(status: "CANCELLED").isHeld)
        XCTAssertTrue(try site.take(status: "CANCELLED").isHeld)
        try Disk.live.removeFile(site.overlay)
        let third = try site.take(status: "CANCELLED")
        XCTAssertEqual(third.outcome, .known)
        XCTAssertFalse(third.isHeld)
    }

    func testAnOrderCountsAlsoIfItIsOlderThanTheLastStatus() throws {
        let site = try HookedSite(self, updatedAt: "2026-07-01T10:30:00Z")
        _ = try site.take(status: "LIVE", sent: "2026-07-01T11:00:00Z")

        XCTAssertEqual(try site.take(HookedSite.order(of: 2)).outcome, .applied(["gala"]))
        XCTAssertEqual(try site.remaining(), 5)
        XCTAssertEqual(try site.take(status: "CANCELLED", sent: "2026-07-01T10:50:00Z").outcome, .outdated)
    }

    func testAStatusHoldsAlsoIfItIsOlderThanTheLastOrder() throws {
        let site = try HookedSite(self)
        _ = try site.take(HookedSite.order(of: 2))

        XCTAssertEqual(try site.take(status: "LIVE", sent: "2026-07-01T09:00:00Z").outcome, .applied(["gala"]))
        XCTAssertEqual(try site.states().first, "published active")
        XCTAssertEqual(try site.remaining(), 5)
    }

    func testWhatCannotBeShownIsNotTakenIn() throws {
        let site = try HookedSite(self)
        let update = HookedSite.update(starts: "2027-03-01T18:00:00Z", ends: "2027-02-01T18:00:00Z")
        let receipt = try site.take(update)

        XCTAssertEqual(receipt.outcome, .refused)
        XCTAssertEqual(receipt.diagnostics.map(\.severity), [.error])
        XCTAssertEqual(receipt.diagnostics.map(\.location), [Location(file: "webhook", path: "payload.end_date")])
        XCTAssertNil(try Disk.live.contents(of: site.overlay))
        XCTAssertEqual(try site.states().first, "published setup")
        // It may come again once the event is otherwise.
        XCTAssertEqual(try site.take(update).outcome, .refused)
    }

    func testWhatIsDamagedIsSaid() throws {
        let site = try HookedSite(self)
        _ = try site.take(status: "CANCELLED")
        for file in [site.overlay, site.seen] { try Disk.live.replace(file, Array("{\"".utf8)) }
        let receipt = try site.take(status: "CANCELLED")

        XCTAssertEqual(receipt.outcome, .applied(["gala"]))
        XCTAssertEqual(receipt.diagnostics.map(\.code), ["webhook.damaged", "webhook.damaged"])
        XCTAssertEqual(receipt.diagnostics.map(\.location?.file), [site.overlay, site.seen])
        XCTAssertEqual(try site.take(status: "CANCELLED").diagnostics, [])
    }

    func testABodyWithoutATimeIsRememberedForAMonth() throws {
        let site = try HookedSite(self)
        let body = #"{"event_type": "event.status_changed", "payload": {"id": 7, "status": "LIVE"}}"#

        XCTAssertEqual(try site.take(body).outcome, .applied(["gala"]))
        _ = try site.take(HookedSite.status("LIVE", of: 77, sent: "2026-07-30T10:00:00Z"), at: "2026-07-30T12:00:00Z")
        XCTAssertEqual(try site.take(body, at: "2026-07-30T12:00:00Z").outcome, .known)
    }

    func testAStatusHoldsAlsoIfTheTextOfItsEventIsOtherwise() throws {
        let site = try HookedSite(self)
        _ = try site.take(status: "CANCELLED")
        try site.write(title: "Gala Night")

        XCTAssertEqual(try site.states().first, "cancelled inactive")
        XCTAssertEqual(try site.titles().first, "Gala Night")
        XCTAssertEqual(try site.take(HookedSite.order(of: 2)).outcome, .applied(["gala"]))
        XCTAssertEqual(try site.states().first, "cancelled inactive")
        XCTAssertEqual(try site.remaining(), 5)
        XCTAssertEqual(try site.take(status: "LIVE", sent: "2026-07-01T09:00:00Z").outcome, .outdated)
    }

    func testWhatATextSaysOtherwiseItselfCounts() throws {
        let site = try HookedSite(self)
        _ = try site.take(status: "CANCELLED")
        _ = try site.take(HookedSite.order(of: 2))
        try site.write(title: "Gala", status: "postponed", remaining: 4)

        XCTAssertEqual(try site.states().first, "postponed inactive")
        XCTAssertEqual(try site.remaining(), 4)
    }

    func testASnapshotThatIsNewerThanAWebhookCountsAlone() throws {
        let site = try HookedSite(self)
        _ = try site.take(status: "CANCELLED")
        try site.write(title: "Gala Night", generatedAt: "2026-07-01T10:30:00Z")
        XCTAssertEqual(try site.states().first, "cancelled inactive")

        try site.write(title: "Gala Night", generatedAt: "2026-07-01T11:00:01Z")
        XCTAssertEqual(try site.states().first, "published setup")
        XCTAssertEqual(try site.take(status: "ENDED").outcome, .outdated)
    }

    func testWhatDoesNotGoWithANewTextIsLeftOut() throws {
        let site = try HookedSite(self)
        _ = try site.take(HookedSite.update(starts: "2027-01-01T19:00:00Z", ends: "2027-01-01T21:00:00Z"))
        XCTAssertEqual(try site.states().first, "published active")
        try site.write(title: "Gala", ends: "2027-01-01T18:30:00Z")

        XCTAssertEqual(try site.states().first, "published setup")
    }

    func testAnOrderCountsOnceHoweverOftenItIsTold() throws {
        let site = try HookedSite(self)
        _ = try site.take(HookedSite.order(of: 2))
        let again = HookedSite.order(of: 2).replacing("T10:00:00Z", with: "T10:00:01Z")

        XCTAssertEqual(try site.take(again).outcome, .known)
        XCTAssertEqual(try site.take(again.replacing("\"id\": 1,", with: "\"id\": 2,")).outcome, .applied(["gala"]))
        XCTAssertEqual(try site.remaining(), 3)
    }
}

/// A project whose snapshot has an event that Hi.Events sells, and one that nobody does.
private struct HookedSite {
    private let folder: TemporaryFolder
    private let project: ProjectFolder
    private let updatedAt: String

    init(_ test: XCTestCase, updatedAt: String = "2026-06-01T00:00:00Z") throws {
        folder = try TemporaryFolder(test)
        self.updatedAt = updatedAt
        try Disk.live.create(folder["playbill.json"], Array("{}".utf8), .file)
        project = try ProjectFolder(folder.path)
        try write(title: "Gala")
    }

    var snapshot: String { folder["snapshot.json"] }
    var overlay: String { project.overlayFile }
    var seen: String { project.file(".playbill/webhooks.json") }

    func write(
        title: String, status: String = "published", remaining: Int = 7, ends: String = "2027-01-01T20:00:00Z",
        generatedAt: String? = nil
    ) throws {
        let made = generatedAt.map { #""generatedAt": "\#($0)", "# } ?? ""
        let text = #"""
            {"playbill": 1, \#(made)"events": [
              {"id": "gala", "slug": "gala", "title": "\#(title)", "starts": "2027-01-01T18:00:00Z", "timeZone": "UTC",
               "status": "\#(status)", "ends": "\#(ends)",
               "ticketing": {"provider": "hi-events", "state": "setup", "eventId": "7", "updatedAt": "\#(updatedAt)"},
               "ticketTypes": [{"id": "70", "name": "Pass", "kind": "free", "quantity": 9, "remaining": \#(remaining)}]},
              {"id": "fair", "slug": "fair", "title": "Fair", "starts": "2027-01-02T18:00:00Z", "timeZone": "UTC",
               "ticketing": {"provider": "hi-events", "state": "setup", "eventId": "77"}}]}
            """#
        try Disk.live.replace(snapshot, Array(text.utf8))
    }

    func take(status: String, sent: String = "2026-07-01T10:00:00Z") throws -> Receipt {
        try take(HookedSite.status(status, sent: sent))
    }

    func take(_ body: String, at now: String = "2026-07-01T12:00:00Z") throws -> Receipt {
        let now = try XCTUnwrap(Instant(now))
        return try WebhookDesk(project, disk: .live, now: now, jobs: 1, oldestSeconds: 86_400).take(Array(body.utf8))
            .receipt
    }

    func states() throws -> [String] {
        try events().map { "\($0.status.rawValue) \($0.ticketing?.declared.rawValue ?? "")" }
    }

    func titles() throws -> [String] { try events().map { $0.title.text(in: .english, fallback: .english) } }

    func remaining() throws -> Int? { try events().first?.ticketTypes.first?.offer.remaining }

    private func events() throws -> [Event] { try CatalogLoader(project, jobs: 1).load().catalog.events }

    static func status(_ status: String, of event: Int = 7, sent: String = "2026-07-01T10:00:00Z") -> String {
        #"{"event_type": "event.status_changed", "event_sent_at": "\#(sent)", "payload": {"id": \#(event), "status": "\#(status)"}}"#
    }

    static func update(starts: String, ends: String) -> String {
        #"""
        {"event_type": "event.updated", "event_sent_at": "2026-07-01T10:00:00Z", "payload":
         {"id": 7, "status": "LIVE", "title": "Gala", "start_date": "\#(starts)", "end_date": "\#(ends)", "timezone": "UTC",
          "currency": "EUR"}}
        """#
    }

    static func order(of count: Int) -> String {
        #"""
        {"event_type": "order.created", "event_sent_at": "2026-07-01T10:00:00Z", "payload":
         {"id": 1, "event_id": 7, "order_items": [{"product_id": 70, "quantity": \#(count)}]}}
        """#
    }
}
