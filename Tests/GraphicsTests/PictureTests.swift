import Foundation
import Graphics
import Images
import TestSupport
import XCTest

final class PictureTests: XCTestCase {
    func testEveryKindIsDrawnWhereItBelongs() throws {
        let press = try Fonts.press()
        for bytes in [try Pictures.png(self), try Pictures.jpeg(self), Pictures.webp, Pictures.svg] {
            let picture = try Picture(bytes)
            XCTAssertEqual(picture.size.width, picture.size.height * 2)
            let rendered = try press.page { $0.draw(picture, in: Rect(10, 20, 80, 40)) }
            let file = try SavedFile(self, "a.pdf", rendered.bytes)
            try file.check()
            let page = try DrawnPage(self, rendered)
            let seen = [(12, 22), (47, 57), (53, 40), (87, 57), (8, 40), (92, 40), (50, 18), (50, 62)]
            XCTAssertEqual(String(seen.map { page[$0.0, $0.1] }), "rrbbwwww", picture.file.kind.rawValue)
        }
    }

    /// Cairo repeats a drawing but inexactly: it left the last rows as they were.
    func testADrawingReachesTheEdgesOfAPictureThatItFills() throws {
        let svg =
            #"<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><path d="M0 0h1600v1000H0z"/></svg>"#
        let picture = try Picture(Array(svg.utf8))
        let jpeg = try Fonts.press().jpeg(Size(400, 630), mostBytes: 100_000) { canvas in
            canvas.draw(picture, in: Rect(0, 0, 400, 630), fit: .cover)
        }
        let pixels = try Pixels(jpeg.bytes)
        XCTAssertEqual([pixels.width, pixels.height], [400, 630])
        XCTAssertEqual(Set(pixels.values), [0xFF00_0000])
    }

    func testAPhotographIsDecodedToItsFrame() throws {
        let halves = try XCTUnwrap(
            Pixels(
                width: 80, height: 40, isOpaque: true,
                values: (0..<3200).map { $0 % 80 < 40 ? 0xFFFF_0000 : 0xFF00_00FF }))
        let picture = try Picture(try halves.jpeg(mostBytes: 100_000), covering: Size(20, 20))
        XCTAssertEqual(picture.size, Size(40, 20))
        let jpeg = try Fonts.press().jpeg(Size(40, 20), mostBytes: 100_000) { $0.draw(picture, in: Rect(0, 0, 40, 20)) }
        let pixels = try Pixels(jpeg.bytes)
        let (left, right) = (pixels.values[405], pixels.values[435])
        XCTAssertGreaterThan(left >> 16 & 0xFF, 200)
        XCTAssertGreaterThan(right & 0xFF, 200)
    }

    func testFitDecidesWhatBecomesOfItsShape() throws {
        let press = try Fonts.press()
        let picture = try Picture(Pictures.svg)
        let fits: [(Picture.Fit, String)] = [(.contain, "wwrbw"), (.cover, "rrrbb"), (.stretch, "rrrbb")]
        for (fit, colours) in fits {
            let page = try DrawnPage(self, try press.page { $0.draw(picture, in: Rect(50, 50, 100, 100), fit: fit) })
            let seen = [(55, 55), (75, 60), (80, 100), (120, 100), (120, 140)]
            XCTAssertEqual(String(seen.map { page[$0.0, $0.1] }), colours, "\(fit)")
            XCTAssertEqual(page[48, 100], "w")
            XCTAssertEqual(page[152, 100], "w")
        }
    }

    func testAPhotographGoesInAsItIs() throws {
        let bytes = try Pictures.jpeg(self)
        let picture = try Picture(bytes)
        let rendered = try Fonts.press().page { canvas in
            for x in 0..<4 { canvas.draw(picture, in: Rect(Double(x) * 40, 0, 40, 20)) }
        }
        let list = try Tool.run("pdfimages", "-list", try SavedFile(self, "a.pdf", rendered.bytes).path)
        let rows = list.split(separator: "\n").dropFirst(2)
        XCTAssertTrue(rows.allSatisfy { $0.contains(" jpeg ") }, list)
        let copies = rendered.bytes.indices.filter { rendered.bytes[$0...].starts(with: bytes.prefix(20)) }
        XCTAssertEqual(copies.count, 1)
        XCTAssertTrue(copies.allSatisfy { rendered.bytes[$0...].starts(with: bytes) })
    }

