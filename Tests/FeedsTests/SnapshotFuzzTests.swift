import Foundation
import JSON
import TestSupport
import XCTest

@testable import Feeds

/// Mutated snapshots, always the same ones, for a bounded time: whatever the input, the reader answers.
final class SnapshotFuzzTests: XCTestCase {
    func testMutatedSnapshotsAreAlwaysAnswered() throws {
        let seeds = [
            Documents.snapshot.bytes(.indented),
            try Array(
                Data(contentsOf: URL(fileURLWithPath: Repository.file("Examples/fashion-week/snapshot.json"))).prefix(
                    40_000)),
        ]
        var generator = SplitMix(seed: 2026)
        let deadline = Date().addingTimeInterval(6)
        var rounds = 0
        while Date() < deadline, rounds < 20_000 {
            let seed = seeds[rounds % 8 == 0 ? 1 : 0]
            let bytes = Mutation.of(seed, &generator)
            let start = Date()
            let reading = Snapshot.read(bytes, file: "fuzz", jobs: 1)
            XCTAssertLessThan(Date().timeIntervalSince(start), 2, "round \(rounds) hangs")
            // No problem may be lost: what isn't whole is explained.
            if reading.catalog.events.isEmpty, SnapshotCut(bytes).events.count > 0 {
                XCTAssertTrue(reading.diagnostics.contains { $0.severity == .error }, "round \(rounds)")
            }
            for diagnostic in reading.diagnostics {
                XCTAssertLessThan(diagnostic.message.utf8.count, 1000, "round \(rounds)")
                let place = try XCTUnwrap(diagnostic.location?.position)
                XCTAssertLessThanOrEqual(place.bytes.upperBound, bytes.count, "round \(rounds)")
            }
            rounds += 1
        }
        XCTAssertGreaterThan(rounds, 100)
    }

    func testDeepNestingIsRefusedRatherThanFollowed() {
        for opening in ["[", "{\"a\":"] {
            let text = "{\"playbill\": 1, \"events\": [" + String(repeating: opening, count: 200_000)
            XCTAssertEqual(Snapshot.found(text).map(\.code), ["json.syntax"])
        }
    }

    func testALargeStringIsNotCopiedIntoItsMessage() {
        let document = Documents.snapshot.changed(
            "events", 0, "slug", to: .string(String(repeating: "A", count: 5_000_000)))
        let found = Snapshot.found(document)
        XCTAssertEqual(found.map(\.code), ["value.slug"])
        XCTAssertLessThan(found[0].message.utf8.count, 200)
        XCTAssertLessThan(found[0].hint?.utf8.count ?? 0, 200)
    }
}
