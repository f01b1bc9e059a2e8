import Diagnostics
import XCTest

final class LinePrinterTests: XCTestCase {
    func testEverythingIsInOneLineThePlaceFirst() {
        XCTAssertEqual(
            LinePrinter().print(.full),
            "snapshot.json:3:11: error: events[0].ends: the event ends before it starts [event.end] (swap the two)"
                + " (it starts at 18:00) (it ends at 17:00)\n")
    }

    func testWhatIsNotKnownIsLeftOut() {
        XCTAssertEqual(LinePrinter().print(.bare), "warning: there is nothing to show [site.empty]\n")
        let file = Diagnostic(.note, "a.b", "message", at: Location(file: "f.json"))
        XCTAssertEqual(LinePrinter().print(file), "f.json: note: message [a.b]\n")
    }

    func testALineStaysOneLine() {
        let hostile = Diagnostic(
            .error, "a.b", "one\ntwo\u{1B}[2J", at: Location(file: "a\r\nb", path: "x\u{202E}y"), hint: "h\u{0}",
            notes: ["n\u{9B}1m"])
        XCTAssertEqual(LinePrinter().print(hostile), "a··b: error: x·y: one·two·[2J [a.b] (h·) (n·1m)\n")
    }
}