    func testACameraThatWasHeldOtherwiseIsBelieved() throws {
        let press = try Fonts.press()
        // Where red is, seen from the middle of a square: left, right, top or bottom.
        let sides: [(UInt8, String)] = [
            (1, "rb"), (2, "br"), (3, "br"), (4, "rb"), (5, "rb"), (6, "rb"), (7, "br"), (8, "br"),
        ]
        for (orientation, colours) in sides {
            let picture = try Picture(try Pictures.jpeg(self, orientation: orientation))
            let isOnItsSide = orientation >= 5
            XCTAssertEqual(picture.size, isOnItsSide ? Size(40, 80) : Size(80, 40))
            let rendered = try press.page { $0.draw(picture, in: Rect(0, 0, 100, 100), fit: .stretch) }
            let page = try DrawnPage(self, rendered)
            let seen = isOnItsSide ? [page[50, 20], page[50, 80]] : [page[20, 50], page[80, 50]]
            XCTAssertEqual(String(seen), colours, "\(orientation)")
            // A picture is decoded by another library than a document's.
            let dots = try press.png(Size(100, 100), dotsPerInch: 72) {
                $0.draw(picture, in: Rect(0, 0, 100, 100), fit: .stretch)
            }
            let again = try DrawnPage(
                self,
                try press.page { canvas in
                    if let copy = try? Picture(dots.bytes) { canvas.draw(copy, in: Rect(0, 0, 100, 100)) }
                })
            let repeated = isOnItsSide ? [again[50, 20], again[50, 80]] : [again[20, 50], again[80, 50]]
            XCTAssertEqual(String(repeated), colours, "\(orientation) as PNG")
        }
    }

    func testADrawingStaysLinesAndIsThereOnce() throws {
        let picture = try Picture(Pictures.svg)
        let press = try Fonts.press()
        let pages = [Size](repeating: Size(100, 100), count: 30)
        let rendered = try press.pdf(Press.info, pages: pages) { canvas, _ in
            canvas.draw(picture, in: Rect(10, 10, 80, 80))
        }
        let file = try SavedFile(self, "a.pdf", rendered.bytes)
        XCTAssertEqual(try Tool.run("pdfimages", "-list", file.path).split(separator: "\n").count, 2)
        XCTAssertEqual(try file.source().components(separatedBy: "/Subtype /Form").count - 1, 1)
    }

    func testWhatWouldFillTheMemoryIsRefusedBeforeItIsDecoded() throws {
        let size: [UInt8] = [0, 0, 0x4E, 0x20, 0, 0, 0x4E, 0x20]
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        let bomb = head + size + [1, 0, 0, 0, 0] + Array("IEND".utf8)
        XCTAssertThrowsError(try Picture(bomb)) {
            XCTAssertEqual($0 as? ImageProblem, .tooManyPixels(.init(width: 20_000, height: 20_000)))
        }
        XCTAssertThrowsError(try Picture(Array("<svg".utf8) + [UInt8](repeating: 32, count: 3 << 20)))
        XCTAssertThrowsError(try Picture(Array("<svg xmlns='http://www.w3.org/2000/svg'".utf8)))
        XCTAssertThrowsError(try Picture([]))
    }

    func testADrawingFetchesNothing() throws {
        let folder = try TemporaryFolder(self)
        try Data(try Pictures.png(self)).write(to: URL(fileURLWithPath: folder["a.png"]))
        let reference = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">\
            <image width="40" height="20" xlink:href="file://\(folder["a.png"])" href="\(folder["a.png"])"/></svg>
            """
        let picture = try Picture(Array(reference.utf8))
        let page = try DrawnPage(self, try Fonts.press().page { $0.draw(picture, in: Rect(0, 0, 100, 50)) })
        XCTAssertEqual(page[20, 20], "w")
    }

    func testADrawingMayNotHaveTextOfItsOwn() throws {
        for name in ["text", "svg:text x='1'", "text\n"] {
            let drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><\(name)>A</text></svg>"
            XCTAssertThrowsError(try Picture(Array(drawing.utf8))) { XCTAssertEqual($0 as? ImageProblem, .hasText) }
        }
        let paths = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><title>A text</title><textPath/></svg>"
        XCTAssertNoThrow(try Picture(Array(paths.utf8)))
    }

    func testABrokenPictureIsAProblemOfTheDocument() throws {
        var bytes = try Pictures.png(self)
        for place in 60..<bytes.count - 12 { bytes[place] = 0xAA }
        let picture = try Picture(bytes)
        XCTAssertEqual(
            try Fonts.press().problem { $0.draw(picture, in: Rect(0, 0, 10, 10)) }, .picture(.broken))
    }
}
