import Crypto
import Diagnostics
import Effects
import Publishing
import Synchronization
import XCTest

final class MakeTests: XCTestCase {
    func testAnOutputIsMadeAgainWhenItRunsOut() throws {
        let site = try Site(self)
        let hour: Int64 = 3_600_000
        let output = try Output("status.json", "active", validUntil: 2 * hour)
        let lasting = try Output("index.html", "home")
        let first = try site.publisher.publish([output, lasting])
        XCTAssertEqual(first, Publication(written: ["index.html", "status.json"], validUntil: 2 * hour))
        let before = try site.with { $0.now = 2 * hour - 1 }.publisher.publish([output, lasting])
        XCTAssertEqual(before, Publication(kept: ["index.html", "status.json"], validUntil: 2 * hour))
        let next = try Output("status.json", "active", validUntil: 5 * hour)
        let after = try site.with { $0.now = 2 * hour }.publisher.publish([next, lasting])
        XCTAssertEqual(after, Publication(unchanged: ["status.json"], kept: ["index.html"], validUntil: 5 * hour))
    }

    func testAnOutputWithAnEndIsMadeAgainForATimeBeforeItWasMade() throws {
        let site = try Site(self).with { $0.now = 1000 }
        let output = try Output("status.json", "active", validUntil: 2000)
        _ = try site.publisher.publish([output])
        let past = try site.with { $0.now = 500 }.publisher.publish([output])
        XCTAssertEqual(past, Publication(unchanged: ["status.json"], validUntil: 2000))
    }

    func testAnOutputWithoutAnEndIsMadeAgainForATimeBeforeItWasMade() throws {
        let site = try Site(self).with { $0.now = 1000 }
        let ended = try output("event.html", Made(Array("ended".utf8)))
        _ = try site.publisher.publish([ended])
        let made = Made(Array("upcoming".utf8))
        let past = try site.with { $0.now = 500 }.publisher.publish([
            try output("event.html", made, validUntil: 800)
        ])
        XCTAssertEqual(past, Publication(written: ["event.html"], validUntil: 800))
        let otherEnd = try site.with { $0.now = 600 }.publisher.publish([try output("event.html", made)])
        XCTAssertEqual(otherEnd.kept, [], "it would end at another time, so that it is another")
    }

    /// Files of one folder are made by one thread after the other, which makes their folder once.
    func testAFirstSiteMakesNearlyEachFolderOnce() throws {
        var site = try Site(self).with { $0.jobs = 4 }
        let asked = Atomic(0)
        site.disk.makeFolder = { path, mode throws(DiskError) in
            if path.contains("/events/") { asked.add(1, ordering: .relaxed) }
            try Disk.live.makeFolder(path, mode)
        }
        let files = (0..<2000).flatMap { event in (0..<5).map { "events/\(event)/\($0).html" } }
        _ = try site.publisher.publish(try files.map { try Output($0, $0) })
        XCTAssertEqual(try site.files(), Dictionary(uniqueKeysWithValues: files.map { ($0, $0) }))
        // Once for the files and once for the spare; the last thousand files are made one by one.
        XCTAssertLessThan(asked.load(ordering: .relaxed), 2 * 2000 + 1000)
    }

    func testAllThatIsWrongIsSaidAndNothingIsPublished() throws {
        let site = try Site(self).with { $0.jobs = 4 }
        try site.publish(["index.html": "home", "a": "a"])
        let before = try Site.contents(site.root)
        let wrong = Diagnostic(.error, "template.unknown", "unknown variable", at: Location(file: "b.liquid"))
        let doubtful = Diagnostic(.warning, "image.small", "a small image", at: Location(file: "c.jpg"))
        let failure = site.failure([
            try Output("index.html", "new home"),
            try output("b", Made(nil, diagnostics: [wrong])),
            try output("c", Made(Array("c".utf8), diagnostics: [doubtful])),
            try output("d", Made(nil)),
            try output("e", Made(Array("e".utf8), diagnostics: [wrong])),
        ])
        let unexplained = Diagnostic(
            .error, "output.not-made", "it could not be made, and doesn't say why", at: Location(file: "d"))
        XCTAssertEqual(failure, Failure(.records, [wrong, doubtful, unexplained]))
        XCTAssertEqual(try Site.contents(site.root), before)
        XCTAssertEqual(try site.leftovers(), [])
    }

    func testAFirstSiteThatFailsLeavesNothing() throws {
        for swap in Swap.allCases {
            let site = try Site(self, swap)
            _ = site.failure([try Output("a", "a"), try output("b", Made(nil))])
            XCTAssertEqual(try Disk.live.list(site.root), [".playbill"])
        }
    }

    func testWhatHadSomethingToSayIsMadeAgainSoThatItIsSaidAgain() throws {
        let site = try Site(self)
        let doubtful = Diagnostic(.warning, "image.small", "a small image", at: Location(file: "c.jpg"))
        let outputs = [try output("c", Made([1], diagnostics: [doubtful]))]
        XCTAssertEqual(try site.publisher.publish(outputs), Publication(written: ["c"], diagnostics: [doubtful]))
        XCTAssertEqual(try site.publisher.publish(outputs), Publication(unchanged: ["c"], diagnostics: [doubtful]))
    }

    private func output(_ path: String, _ made: Made, validUntil: Int64? = nil) throws -> Output {
        Output(try OutputPath(path), inputs: Digest(of: path.utf8), validUntil: validUntil) { made }
    }
}
