import Catalog
import JSON
import XCTest

@testable import Providers

final class WireTests: XCTestCase {
    func testReadsWhatIsCarelesslyWritten() throws {
        let wire = try wire(
            #"{"id": 42, "name": " Gala ", "empty": "", "nothing": null, "on": "1", "price": "12.50", "count": "7"}"#)

        XCTAssertEqual(wire["id"].text, "42")
        XCTAssertEqual(wire["nothing", "name"].text, "Gala")
        XCTAssertNil(wire["empty"].text)
        XCTAssertFalse(wire["nothing"].isThere)
        XCTAssertEqual(wire["on"].flag, true)
        XCTAssertEqual(wire["price"].double, 12.5)
        XCTAssertEqual(wire["count"].int, 7)
    }

    func testTakesAnObjectOfNumbersForAList() throws {
        let wire = try wire(#"{"gaps": {"10": "b", "2": "a"}, "list": ["c"], "other": {"x": 1}, "none": null}"#)

        XCTAssertEqual(wire["gaps"].list.map(\.text), ["a", "b"])
        XCTAssertEqual(wire["list"].list.map(\.text), ["c"])
        XCTAssertEqual(wire["other"].list.count, 0)
        XCTAssertEqual(wire["none"].list.count, 0)
    }

    func testTellsNoListFromOneWithNothingInIt() throws {
        let wire = try wire(#"{"empty": [], "object": {}, "message": "Down", "none": null, "gaps": {"3": "a"}}"#)

        XCTAssertEqual(wire["empty"].listIfThere?.count, 0)
        XCTAssertEqual(wire["gaps"].listIfThere?.count, 1)
        for name in ["object", "message", "none"] { XCTAssertNil(wire[name].listIfThere, name) }
    }

    func testTakesTheNearestNumberThatThereIs() {
        XCTAssertEqual(Int.min.less(.max), .min)
        XCTAssertEqual(Int.max.less(.min), .max)
        XCTAssertEqual(10.less(12), -2)
    }

    func testReadsInstantsInBothShapes() throws {
        let wire = try wire(
            #"{"cast": "2026-09-12T17:30:00.000000Z", "plain": "2026-08-01 08:00:00", "day": "2026-08-01"}"#)

        XCTAssertEqual(wire["cast"].instant, Instant("2026-09-12T17:30:00Z"))
        XCTAssertEqual(wire["plain"].instant, Instant("2026-08-01T08:00:00Z"))
        XCTAssertNil(wire["day"].instant)
    }

    private func wire(_ text: String) throws -> Wire { Wire(try JSONDocument(Array(text.utf8)).root) }
}
