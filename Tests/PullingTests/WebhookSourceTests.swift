import Catalog
import Effects
import Fetching
import Project
import Providers
import TestSupport
import XCTest

@testable import Pulling

/// Webhooks beside feeds that are pulled.
final class WebhookSourceTests: XCTestCase {
    func testWhatIsOlderThanAnyAnswerOfTheLastPullIsOutdated() throws {
        let site = try FedSite(self)
        try site.write(checkedAt: "2026-07-01T12:00:00Z")

        XCTAssertEqual(try site.take(FedSite.status(at: "2026-07-01T10:59:00Z")).outcome, .outdated)
        XCTAssertEqual(try site.take(FedSite.order(at: "2026-07-01T11:58:00Z")).outcome, .outdated)
        XCTAssertEqual(try site.entries(), [])
        XCTAssertEqual(try site.take(FedSite.status(at: "2026-07-01T11:01:00Z")).outcome, .applied(["gala"]))
        XCTAssertEqual(try site.take(FedSite.order(2, at: "2026-07-01T11:59:30Z")).outcome, .applied(["gala"]))
    }

    func testAPullOfOldAnswersForgetsNothing() throws {
        let site = try FedSite(self)
        try site.write()
        _ = try site.take(FedSite.status(at: "2026-07-01T11:59:00Z"))

        try site.forget(at: "2026-07-01T12:30:00Z")
        XCTAssertEqual(try site.entries().map(\.id), ["gala", "gala"])
        try site.forget(at: "2026-07-01T13:00:00Z")
        XCTAssertEqual(try site.entries(), [])
        XCTAssertNil(try Disk.live.contents(of: site.project.overlayFile))
    }

    func testAnEventOfAnotherFeedIsNotForgotten() throws {
        let site = try FedSite(self)
        try site.write()
        _ = try site.take(FedSite.status(at: "2026-07-01T11:59:00Z"))

        try site.forget(["fair"], at: "2026-07-02T13:00:00Z")
        XCTAssertEqual(try site.entries().map(\.id), ["gala", "gala"])
    }

    func testWhatWasToldGoesOnBesideAnotherText() throws {
        let site = try FedSite(self)
        try site.write()
        _ = try site.take(FedSite.status(at: "2026-07-01T11:59:00Z"))
        try site.write(titles: ["Gala Night", "Gala Night"])

        try site.forget(at: "2026-07-01T12:01:00Z")
        XCTAssertEqual(try site.entries().map { $0.before["title"] }, ["Gala Night", "Gala Night"])
        XCTAssertEqual(try site.entries().map { $0.event["status"] }, ["cancelled", "cancelled"])
        try site.forget(at: "2026-07-01T13:00:00Z")
        XCTAssertEqual(try site.entries(), [])
    }

    func testWhatNoSourceHasAnyMoreIsForgotten() throws {
        let site = try FedSite(self)
        try site.write()
        _ = try site.take(FedSite.status(at: "2026-07-01T11:59:00Z"))
        try site.write(id: "ball")

        try site.forget([], at: "2026-07-01T12:01:00Z")
        XCTAssertEqual(try site.entries(), [])
    }

    func testAnEventOfTwoSourcesIsPatchedInBoth() throws {
        let site = try FedSite(self)
        try site.write(titles: ["Gala", "Gala as we call it"])

        XCTAssertEqual(try site.take(FedSite.status(at: "2026-07-01T11:59:00Z")).outcome, .applied(["gala"]))
        XCTAssertEqual(try site.entries().map(\.id), ["gala", "gala"])
        let events = try CatalogLoader(site.project, jobs: 1).load().catalog.events
        XCTAssertEqual(events.map(\.status), [.cancelled])
    }

    func testTheSameTextInTwoSourcesIsSoldOnce() throws {
        let site = try FedSite(self)
        try site.write(titles: ["Gala", "Gala"])

        XCTAssertEqual(try site.take(FedSite.order(at: "2026-07-01T11:59:30Z")).outcome, .applied(["gala"]))
        let events = try CatalogLoader(site.project, jobs: 1).load().catalog.events
        XCTAssertEqual(events.map { $0.ticketTypes.first?.offer.remaining }, [5])
    }
}

/// A project with a feed and a snapshot of its own that have the same event.
private struct FedSite {
    let project: ProjectFolder

    init(_ test: XCTestCase) throws {
        let folder = try TemporaryFolder(test)
        let config = #"""
            {"sources": [{"kind": "hi-events", "url": "https://tickets.example.com/api"},
                         {"kind": "snapshot", "url": "snapshot.json"}]}
            """#
        try Disk.live.create(folder["playbill.json"], Array(config.utf8), .file)
        project = try ProjectFolder(folder.path)
    }

    /// Writes what the sources have, with a title of the event for each.
    func write(titles: [String] = ["Gala", "Gala"], id: String = "gala", checkedAt: String = "2026-07-01T11:59:00Z")
        throws
    {
        try Disk.live.makeFolders(project.lastGoodFolder)
        for (source, title) in zip(project.config.sources, titles) {
            let text = #"""
                {"playbill": 1, "events": [
                  {"id": "\#(id)", "slug": "gala", "title": "\#(title)", "starts": "2027-01-01T18:00:00Z", "timeZone": "UTC",
                   "ticketing": {"provider": "hi-events", "state": "setup", "eventId": "7"},
                   "ticketTypes": [{"id": "70", "name": "Pass", "kind": "free", "quantity": 9, "remaining": 7}]}]}
                """#
            let file = project.file(of: source)
            try Disk.live.replace(file, Array(text.utf8))
            guard source.address != nil else { continue }
            try Disk.live.replace("\(file.dropLast(".json".count)).checked", Array(checkedAt.utf8))
        }
    }

    func take(_ body: String) throws -> Receipt {
        let now = try XCTUnwrap(Instant("2026-07-01T12:00:00Z"))
        return try WebhookDesk(project, disk: .live, now: now, jobs: 1, oldestSeconds: 86_400).take(Array(body.utf8))
            .receipt
    }

    func forget(_ ids: [String] = ["gala"], at now: String) throws {
        try Puller(
            project, disk: .live, environment: [:], now: try XCTUnwrap(Instant(now)), jobs: 1, manner: .asking,
            open: { address, _, _ throws(FetchError) in
                Server(name: address.text) { path, _, _ throws(FetchError) in
                    throw FetchError(.unreachable, path, "nobody answers", hint: "")
                }
            }
        ).settleWebhooks(broughtAnew: Set(ids))
    }

    func entries() throws -> [Overlay.Entry] {
        try Disk.live.contents(of: project.overlayFile).map { Overlay($0).entries } ?? []
    }

    static func status(at sent: String) -> String {
        #"{"event_type": "event.status_changed", "event_sent_at": "\#(sent)", "payload": {"id": 7, "status": "CANCELLED"}}"#
    }

    static func order(_ number: Int = 1, at sent: String) -> String {
        #"""
        {"event_type": "order.created", "event_sent_at": "\#(sent)", "payload":
         {"id": \#(number), "event_id": 7, "order_items": [{"product_id": 70, "quantity": 2}]}}
        """#
    }
}
