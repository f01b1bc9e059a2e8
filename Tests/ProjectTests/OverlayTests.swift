import Catalog
import Crypto
import Feeds
import JSON
import XCTest

@testable import Project

final class OverlayTests: XCTestCase {
    private let snapshot = #"{"playbill": 1, "events": [{"id": "a"} , {"id": "b", "n": 1}]}"#

    private let texts = [#"{"id": "a"}"#, #"{"id": "b", "n": 1}"#]

    func testAnEventIsReplacedWhereItStands() {
        let overlay = Overlay(entries: [entry(["id": "b", "n": 1], ["id": "b", "n": 2], #"{"id": "b", "n": 1}"#)])

        XCTAssertEqual(laid(overlay), [#"{"id": "a"}"#, #"{"id":"b","n":2}"#])
    }

    func testWhatWasToldGoesOnBesideAnotherText() {
        let overlay = Overlay(entries: [entry(["id": "b", "n": 1, "x": 1], ["id": "b", "n": 2, "x": 1])])

        XCTAssertEqual(laid(overlay), [#"{"id": "a"}"#, #"{"id":"b","n":2}"#])
    }

    func testWhatATextSaysOtherwiseItselfCounts() {
        let overlay = Overlay(entries: [entry(["id": "b", "n": 0], ["id": "b", "n": 2])])

        XCTAssertEqual(laid(overlay), texts)
    }

    func testAnEntryOfAnotherSourceSaysNothing() {
        var entry = entry(["id": "b", "n": 1], ["id": "b", "n": 2])
        entry.source = "other.json"

        XCTAssertEqual(laid(Overlay(entries: [entry])), texts)
    }

    func testTwoChangesOfOneThingAreLaidTogether() {
        let cases: [(base: JSON, told: JSON, theirs: JSON, merged: JSON)] = [
            (["a": 1, "b": 1], ["a": 2, "b": 1], ["a": 1, "b": 3], ["a": 2, "b": 3]),
            (["a": 1], ["a": 2], ["a": 3], ["a": 3]),
            (["a": 1], ["a": 1, "b": 2], ["c": 3, "a": 1], ["c": 3, "a": 1, "b": 2]),
            (["a": 1, "b": 1], ["b": 1], ["a": 1, "b": 2], ["b": 2]),
            (["a": 1, "b": 1], ["b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1]),
            (["a": ["x": 1, "y": 1]], ["a": ["x": 2, "y": 1]], ["a": ["x": 1, "y": 3]], ["a": ["x": 2, "y": 3]]),
            (["a": [1, 2]], ["a": [1]], ["a": [1, 2, 3]], ["a": [1, 2, 3]]),
            (
                ["t": [["id": "1", "n": 5], ["id": "2", "n": 5]]], ["t": [["id": "1", "n": 3], ["id": "3", "n": 1]]],
                ["t": [["id": "4", "n": 9], ["id": "2", "n": 5], ["id": "1", "n": 5, "m": 1]]],
                ["t": [["id": "4", "n": 9], ["id": "1", "n": 3, "m": 1], ["id": "3", "n": 1]]]
            ),
            (["t": [["id": "1"]]], ["t": [["id": "1"], ["id": "1"]]], ["t": [["id": "2"]]], ["t": [["id": "2"]]]),
        ]
        for (base, told, theirs, expected) in cases {
            XCTAssertEqual(JSON.merged(told, over: theirs, from: base), expected)
        }
    }

    func testItIsReadAsItWasWritten() {
        var overlay = Overlay(entries: [
            entry(["id": "a"], ["id": "a", "list": [1, true]]),
            entry(["id": "b"], ["id": "b", "price": ["amount": "1.00"]]),
        ])
        overlay.entries[0].stated = Instant(milliseconds: 1000)

        XCTAssertEqual(Overlay(overlay.json.bytes(.indented)), overlay)
    }

    func testADamagedOneSaysNothing() {
        for text in ["", "[]", "{\"events\": 3}", "{\"events\": [{\"id\": \"a\"}]}", "{\"eve"] {
            XCTAssertEqual(Overlay(Array(text.utf8)), Overlay(), text)
            XCTAssertFalse(Overlay.isWhole(Array(text.utf8)), text)
        }
    }

    func testAnEventOfTwoSourcesHasAnEntryEach() {
        let one = entry(["id": "a"], ["id": "a", "n": 1])
        var (other, newer) = (entry(["id": "a"], ["id": "a", "n": 2]), entry(["id": "a"], ["id": "a", "n": 3]))
        (other.source, newer.source) = ("other.json", "snapshot.json")
        let both = Overlay(entries: [one]).with(other)

        XCTAssertEqual(Set(both.entries), [one, other])
        XCTAssertEqual(Set(both.with(newer).entries), [newer, other])
        XCTAssertTrue(Overlay.isWhole(both.json.bytes(.indented)))
    }

    private func entry(_ before: JSON, _ event: JSON, _ text: String? = nil) -> Overlay.Entry {
        let base = text.map { Array($0.utf8) } ?? before.bytes(.oneLine)
        return Overlay.Entry(
            id: event["id"] == "b" ? "b" : "a", source: "snapshot.json", base: Digest(of: base), sent: .epoch,
            before: before, event: event)
    }

    private func laid(_ overlay: Overlay) -> [String] {
        let cut = overlay.laid(over: SnapshotCut(Array(snapshot.utf8)), of: Config.Source(), Config(), jobs: 1)
        return cut.events.indices.map { String(decoding: cut.text($0), as: UTF8.self) }
    }
}
