import Diagnostics
import JSON
import XCTest

final class JSONPrinterTests: XCTestCase {
    func testEverythingHasAKey() {
        XCTAssertEqual(
            JSONPrinter().json(.full),
            [
                "severity": "error", "code": "event.end", "message": "the event ends before it starts",
                "file": "snapshot.json", "path": "events[0].ends", "line": 3, "column": 11, "hint": "swap the two",
                "notes": ["it starts at 18:00", "it ends at 17:00"],
            ])
    }

    func testWhatIsNotKnownHasNone() {
        XCTAssertEqual(
            JSONPrinter().json(.bare),
            ["severity": "warning", "code": "site.empty", "message": "there is nothing to show"])
    }
}
