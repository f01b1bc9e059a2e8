import Foundation
import Graphics
import TestSupport
import XCTest

/// Documents as programs of others see them.
final class PDFTests: XCTestCase {
    private static let scripts = [
        "Achieng Wanjiru", "محمد عبد الله", "שלום עולם", "नमस्ते दुनिया", "हिन्दी में कार्यक्रम", "สวัสดีชาวโลก", "Nguyễn Thị Ánh Tuyết",
        "王小明",
        "東京のイベント", "안녕하세요", "Αθήνα", "Київ", "ሰላም ለዓለም", "বাংলা", "தமிழ்",
    ]

    func testEveryScriptIsShapedAndFoundAgain() throws {
        let rendered = try Fonts.press().pdf(PDFTests.scripts.map { Text($0, Fonts.body) })
        XCTAssertEqual(rendered.missing, MissingGlyphs())
        let file = try SavedFile(self, "a.pdf", rendered.bytes)
        try file.check()
        let lines = try file.text().withoutMarks.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        XCTAssertEqual(lines.filter { !$0.isEmpty && $0 != "\u{c}" }, PDFTests.scripts)
    }

    func testEveryFontIsEmbeddedAndCut() throws {
        let rendered = try Fonts.press().pdf(PDFTests.scripts.map { Text($0, Fonts.body) })
        let fonts = try Tool.run("pdffonts", try SavedFile(self, "a.pdf", rendered.bytes).path).split(separator: "\n")
            .dropFirst(2)
        XCTAssertGreaterThan(fonts.count, 8)
        for font in fonts {
            let columns = font.split(separator: " ").map(String.init)
            // Before them are the name, kinds of one or more words and the encoding, behind them the object's number.
            XCTAssertEqual(columns.suffix(5).prefix(3), ["yes", "yes", "yes"], String(font))
        }
    }

    func testAPageWithoutTextNeedsNoFont() throws {
        let file = try SavedFile(self, "a.pdf", try Fonts.press().page { $0.fill(Rect(0, 0, 10, 10), .black) }.bytes)
        try file.check()
        XCTAssertLessThan(try Data(contentsOf: URL(fileURLWithPath: file.path)).count, 1500)
    }

    func testPagesHaveTheirSizes() throws {
        let sizes = [Size(595.3, 841.9), Size(226.8, 1000), Size(297.6, 419.5)]
        let rendered = try Fonts.press().pdf(Press.info, pages: sizes) { canvas, number in
            XCTAssertEqual(canvas.size, sizes[number])
            canvas.fill(Rect(0, 0, 10, 10), .black)
        }
        let info = try Tool.run("pdfinfo", "-l", "3", try SavedFile(self, "a.pdf", rendered.bytes).path)
        for (number, size) in ["595.3 x 841.9", "226.8 x 1000", "297.6 x 419.5"].enumerated() {
            XCTAssertTrue(info.contains("Page    \(number + 1) size:  \(size) pts"), info)
        }
    }

    func testADocumentSaysWhatItIs() throws {
        let info = DocumentInfo(title: "Billet (1) für “Café”\0", author: "Chambre", created: 1_770_112_800)
        let rendered = try Fonts.press().pdf(info, pages: [Size(100, 100)]) { canvas, _ in
            canvas.tagged(.figure("")) { canvas.fill(Rect(0, 0, 9, 9), .black) }
        }
        let said = try Tool.run("env", "TZ=UTC", "pdfinfo", try SavedFile(self, "a.pdf", rendered.bytes).path)
        for line in [
            "Title:           Billet (1) für “Café”", "Author:          Chambre",
            "CreationDate:    Tue Feb  3 10:00:00 2026 UTC", "Tagged:          yes",
        ] {
            XCTAssertTrue(said.contains(line), said)
        }
    }

    func testPartsHaveTheirStructure() throws {
        let press = try Fonts.press()
        let text = try press.layout(Text("Words", Fonts.body))
        let rendered = try press.pdf(Press.info, pages: [Size(200, 200), Size(200, 200)]) { canvas, number in
            canvas.tagged(.section) {
                canvas.tagged(.heading(number + 1)) { canvas.draw(text, at: Point(10, 10), .black) }
                canvas.tagged(.paragraph) { canvas.draw(text, at: Point(10, 40), .black) }
                canvas.tagged(.figure("Picture \(number)")) { canvas.fill(Rect(10, 70, 20, 20), .black) }
            }
        }
        XCTAssertEqual(rendered.figures, ["Picture 0", "Picture 1"])
        let file = try SavedFile(self, "a.pdf", rendered.bytes)
        try file.check()
        let lines = try Tool.run("pdfinfo", "-struct", file.path).split(separator: "\n").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        XCTAssertEqual(
            lines,
            ["Document", "Sect", "H1 (block)", "P (block)", "Figure", "Sect", "H2 (block)", "P (block)", "Figure"])
    }
}
