import Effects
import Foundation
import JSON
import Publishing
import Streaming
import Synchronization
import TestSupport
import Tickets
import XCTest

/// A small project in a folder of its own, and what its tickets need.
struct Shop {
    let folder: TemporaryFolder
    let project: TicketProject

    init(_ test: XCTestCase) throws {
        folder = try TemporaryFolder(test)
        project = TicketProject(folder.path, resources: Repository.folder)
        try write("playbill.json", #"{"site": {"title": "Suppers", "locales": ["en"]}}"#)
        try write("snapshot.json", Shop.snapshot())
        // Cut once for all tests.
        let cache = Repository.file(".build/test-fonts/tickets")
        try FileManager.default.createDirectory(atPath: cache, withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: folder[".playbill"], withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(atPath: folder[".playbill/fonts"], withDestinationPath: cache)
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: folder[name]), options: .atomic)
    }

    static func snapshot(title: String = "Supper") -> String {
        """
        {"playbill": 1, "generatedAt": "2026-07-01T00:00:00Z", "events": [
          {"id": "e1", "slug": "supper", "title": "\(title)", "timeZone": "Africa/Nairobi", "status": "published",
           "starts": "2026-07-20T18:00:00+03:00", "ends": "2026-07-20T22:00:00+03:00",
           "ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free"}]}]}
        """
    }

    static func order(_ number: Int, event: String = "e1", tickets: Int = 1) -> String {
        let tickets = (1...tickets).map {
            #"{"id": "t\#(number)-\#($0)", "ticketType": "seat", "code": "C\#(number)-\#($0)", "status": "valid"}"#
        }
        return #"{"id": "o\#(number)", "reference": "O-\#(number)", "event": "\#(event)", "status": "completed", "#
            + #""placedAt": "2026-07-02T10:00:00Z", "tickets": [\#(tickets.joined(separator: ", "))]}"#
    }
}

extension Shop {
    /// What a stream put and said.
    struct Run {
        var lines: [JSON] = []
        var texts: [String] = []
        var log: [String] = []
        var ending: StreamEnding?

        /// The answers, without what stands around them.
        var answers: [JSON] { lines.filter { $0["line"] != nil } }
    }

    /// Runs a stream over texts, which come in one by one; `meanwhile` is called before each of them, with its number.
    func run(
        _ texts: [String], _ plan: TicketPlan? = nil, jobs: Int = 2, shard: Shard? = nil, reloads: Bool = true,
        mostBytes: Int = 16 << 20, lasts: Int = .max, feed: Feed? = nil,
        meanwhile: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) throws -> Run {
        let printed = Shared<[UInt8]>([])
        let said = Shared<[String]>([])
        let time = Shared(0.0)
        let left = Shared(lasts)
        let stream = TicketStream(
            project, plan ?? self.plan(),
            StreamSettings(
                version: "9", jobs: jobs, shard: shard, reloads: reloads, mostBytes: mostBytes,
                // Each look is a second after the one before.
                now: {
                    time.set(time.value + 1)
                    return time.value
                },
                put: { bytes in
                    left.set(left.value - 1)
                    guard left.value >= 0 else { return false }
                    printed.set(printed.value + bytes)
                    return true
                },
                log: { diagnostics in said.set(said.value + diagnostics.map(\.code)) }))
        var run = Run()
        run.ending = try stream.run(feed ?? Feed.scripted(texts.map { Array($0.utf8) }, meanwhile))
        run.texts = String(decoding: printed.value, as: UTF8.self).split(separator: "\n").map(String.init)
        run.lines = try run.texts.map { try JSON(reading: $0) }
        run.log = said.value
        return run
    }

    func plan(
        _ request: TicketRequest = TicketRequest(layout: "a6"), isPerTicket: Bool = false, isInline: Bool = false
    ) -> TicketPlan {
        let sink = FileSink(folder: folder["out"], disk: .live, mode: .secret)
        return TicketPlan(request, isPerTicket: isPerTicket, delivery: isInline ? .inline : .files(sink))
    }

    func file(_ name: String) throws -> [UInt8] { try Disk.live.read(folder["out/\(name)"]) }

    var files: [String] { ((try? Disk.live.list(folder["out"])) ?? []) }
}

extension Feed {
    /// Gives these bytes one after the other, then its end; is over when it is told so, or when `meanwhile` throws.
    static func scripted(_ chunks: [[UInt8]], _ meanwhile: @escaping @Sendable (Int) throws -> Void = { _ in }) -> Feed
    {
        let place = Shared(0)
        let isOver = Shared(false)
        return Feed(
            next: {
                let number = place.value
                place.set(number + 1)
                do { try meanwhile(number) } catch { isOver.set(true) }
                if isOver.value { return .over }
                return number < chunks.count ? .bytes(chunks[number]) : .end
            },
            isOver: { isOver.value }, end: { isOver.set(true) })
    }
}

/// Asks a scripted feed to be over.
struct Stop: Error {}

/// A value that several closures have in common.
final class Shared<Value: Sendable>: Sendable {
    private let held: Mutex<Value>

    init(_ value: Value) { held = Mutex(value) }

    var value: Value { held.withLock { $0 } }
    func set(_ value: Value) { held.withLock { $0 = value } }
}
