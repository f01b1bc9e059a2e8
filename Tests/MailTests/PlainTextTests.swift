import XCTest

@testable import Mail

final class PlainTextTests: XCTestCase {
    func testLinesAreFoldedAsFarInAsTheyAre() {
        let words = String(repeating: "word ", count: 20)
        XCTAssertEqual(
            laidOut("  \(words)"),
            "  \(Array(repeating: "word", count: 15).joined(separator: " "))\n  word word word word word\n")
    }

    func testAddressesStayInOnePiece() {
        let address = "https://example.org/" + String(repeating: "x", count: 100)
        XCTAssertEqual(laidOut("See \(address) now"), "See\n\(address)\nnow\n")
    }

    func testNoMoreThanOneEmptyLineAndNothingBlankAtTheEnd() {
        XCTAssertEqual(laidOut("\n\na  \n\n\n \nb\n\n\n"), "a\n\nb\n")
    }

    func testColumnsAreCountedInLettersAndNotInBytes() {
        let line = String(repeating: "é", count: 78)
        XCTAssertEqual(laidOut(line), line + "\n")
    }

    private func laidOut(_ text: String) -> String {
        String(decoding: PlainText.laidOut(Array(text.utf8)), as: UTF8.self)
    }
}
