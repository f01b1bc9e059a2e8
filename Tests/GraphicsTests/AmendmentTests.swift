import Graphics
import XCTest

final class AmendmentTests: XCTestCase {
    private func document(_ amendment: Amendment) throws -> Rendered {
        let press = try Fonts.press()
        press.amendment = amendment
        return try press.pdf(DocumentInfo(title: "Gala", created: 0), pages: [Size(100, 100)]) { canvas, _ in
            canvas.tagged(.figure("A code")) { canvas.fill(Rect(10, 10, 20, 20), .black) }
        }
    }

    func testItGetsTheFinishedDocumentAndWhatItsFiguresShow() throws {
        let plain = try document(.none)
        let amended = try document(
            Amendment { bytes, info, figures in bytes + Array("% \(info.title): \(figures)\n%%EOF\n".utf8) })
        XCTAssertEqual(amended.bytes, plain.bytes + Array("% Gala: [\"A code\"]\n%%EOF\n".utf8))
    }

    func testWhatItBreaksNobodyGets() throws {
        XCTAssertThrowsError(try document(Amendment { bytes, _, _ in Array(bytes.dropLast(40)) }))
    }
}
