import Diagnostics
import XCTest

final class GitHubPrinterTests: XCTestCase {
    func testAnAnnotationStandsAtItsLine() {
        XCTAssertEqual(
            GitHubPrinter().print(.full),
            "::error file=snapshot.json,line=3,col=11,title=event.end::"
                + "events[0].ends: the event ends before it starts%0Aswap the two%0Ait starts at 18:00%0Ait ends at 17:00\n"
        )
    }

    func testSeveritiesHaveNamesOfTheirOwnThere() {
        let printed = Severity.allCases.map { GitHubPrinter().print(Diagnostic($0, "a.b", "message")) }
        XCTAssertEqual(
            printed,
            ["::notice title=a.b::message\n", "::warning title=a.b::message\n", "::error title=a.b::message\n"])
    }

    func testWhatWouldEndAPropertyOrTheMessageIsEscaped() {
        let hostile = Diagnostic(
            .error, "a.b", "100 %, a: b\r\n::warning::two", at: Location(file: "C:\\a,b%\n.json", path: "x:y"))
        XCTAssertEqual(
            GitHubPrinter().print(hostile),
            "::error file=C%3A\\a%2Cb%25%0A.json,title=a.b::x:y: 100 %25, a: b%0D%0A::warning::two\n")
    }
}
