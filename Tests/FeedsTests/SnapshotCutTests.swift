import Crypto
import JSON
import XCTest

@testable import Feeds

final class SnapshotCutTests: XCTestCase {
    func testEachEventIsASlice() {
        let text =
            #" {"playbill":1, "x":{"events":[0]}, "events" : [ {"a":"]}\"["} , [1,{"b":2}],"s", 3 ] , "organizers":[]} "#
        let cut = SnapshotCut(Array(text.utf8))
        XCTAssertTrue(cut.isComplete)
        XCTAssertEqual(cut.events.map { slice(cut, $0) }, [#"{"a":"]}\"["}"#, #"[1,{"b":2}]"#, #""s""#, "3"])
    }

    func testADigestTellsWhichEventChanged() {
        let cut = SnapshotCut(Documents.twoEvents.bytes(.oneLine))
        let changed = SnapshotCut(Documents.twoEvents.changed("events", 1, "title", to: "New").bytes(.oneLine))
        XCTAssertEqual(cut.digests(jobs: 2)[0], changed.digests(jobs: 1)[0])
        XCTAssertNotEqual(cut.digests(jobs: 2)[1], changed.digests(jobs: 2)[1])
        XCTAssertEqual(cut.digests(jobs: 1), cut.events.map { Digest(of: cut.bytes[$0]) })
    }

    func testWhatIsNoEventHasNoPartInADigest() {
        let cut = SnapshotCut(Documents.twoEvents.bytes(.oneLine))
        let changed = SnapshotCut(Documents.twoEvents.changed("organizers", 0, "name", to: "New").bytes(.oneLine))
        XCTAssertEqual(cut.digests(jobs: 1), changed.digests(jobs: 1))
    }

    func testWhatBreaksOffIsSaidAndWhatCameBeforeIsKept() {
        let whole = #"{"events":[{"a":1},{"b":[2]}],"c":"d"}"#
        for length in 0..<whole.utf8.count {
            let cut = SnapshotCut(Array(whole.utf8.prefix(length)))
            XCTAssertFalse(cut.isComplete, "\(length) bytes")
            XCTAssertEqual(
                cut.events.count, length >= 28 ? 2 : length >= 18 ? 1 : 0, "\(length) bytes")
        }
        XCTAssertTrue(SnapshotCut(Array(whole.utf8)).isComplete)
    }

    func testNothingAtAllHasNoEvents() {
        for text in ["", " ", "[]", "{}", "null", "{\"events\":3}", "{\"events\":[]}"] {
            XCTAssertEqual(SnapshotCut(Array(text.utf8)).events, [], text)
        }
    }

    func testTheSameIsReadWithAnyNumberOfThreads() {
        let events = (0..<300).map { number in
            Documents.event.changed("id", to: .string("e\(number)")).changed("slug", to: .string("e\(number)")).changed(
                "aliases", to: nil)
        }
        let broken = events.enumerated().map { $0 % 7 == 3 ? $1.changed("slug", to: "B A D") : $1 }
        let bytes = Documents.snapshot.changed("events", to: .array(broken)).bytes(.indented)
        let (one, many) = (Snapshot.read(bytes, file: "s.json", jobs: 1), Snapshot.read(bytes, file: "s.json", jobs: 8))
        XCTAssertEqual(one.catalog, many.catalog)
        XCTAssertEqual(one.diagnostics, many.diagnostics)
        XCTAssertEqual(one.diagnostics.count, 43)
        XCTAssertEqual(one.catalog.events.count, 257)
    }

    func testTwoThreadsCutAsOneDoes() {
        let padding = String(repeating: "x", count: 2000)
        let type = #"{"id": "t", "name": "[]{}\\\""}"#
        let events = (0..<900).map { number in
            // Each has in it what looks like the beginning of another.
            #"{"id": "e\#(number)", "slug": "s", "text": "{\"id\": \#(padding)", "types": [\#(type), \#(type)]}"#
        }
        let odd = #"{"id": "e", "slug": {"id": "e", "slug": {"id": "e", "slug": "\#(padding)"}}}"#
        for events in [events, Array(repeating: odd, count: 900), Array(repeating: type + padding, count: 900)] {
            for text in [
                #"{"events": [\#(events.joined(separator: ", "))], "z": 1}"#,
                #"{"a": "\"events\" {", "events":[\#(events.joined(separator: ",\n"))]"#,
                #"{"events": [\#(events.joined(separator: ","))], "events": [{"id": 1, "slug": 2}]}"#,
                #"{"events": [\#(events.joined(separator: ",\n"))"#,
            ] {
                let bytes = Array(text.utf8)
                let (one, two) = (SnapshotCut(bytes), SnapshotCut(bytes, jobs: 2))
                XCTAssertEqual(one.events, two.events)
                XCTAssertEqual(one.inside, two.inside)
                XCTAssertEqual(one.isComplete, two.isComplete)
                XCTAssertGreaterThanOrEqual(one.events.count, 1)
            }
        }
    }

    private func slice(_ cut: SnapshotCut, _ range: Range<Int>) -> String {
        String(decoding: cut.bytes[range], as: UTF8.self)
    }
}

extension Documents {
    fileprivate static let twoEvents = snapshot.changed("events", to: [event, event.changed("id", to: "b")])
}

final class SnapshotReplacingTests: XCTestCase {
    func testWhatIsReplacedIsCutAsIfItHadBeenReadSo() {
        let texts = ["{\"id\": \"a\"}", "{\"id\": \"b\", \"n\": 1}", "{\"id\": \"c\"}"]
        let cut = SnapshotCut(document(texts))
        for (place, other) in [
            (0, "{}"), (1, "{\"id\": \"b\", \"title\": \"Longer than before\"}"), (2, "{\"x\": [1]}"),
        ] {
            var changed = texts
            changed[place] = other
            let replaced = cut.replacing([Digest(of: texts[place].utf8): Array(other.utf8)], jobs: 1)
            let fresh = SnapshotCut(document(changed))

            for index in texts.indices { XCTAssertEqual(Array(replaced.text(index)), Array(fresh.text(index))) }
            XCTAssertEqual(replaced.digests(jobs: 1), fresh.digests(jobs: 1))
            XCTAssertEqual(replaced.events, cut.events)
            let again = replaced.replacing([Digest(of: other.utf8): Array(texts[place].utf8)], jobs: 1)
            XCTAssertEqual(again.digests(jobs: 1), cut.digests(jobs: 1))
        }
    }

    func testWhatIsWrongWithAReplacementIsSaidWhereTheTextStandsThatItReplaces() {
        let text = "{\"id\": \"b\"}"
        let cut = SnapshotCut(document(["{\"id\": \"a\"}", "\n  \(text)"]))
            .replacing([Digest(of: text.utf8): Array("{\"id\": \"b\", \"starts\": \"soon\"}".utf8)], jobs: 1)
        let reading = Snapshot.read([Snapshot.Source(file: "s.json", cut: cut)], jobs: 1)
        let said = reading.diagnostics.filter { $0.location?.path == "events[1].starts" }

        XCTAssertEqual(said.map(\.code), ["value.instant"])
        XCTAssertEqual(said.map { $0.location?.position?.line }, [2])
        XCTAssertEqual(said.map { $0.location?.position?.column }, [3])
    }

    private func document(_ events: [String]) -> [UInt8] {
        Array("{\"playbill\": 1, \"events\": [ \(events.joined(separator: " , ")) ], \"x\": 2}".utf8)
    }
}
