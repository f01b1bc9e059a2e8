import Foundation
import Graphics
import QRCode
import TestSupport
import XCTest

/// What was drawn, seen by others.
final class CanvasTests: XCTestCase {
    func testShapesAreWhereTheyWereDrawn() throws {
        let rendered = try Fonts.press().page { canvas in
            canvas.fill(Rect(10, 10, 40, 40), corners: 20, Ink(0xFF0000))
            canvas.stroke(Rect(70, 10, 40, 40), Stroke(6, Ink(0x0000FF)))
            canvas.line(Point(10, 80), Point(110, 80), Stroke(6, .black, dashes: [20, 20]))
            canvas.saved {
                canvas.clip(Rect(10, 100, 20, 20))
                canvas.fill(Rect(0, 90, 100, 100), Ink(0x00FF00))
            }
            canvas.saved {
                canvas.translate(150, 150)
                canvas.rotate(90)
                canvas.fill(Rect(0, 0, 40, 10), .black)
            }
            canvas.fill(Rect(60, 100, 40, 40), corners: Corners(bottomRight: 40), .black)
        }
        let page = try DrawnPage(self, rendered)
        let seen: [(Int, Int, Character)] = [
            (30, 30, "r"), (12, 12, "w"), (30, 12, "r"), (70, 30, "b"), (90, 30, "w"), (15, 80, "k"), (40, 80, "w"),
            (55, 80, "k"),
            (20, 110, "g"), (40, 110, "w"), (145, 180, "k"), (180, 155, "w"), (155, 180, "w"), (62, 102, "k"),
            (98, 138, "w"),
        ]
        for (x, y, colour) in seen { XCTAssertEqual(page[x, y], colour, "\(x), \(y)") }
    }

    func testACodeIsReadFromPaperAndFromAPicture() throws {
        let press = try Fonts.press()
        let text = "EBS2026-000123-00"
        let code = try QRCode(text)
        let mask = try XCTUnwrap(Mask(width: code.side, height: code.side, rows: code.rows))
        let side = code.smallestSide(module: .millimetres(0.6))
        let draw = { (canvas: Canvas) in
            let zone = side * Double(QRCode.quietZone) / Double(code.sideWithQuietZone)
            canvas.fill(Rect(20, 20, side, side), .white)
            canvas.draw(mask, in: Rect(20 + zone, 20 + zone, side - 2 * zone, side - 2 * zone), .black)
        }
        let file = try SavedFile(self, "a.pdf", try press.page(draw).bytes)
        for dots in [100, 150, 300] {
            _ = try Tool.run("pdftoppm", "-png", "-r", "\(dots)", "-singlefile", file.path, file.path)
            XCTAssertEqual(try read("\(file.path).png"), text, "\(dots)")
            let picture = try press.png(Size(200, 200), dotsPerInch: Double(dots), ground: Ink(0x0B6B45), draw)
            XCTAssertEqual(try read(try SavedFile(self, "a.png", picture.bytes).path), text, "\(dots)")
        }
    }

    func testACodeHasHardEdges() throws {
        let mask = try XCTUnwrap(Mask(width: 3, height: 3, rows: [0b1010_0000, 0b0100_0000, 0b1010_0000]))
        let rendered = try Fonts.press().page { $0.draw(mask, in: Rect(0, 0, 90, 90), .black) }
        let page = try DrawnPage(self, rendered)
        for (row, colours) in ["kwk", "wkw", "kwk"].enumerated() {
            let seen = [1, 28, 31, 58, 61, 88].map { page[$0, row * 30 + 15] }
            XCTAssertEqual(String(seen), colours.map { "\($0)\($0)" }.joined())
        }
        XCTAssertFalse(try SavedFile(self, "a.pdf", rendered.bytes).source().contains("/Interpolate true"))
        XCTAssertNil(Mask(width: 9, height: 1, rows: [0]))
        XCTAssertNil(Mask(width: 0, height: 1, rows: []))
        XCTAssertNil(Mask(width: 5000, height: 1, rows: [UInt8](repeating: 0, count: 625)))
    }

    func testEmojiAreSharp() throws {
        let press = try Fonts.press()
        let text = try press.layout(Text("Party 🎉 🇰🇪", TextStyle(family: "Noto Serif", size: 14)))
        let file = try SavedFile(self, "a.pdf", try press.page { $0.draw(text, at: Point(10, 10), .black) }.bytes)
        try file.check()
        XCTAssertEqual(try file.text().trimmingCharacters(in: .whitespacesAndNewlines), "Party")
        let rows = try Tool.run("pdfimages", "-list", file.path).split(separator: "\n").dropFirst(2)
        let pictures = rows.map { $0.split(separator: " ") }.filter { $0[2] == "image" }
        XCTAssertEqual(pictures.map { String($0[3]) }, ["136", "136"])
    }

    func testEmojiOfSeveralCharactersAreOnePictureOfTheSizeOfLetters() throws {
        let press = try Fonts.press()
        for emoji in ["👩🏽‍💻", "❤️", "🇰🇪", "5️⃣"] {
            let layout = try press.layout(Text(emoji, TextStyle(family: "Noto Serif", size: 20)))
            XCTAssertEqual(layout.size.width, 24.9, accuracy: 0.1, emoji)
            let file = try SavedFile(self, "a.pdf", try press.page { $0.draw(layout, at: Point(10, 10), .black) }.bytes)
            XCTAssertEqual(try Tool.run("pdfimages", "-list", file.path).split(separator: "\n").count, 4, emoji)
        }
    }

    func testTextStandsInItsRoom() throws {
        let press = try Fonts.press()
        let cases: [(Text.Alignment, String, Text.Wrap, Bool)] = [
            (.start, "ab", .words, true), (.end, "ab", .words, false), (.start, "אב", .words, false),
            (.end, "אב", .words, true),
            (.left, "אב", .words, true), (.right, "ab", .words, false), (.start, "ab", .never, true),
            (.end, "ab", .never, false),
            (.start, "אב", .never, false), (.end, "אב", .never, true), (.left, "אב", .never, true),
            (.right, "אב", .never, false),
        ]
        for (alignment, string, wrap, isLeft) in cases {
            let text = Text(
                string, TextStyle(family: "Noto Serif", size: 30), width: 180, wrap: wrap, alignment: alignment)
            let layout = try press.layout(text)
            let page = try DrawnPage(self, try press.page { $0.draw(layout, at: Point(10, 10), .black) })
            func hasInk(_ columns: Range<Int>) -> Bool {
                columns.contains { x in (10..<60).contains { page[x, $0] == "k" } }
            }
            XCTAssertEqual(hasInk(8..<50), isLeft, "\(text)")
            XCTAssertEqual(hasInk(150..<192), !isLeft, "\(text)")
        }
    }

    func testAPictureIsAsLargeAsItsDotsSay() throws {
        let picture = try Fonts.press().png(Size(100, 50), dotsPerInch: 144) { $0.fill(Rect(0, 0, 50, 50), .black) }
        XCTAssertEqual(Array(picture.bytes[16..<24]), [0, 0, 0, 200, 0, 0, 0, 100])
    }

    private func read(_ file: String) throws -> String {
        try Tool.run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file).trimmingCharacters(
            in: .newlines)
    }
}
