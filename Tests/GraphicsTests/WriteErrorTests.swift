import Foundation
import Graphics
import TestSupport
import XCTest

@testable import Graphics

/// Cairo forgets errors that come up while it finishes a document.
final class WriteErrorTests: XCTestCase {
    func testNoErrorIsLostWhereverItComesUp() throws {
        let press = try Fonts.press()
        let text = Text("Achieng Wanjiru محمد", Fonts.body)
        let whole = try press.pdf([text]).bytes.count
        for most in stride(from: 0, to: whole, by: max(1, whole / 150)) {
            press.mostBytes = most
            XCTAssertThrowsError(try press.pdf([text]), "\(most) of \(whole)") {
                XCTAssertTrue($0 is DrawingProblem)
            }
        }
        press.mostBytes = whole
        XCTAssertEqual(try press.pdf([text]).bytes.count, whole)
    }

    func testTheSameGoesForPictures() throws {
        let press = try Fonts.press()
        let whole = try press.png(Size(50, 50), dotsPerInch: 72) { $0.fill(Rect(0, 0, 9, 9), .black) }.bytes.count
        for most in 0..<whole {
            press.mostBytes = most
            XCTAssertThrowsError(try press.png(Size(50, 50), dotsPerInch: 72) { $0.fill(Rect(0, 0, 9, 9), .black) })
        }
    }

    func testWhatWasCutOffOrChangedIsFound() throws {
        let press = try Fonts.press()
        let bytes = try press.pdf([Text("Achieng", Fonts.body)]).bytes
        var contents = DocumentContents()
        (contents.pages, contents.hasLetters) = (1, true)
        XCTAssertNoThrow(try PDFCheck.run(bytes, contents))
        for end in 0..<bytes.count { XCTAssertThrowsError(try PDFCheck.run(Array(bytes[..<end]), contents)) }
        let objects = try XCTUnwrap(bytes.indices.last { bytes[$0...].starts(with: "trailer".utf8) })
        for start in stride(from: 1, to: objects, by: 7) {
            let part = Array(bytes[..<(start - 1)] + bytes[start...])
            XCTAssertThrowsError(try PDFCheck.run(part, contents), "without byte \(start - 1)")
        }
        contents.pages = 2
        XCTAssertThrowsError(try PDFCheck.run(bytes, contents)) {
            XCTAssertEqual($0 as? DrawingProblem, .document("it has 1 pages instead of 2"))
        }
        let blank = try press.page { _ in }.bytes
        contents.pages = 1
        XCTAssertThrowsError(try PDFCheck.run(blank, contents)) {
            XCTAssertEqual($0 as? DrawingProblem, .document("it has letters and no font"))
        }
    }

    func testWhatTheDrawingThrowsIsThrown() throws {
        let press = try Fonts.press()
        XCTAssertThrowsError(
            try press.pdf(Press.info, pages: [Size(100, 100)]) { canvas, _ throws(DrawingProblem) in
                try canvas.saved { () throws(DrawingProblem) in
                    try canvas.tagged(.paragraph) { () throws(DrawingProblem) in throw .picture(.broken) }
                }
            }
        ) { XCTAssertEqual($0 as? DrawingProblem, .picture(.broken)) }
        XCTAssertNoThrow(try press.page { $0.fill(Rect(0, 0, 1, 1), .black) })
    }

    func testACanvasThatWasKeptDrawsNothingMore() throws {
        var kept: Canvas?
        _ = try Fonts.press().page { kept = $0 }
        kept?.fill(Rect(0, 0, 1, 1), .black)
        kept?.saved { kept?.translate(1, 1) }
        XCTAssertNotNil(kept)
    }
}
