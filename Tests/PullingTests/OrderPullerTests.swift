import Catalog
import Diagnostics
import Effects
import Fetching
import Foundation
import JSON
import Project
import Providers
import TestSupport
import XCTest

@testable import Pulling

final class OrderPullerTests: XCTestCase {
    func testWritesTheOrdersOfAnEventForNobodyElse() throws {
        let puller = try puller()

        let pulled = try puller.pull("gala")

        XCTAssertEqual(pulled.event, "lancola-gala")
        XCTAssertEqual(pulled.count, 1)
        XCTAssertEqual(pulled.diagnostics, [])
        XCTAssertEqual(
            try Disk.live.contents(of: pulled.file).map { String(decoding: $0, as: UTF8.self) },
            #"{"id":"1","reference":"1","event":"lancola-gala","status":"completed"}"# + "\n")
        let mode = try FileManager.default.attributesOfItem(atPath: pulled.file)[.posixPermissions] as? Int
        XCTAssertEqual(mode, 0o600)
    }

    func testAnEventThatNobodyOrderedForHasNoFile() throws {
        let puller = try puller()

        let pulled = try puller.pull("lancola-empty")

        XCTAssertEqual(pulled.count, 0)
        XCTAssertEqual(pulled.diagnostics, [])
        XCTAssertNil(try Disk.live.status(pulled.file))
    }

    func testRefusesAnEventOfNoFeed() throws {
        let puller = try puller()

        XCTAssertThrowsError(try puller.pull("galla")) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.message), ["no feed has an event “galla”"])
        }
    }

    /// Of a feed with two events, one of which has an order.
    private func puller() throws -> OrderPuller {
        let folder = try TemporaryFolder(self)
        let config = #"{"sources": [{"kind": "lancola", "url": "https://tickets.example.com/api"}]}"#
        try Disk.live.create(folder["playbill.json"], Array(config.utf8), .file)
        let project = try ProjectFolder(folder.path)
        let event = { (name: String) -> JSON in
            [
                "id": .string("lancola-\(name)"), "slug": .string(name), "title": .string(name),
                "starts": "2027-03-01T18:00:00Z", "timeZone": "Africa/Nairobi",
                "ticketing": ["provider": "lancola", "state": "active", "eventId": .string(name)],
            ]
        }
        let harvest = Harvest(events: [event("gala"), event("empty")])
        let order: JSON = ["id": "1", "reference": "1", "event": "lancola-gala", "status": "completed"]
        let provider = Provider(
            secrets: [], credentials: { _ in nil }, harvest: { _ throws(Failure) in harvest },
            orders: { _, event throws(Failure) in Orders(orders: event == "gala" ? [order] : []) })
        let puller = Puller(
            project, disk: .live, environment: [:], now: .epoch, jobs: 1, manner: .asking,
            open: { address, _, _ throws(FetchError) in
                Server(name: address.text) { path, _, _ throws(FetchError) in
                    throw FetchError(.unreachable, path, "nobody answers", hint: "")
                }
            }, provider: { _ in provider })
        _ = try puller.pull(project.config.sources)
        return OrderPuller(puller, folder: folder["orders"])
    }
}
