import XCTest

@testable import playbill

final class AsOfTests: XCTestCase {
    private func asOf(_ playground: Playground, _ arguments: String...) -> String? {
        playground.run(["check"] + arguments).output.split(separator: "\n").last.map(String.init)
    }

    func testNowIsTheFlagElseTheEnvironmentElseTheClock() throws {
        let playground = try Playground(self, files: Sample.files)
        let change = "; the next change is due at 2026-07-20T15:00:00Z"
        XCTAssertEqual(asOf(playground), "as of 2026-07-15T05:00:00Z" + change)
        let built = playground.with { $0.environment["SOURCE_DATE_EPOCH"] = "1784300000" }
        XCTAssertEqual(asOf(built), "as of 2026-07-17T14:53:20Z" + change)
        XCTAssertEqual(asOf(built, "--as-of", "2026-07-20T17:00:00+03:00"), "as of 2026-07-20T14:00:00Z" + change)
        XCTAssertEqual(
            asOf(built, "--as-of=2026-07-21T00:00:00Z"), "as of 2026-07-21T00:00:00Z; nothing is due to change")
    }

    func testATimeThatIsNoneIsRefused() throws {
        let playground = try Playground(self, files: Sample.files)
        for text in ["tomorrow", "2026-07-15", "2026-07-15T08:00:00", ""] {
            XCTAssertEqual(
                playground.run("check", "--messages=line", "--as-of=\(text)"),
                Playground.Ending(
                    code: .usage,
                    errors: "error: --as-of is no date and time with an offset: “\(text)” [usage.time]"
                        + " (write it like 2026-07-15T08:00:00+03:00)\n"))
        }
        for text in ["", "now", "-1", "253402300800", "1e9", "1.5"] {
            let wrong = playground.with { $0.environment["SOURCE_DATE_EPOCH"] = text }
            XCTAssertEqual(
                wrong.run("check", "--messages=line"),
                Playground.Ending(
                    code: .usage,
                    errors: "error: SOURCE_DATE_EPOCH is no number of seconds: “\(text)” [usage.time]"
                        + " (set it to seconds since 1970, or unset it)\n"))
            XCTAssertEqual(wrong.run("check", "--as-of", "2026-07-15T00:00:00Z").code, .done, "the flag goes first")
        }
    }
}
