import Crypto
import TestSupport
import XCTest

@testable import Feeds

/// A snapshot cut by the outline of an older one is cut as if nothing had been known.
final class OutlineTests: XCTestCase {
    private let events = (0..<700).map { "{\"id\": \"e\($0)\", \"list\": [\($0), \"]}\\\"\"], \"n\": {}}" }

    func testTheSameTextIsKnownToBeTheSame() throws {
        let bytes = document(events)
        let outline = try outline(bytes)
        let cut = SnapshotCut(bytes, jobs: 2, knowing: outline)
        assertCutAsUnknown(cut, bytes)
        XCTAssertTrue(cut.isAsOutlined)
        XCTAssertEqual(cut.outline(jobs: 1), outline)
        XCTAssertFalse(SnapshotCut(bytes).isAsOutlined)
    }

    func testWhatIsKnownIsNotReadAgain() throws {
        let bytes = document(events)
        let outline = try outline(bytes)
        let made = (0..<events.count).map { Digest(of: "\($0)".utf8) }
        let marked = try XCTUnwrap(
            Outline(
                events: outline.events, inside: outline.inside, byteCount: outline.byteCount, digests: made,
                pieces: outline.pieces))
        for (place, text) in [
            (0, "{}"), (1, "{\"a\": \"longer than it was before by some letters\"}"), (350, "3"), (699, "[]"),
        ] {
            var changed = events
            changed[place] = text
            var wanted = made
            wanted[place] = Digest(of: text.utf8)
            let cut = SnapshotCut(document(changed), jobs: 2, knowing: marked)
            XCTAssertEqual(cut.digests(jobs: 1), wanted, "\(place)")
            XCTAssertFalse(cut.isAsOutlined)
            // The piece that changed, the one behind it, and the event before it, which is walked through once more.
            XCTAssertGreaterThan(cut.knownPieces.first.count + cut.knownPieces.last.count, events.count - 3, "\(place)")
        }
        // The first goes with what stands before it.
        let moved = SnapshotCut(document(events, head: "\"generatedAt\": \"later\", "), jobs: 1, knowing: marked)
        XCTAssertEqual(moved.digests(jobs: 1), [Digest(of: events[0].utf8)] + made.dropFirst())
    }

    func testAnyOtherTextIsCutAsIfNothingWereKnown() throws {
        var random = SplitMix(seed: 7)
        let old = document(events)
        let outline = try outline(old)
        for _ in 0..<300 {
            var texts = events
            for _ in 0..<Int.random(in: 0...2, using: &random) { change(&texts, &random) }
            let head = ["", "", "\"a\": {\"events\": [1]}, ", "\"events\": 3, "].randomElement(using: &random) ?? ""
            let tail = ["", "", ", \"b\": [\"x\"]", "]", ", \"events\": [{}]"].randomElement(using: &random) ?? ""
            var bytes = document(texts, head: head, tail: tail)
            if Int.random(in: 0..<3, using: &random) == 0 {
                bytes[Int.random(in: bytes.indices, using: &random)] =
                    Array("{}[]\",\\ x".utf8).randomElement(using: &random) ?? 0
            }
            if Int.random(in: 0..<8, using: &random) == 0 {
                bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
            }
            for jobs in [1, 2] { assertCutAsUnknown(SnapshotCut(bytes, jobs: jobs, knowing: outline), bytes) }
        }
    }

    /// A number doesn't end by itself, and what breaks off behind one has an event less.
    func testNumbersAndWordsForEvents() throws {
        let lists = [
            "null,{\"a\":1},35,null,3", "null,{\"a\":1},35,null,35", "null,{\"a\":1},3", "3,35", "3", "35", "true ,3",
            "",
        ]
        for old in lists {
            for tail in ["", ", \"z\": 1"] {
                let outline = try outline(Array("{\"events\": [\(old)]\(tail)}".utf8))
                for new in lists {
                    let text = Array("{\"events\": [\(new)]\(tail)}".utf8)
                    for length in 0...text.count {
                        let bytes = Array(text[..<length])
                        assertCutAsUnknown(SnapshotCut(bytes, jobs: 1, knowing: outline), bytes)
                    }
                }
            }
        }
    }

