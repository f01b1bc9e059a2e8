import Foundation
import Graphics
import TestSupport
import XCTest

/// Documents as programs of others see them.
final class PDFTests: XCTestCase {
    private static let style = TextStyle(family: "Noto Serif", size: 12)

    func testEveryScriptIsShapedAndFoundAgain() throws {
        let texts = [
            "Achieng Wanjiru", "محمد عبد الله", "שלום עולם", "नमस्ते दुनिया", "สวัสดีชาวโลก", "Nguyễn Thị Ánh Tuyết", "王小明",
            "東京のイベント", "안녕하세요", "Αθήνα", "Київ", "e\u{301}a\u{308}",
        ]
        let press = try Fonts.press()
        let rendered = try press.pdf(texts.map { Text($0, PDFTests.style) })
        XCTAssertEqual(rendered.missing, MissingGlyphs())
        let file = try save(rendered.bytes)
        XCTAssertTrue(try Tool.run("qpdf", "--check", file).contains("No syntax or stream encoding errors"))
        let text = try Tool.run("pdftotext", "-layout", file, "-")
        print(text)
        print(try Tool.run("pdffonts", file))
        print(try Tool.run("pdfinfo", "-struct-text", file))
        print(rendered.bytes.count)
    }

    private func save(_ bytes: [UInt8]) throws -> String {
        let file = try TemporaryFolder(self)["a.pdf"]
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        try Data(bytes).write(to: URL(fileURLWithPath: "/tmp/g/a.pdf"))
        return file
    }
}
