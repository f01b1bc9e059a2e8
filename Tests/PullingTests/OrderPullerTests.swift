import Catalog
import Crypto
import Diagnostics
import Effects
import Fetching
import Foundation
import JSON
import Project
import Providers
import Synchronization
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

    func testOrdersThatHaveChangedAreLaidOverThoseThatAreKnown() throws {
        let feed = ChangingOrders()
        let puller = try puller { feed.answer($0) }
        feed.set(["B": "pending", "A": "pending", "D": "pending"])
        let file = try puller.pull("gala").file
        feed.change(["C": "completed", "B": "completed"], gone: ["D"])

        let pulled = try puller.pull("gala")

        XCTAssertEqual(feed.asked, [nil, 0])
        XCTAssertEqual([pulled.count, pulled.hasChanged ? 1 : 0], [3, 1])
        let merged = try Disk.live.read(file)
        try Disk.live.removeFile(file)
        _ = try puller.pull("gala")
        XCTAssertEqual(feed.asked, [nil, 0, nil])
        XCTAssertEqual(try Disk.live.read(file), merged)
        let note = try Disk.live.walk(puller.puller.project.file(".playbill/orders"), true).first {
            $0.status?.kind == .file
        }
        XCTAssertEqual(note?.status?.mode, .secret)
    }

    func testAFileThatSomebodyHasChangedIsWrittenAnew() throws {
        let feed = ChangingOrders()
        let puller = try puller { feed.answer($0) }
        feed.set(["A": "pending"])
        let file = try puller.pull("gala").file
        let before = try Disk.live.read(file)
        try Disk.live.replace(file, before + before)

        XCTAssertEqual(try puller.pull("gala").count, 1)
        XCTAssertEqual(feed.asked, [nil, nil])
        XCTAssertEqual(try Disk.live.read(file), before)
    }

    func testOnceADayAllOrdersAreAskedFor() throws {
        let feed = ChangingOrders()
        let puller = try puller { feed.answer($0) }
        feed.set(["A": "pending"])
        let file = try puller.pull("gala").file
        let note = try XCTUnwrap(
            try Disk.live.walk(puller.puller.project.file(".playbill/orders"), true).first { $0.status?.kind == .file })
        let known = { (now: Int64) throws in
            KnownOrders(
                try Disk.live.read(file),
                note: try Disk.live.read(puller.puller.project.file(".playbill/orders/\(note.path)")),
                now: Instant(milliseconds: now))
        }

        XCTAssertEqual(try known(86_399_999).mark?.until, .epoch)
        XCTAssertNil(try known(86_400_000).mark)
        XCTAssertNil(try known(-1).mark)
    }

    /// Of a feed with two events, one of which has an order.
    private func puller() throws -> OrderPuller {
        let order: JSON = ["id": "1", "reference": "1", "event": "lancola-gala", "status": "completed"]
        return try puller { _ in Orders(orders: [order]) }
    }

    /// The same, with the orders that somebody answers.
    private func puller(_ answer: @escaping @Sendable (Orders.Mark?) -> Orders) throws -> OrderPuller {
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
        let provider = Provider(
            secrets: [], credentials: { _ in nil }, harvest: { _ throws(Failure) in harvest },
            orders: { request, event throws(Failure) in event == "gala" ? answer(request.mark) : Orders() })
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

/// A provider that tells which orders have changed, and remembers since when it was asked for them.
private final class ChangingOrders: Sendable {
    private let state = Mutex<(orders: [String: String], changed: Set<String>, asked: [Int64?])>(([:], [], []))

    var asked: [Int64?] { state.withLock { $0.asked } }

    func set(_ orders: [String: String]) { state.withLock { $0.orders = orders } }

    func change(_ orders: [String: String], gone: Set<String>) {
        state.withLock { state in
            state.orders.merge(orders) { _, new in new }
            state.orders = state.orders.filter { !gone.contains($0.key) }
            state.changed = gone.union(orders.keys)
        }
    }

    func answer(_ mark: Orders.Mark?) -> Orders {
        state.withLock { state in
            state.asked.append(mark?.until.milliseconds)
            let told = state.orders.filter { mark == nil || state.changed.contains($0.key) }
            let orders = told.sorted { $0.key < $1.key }.map { name, status -> JSON in
                ["id": .string(name), "reference": .string(name), "event": "lancola-gala", "status": .string(status)]
            }
            return Orders(
                orders: orders, changed: mark.map { _ in state.changed },
                mark: Orders.Mark(until: .epoch, setting: Digest(of: "setting".utf8)))
        }
    }
}