    func testALargeTextOfWhichLittleIsTheSameIsCutByTwoThreads() throws {
        let padding = String(repeating: "x", count: 3000)
        let old = (0..<800).map { "{\"id\": \($0), \"text\": \"\(padding)\"}" }
        let outline = try outline(document(old))
        for kept in [0, 1, 10] {
            let new = old.prefix(kept) + old.dropFirst(kept).map { $0.replacing("x\"", with: "y\"") }
            let bytes = document(Array(new), tail: ", \"y\": 2")
            assertCutAsUnknown(SnapshotCut(bytes, jobs: 2, knowing: outline), bytes)
        }
    }

    func testNumbersThatMakeNoSenseAreNoOutline() throws {
        var random = SplitMix(seed: 11)
        let text = document(Array(events.prefix(2)))
        let numbers = [0, 1, 2, 3, 10, text.count, 1_000, -1, -9, Int.max, Int.min]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...2, using: &random)
            var bytes: [UInt8] = []
            bytes.append(integers: [Bool.random(using: &random) ? count : numbers.randomElement(using: &random) ?? 0])
            let others = (0..<4 + 3 * count).map { _ in numbers.randomElement(using: &random) ?? 0 }
            bytes.append(integers: others)
            bytes += Array(repeating: 0, count: 32 * count)
            var reader = ByteReader(bytes[...])
            if let outline = Outline(&reader) { _ = SnapshotCut(text, jobs: 1, knowing: outline).outline(jobs: 1) }
        }
    }

    func testTextsThatRepeatThemselves() throws {
        for count in [0, 1, 2, 300] {
            let outline = try outline(document(Array(repeating: "{}", count: count)))
            for other in [0, 1, 2, 299, 300, 301, 900] {
                let bytes = document(Array(repeating: "{}", count: other))
                assertCutAsUnknown(SnapshotCut(bytes, jobs: 2, knowing: outline), bytes)
            }
        }
    }

    func testWhatIsReplacedHasNoPartInIt() throws {
        let bytes = document(events)
        let replaced = SnapshotCut(bytes).replacing([Digest(of: events[3].utf8): Array("{}".utf8)], jobs: 1)
        XCTAssertEqual(replaced.outline(jobs: 1), try outline(bytes))
    }

    func testWhatBreaksOffOrHasNoEventsHasNone() {
        for text in ["", "{", "{}", "{\"events\": 3}", "{\"events\": [{}]"] {
            XCTAssertNil(SnapshotCut(Array(text.utf8)).outline(jobs: 1), text)
        }
    }

    func testItIsReadAsItWasWritten() throws {
        for events in [[], events] {
            let outline = try outline(document(events))
            var bytes: [UInt8] = []
            outline.append(to: &bytes)
            var reader = ByteReader(bytes[...])
            XCTAssertEqual(Outline(&reader), outline)
            XCTAssertTrue(reader.isAtEnd)
            for length in stride(from: 0, to: bytes.count, by: 101) {
                var reader = ByteReader(bytes[..<length])
                XCTAssertNil(Outline(&reader))
            }
        }
    }

    private func change(_ texts: inout [String], _ random: inout SplitMix) {
        guard let place = texts.indices.randomElement(using: &random) else { return }
        switch Int.random(in: 0..<5, using: &random) {
        case 0: texts[place] = "{\"id\": \"\(random.next())\"}"
        case 1: texts.remove(at: place)
        case 2: texts.insert(texts[place], at: Int.random(in: 0...texts.count, using: &random))
        case 3: texts.swapAt(place, Int.random(in: texts.indices, using: &random))
        default: texts.removeSubrange(place..<min(texts.count, place + 50))
        }
    }

    private func outline(_ bytes: [UInt8]) throws -> Outline { try XCTUnwrap(SnapshotCut(bytes).outline(jobs: 2)) }

    private func assertCutAsUnknown(_ cut: SnapshotCut, _ bytes: [UInt8], line: UInt = #line) {
        let unknown = SnapshotCut(bytes)
        XCTAssertEqual(cut.events, unknown.events, line: line)
        XCTAssertEqual(cut.inside, unknown.inside, line: line)
        XCTAssertEqual(cut.isComplete, unknown.isComplete, line: line)
        XCTAssertEqual(cut.digests(jobs: 1), unknown.digests(jobs: 1), line: line)
        XCTAssertEqual(cut.outline(jobs: 1), unknown.outline(jobs: 1), line: line)
    }

    private func document(_ events: [String], head: String = "", tail: String = "") -> [UInt8] {
        Array("{\(head)\"events\": [\(events.joined(separator: ",\n"))]\(tail), \"z\": 1}".utf8)
    }
}
