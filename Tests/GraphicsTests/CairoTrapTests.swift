import Graphics
import TestSupport
import XCTest

/// What Cairo 1.16 makes broken files of, or calls an error, and we draw otherwise. Found by `CanvasFuzzTests`.
final class CairoTrapTests: XCTestCase {
    private static let link = "https://example.com/"

    func testAPictureMayStandFirstInATag() throws {
        let picture = try Picture(Pictures.webp)
        try check(
            try Fonts.press().page { canvas in
                canvas.tagged(.figure("")) { canvas.draw(picture, in: Rect(0, 0, 40, 20)) }
            })
    }

    func testTheOnlyTagMayBeOnTheSecondPage() throws {
        let address = try XCTUnwrap(LinkAddress(CairoTrapTests.link))
        let pages = [Size(200, 200), Size(200, 200)]
        try check(
            try Fonts.press().pdf(Press.info, pages: pages) { canvas, number in
                guard number == 1 else { return }
                canvas.link(address, Rect(0, 0, 9, 9)) { canvas.fill(Rect(0, 0, 9, 9), .black) }
            })
    }

    func testATagMayBeWhereNothingCanBeSeen() throws {
        for clips in [[Rect(300, 300, 9, 9)], [Rect(0, 0, 9, 9), Rect(50, 50, 9, 9)], [Rect(10, 10, 0, 0)]] {
            try check(
                try Fonts.press().page { canvas in
                    canvas.saved {
                        for clip in clips { canvas.clip(clip) }
                        canvas.tagged(.paragraph) { canvas.fill(Rect(0, 0, 99, 99), .black) }
                    }
                    canvas.tagged(.paragraph) { canvas.fill(Rect(0, 0, 9, 9), .black) }
                })
        }
    }

    func testTextAndPicturesMayBeOffThePage() throws {
        let press = try Fonts.press()
        let text = try press.layout(Text("Achieng", Fonts.body))
        let photograph = try Picture(try Pictures.jpeg(self))
        try check(
            try press.page { canvas in
                canvas.draw(text, at: Point(300, 300), .black)
                canvas.draw(text, at: Point(10, 10), Ink(0x000000, opacity: 0))
                canvas.draw(photograph, in: Rect(300, 300, 40, 20))
            })
    }

    func testAPictureMayBeDrawnTwiceOnAPage() throws {
        let (drawing, picture) = (try Picture(Pictures.webp), try Picture(try Pictures.jpeg(self)))
        let press = try Fonts.press()
        let emoji = try press.layout(Text("🎉 A 🎉 🎉", Fonts.body))
        try check(
            try press.page { canvas in
                for place in [0.0, 50, 100] {
                    canvas.draw(drawing, in: Rect(place, 0, 40, 20))
                    canvas.draw(picture, in: Rect(place, 50, 40, 20))
                }
                canvas.draw(emoji, at: Point(10, 100), .black)
            })
    }

    private func check(_ rendered: Rendered) throws {
        try SavedFile(self, "a.pdf", rendered.bytes).check()
    }
}
