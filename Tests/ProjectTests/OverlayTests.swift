import Catalog
import Crypto
import Feeds
import JSON
import XCTest

@testable import Project

final class OverlayTests: XCTestCase {
    private let snapshot = #"{"playbill": 1, "events": [{"id": "a"} , {"id": "b", "n": 1}]}"#

    func testAnEventIsReplacedWhereItStands() {
        let overlay = Overlay(entries: [entry(#"{"id": "b", "n": 1}"#, ["id": "b", "n": 2])])

        XCTAssertEqual(laid(overlay), #"{"playbill": 1, "events": [{"id": "a"} , {"id":"b","n":2}]}"#)
    }

    func testAnEventWhoseTextHasChangedSinceIsAsItsTextSays() {
        let overlay = Overlay(entries: [entry(#"{"id": "b", "n": 0}"#, ["id": "b", "n": 2])])

        XCTAssertEqual(laid(overlay), snapshot)
    }

    func testItIsReadAsItWasWritten() {
        var overlay = Overlay(entries: [
            entry("y", ["id": "a", "list": [1, true]]), entry("x", ["id": "b", "price": ["amount": "1.00"]]),
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

    func testTwoTextsOfOneEventHaveAnEntryEach() {
        let (one, other) = (entry("x", ["id": "a", "n": 1]), entry("y", ["id": "a", "n": 2]))
        let both = Overlay(entries: [one]).with(other)
        let newer = entry("x", ["id": "a", "n": 3])

        XCTAssertEqual(Set(both.entries), [one, other])
        XCTAssertEqual(Set(both.with(newer).entries), [newer, other])
        XCTAssertTrue(Overlay.isWhole(both.json.bytes(.indented)))
    }

    private func entry(_ base: String, _ event: JSON) -> Overlay.Entry {
        Overlay.Entry(id: event["id"] == "b" ? "b" : "a", base: Digest(of: base.utf8), sent: .epoch, event: event)
    }

    private func laid(_ overlay: Overlay) -> String {
        String(decoding: overlay.laid(over: SnapshotCut(Array(snapshot.utf8)), jobs: 1).bytes, as: UTF8.self)
    }
}
