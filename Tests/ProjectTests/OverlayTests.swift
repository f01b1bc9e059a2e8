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
        let overlay = Overlay(entries: [
            entry("x", ["id": "b", "price": ["amount": "1.00"]]), entry("y", ["id": "a", "list": [1, true]]),
        ])

        XCTAssertEqual(Overlay(overlay.json.bytes(.indented)).json, overlay.json)
    }

    func testADamagedOneSaysNothing() {
        for text in ["", "[]", "{\"events\": 3}", "{\"events\": [{\"id\": \"a\"}]}", "{\"eve"] {
            XCTAssertEqual(Overlay(Array(text.utf8)), Overlay(), text)
        }
    }

    private func entry(_ base: String, _ event: JSON) -> Overlay.Entry {
        Overlay.Entry(id: event["id"] == "b" ? "b" : "a", base: Digest(of: base.utf8), sent: .epoch, event: event)
    }

    private func laid(_ overlay: Overlay) -> String {
        String(decoding: overlay.laid(over: SnapshotCut(Array(snapshot.utf8)), jobs: 1).bytes, as: UTF8.self)
    }
}
