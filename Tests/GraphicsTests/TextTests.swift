import Graphics
import TestSupport
import XCTest

/// What layouts say of themselves.
final class TextTests: XCTestCase {
    private static let long = "Eldoret International Business Summit 2026 at the Sirikwa Hotel"

    func testAWiderRoomTakesFewerLines() throws {
        let press = try Fonts.press()
        let line = try press.layout(Text(TextTests.long, Fonts.body))
        let wrapped = try press.layout(Text(TextTests.long, Fonts.body, width: 120))
        XCTAssertEqual(line.lineCount, 1)
        XCTAssertGreaterThan(wrapped.lineCount, 2)
        XCTAssertLessThanOrEqual(wrapped.size.width, 120)
        XCTAssertEqual(wrapped.size.height, line.size.height * Double(wrapped.lineCount), accuracy: 0.1)
        XCTAssertEqual(wrapped.baseline, line.baseline)
        XCTAssertFalse(wrapped.isCut || wrapped.isTooWide)
    }

    func testNoLineEndsAtASpaceThatHolds() throws {
        let press = try Fonts.press()
        for space in ["\u{A0}", "\u{202F}"] {
            for next in ["kr", "€", "東"] {
                let text = Text("Summit of 1500\(space)\(next)", Fonts.body, width: 80)
                let plain = Text("Summit of 1500 \(next)", Fonts.body, width: 80)
                let (held, free) = (try press.layout(text), try press.layout(plain))
                XCTAssertEqual([held.lineCount, free.lineCount], [2, 2])
                XCTAssertGreaterThan(free.size.width, held.size.width - 0.01, "\(space.unicodeScalars) \(next)")
            }
        }
        let drawn = try press.pdf([Text("12:00\u{202F}PM\u{A0}· KES", Fonts.body)])
        let file = try SavedFile(self, "a.pdf", drawn.bytes)
        XCTAssertEqual(try Tool.run("pdffonts", file.path).split(separator: "\n").count, 3)
        XCTAssertTrue(try Tool.run("pdftotext", file.path, "-").contains("12:00 PM · KES"))
    }

    func testWhatDoesNotFitIsCutAndSaysSo() throws {
        let press = try Fonts.press()
        for lines in 1...3 {
            let cut = try press.layout(Text(TextTests.long, Fonts.body, width: 120, mostLines: lines))
            XCTAssertEqual(cut.lineCount, lines)
            XCTAssertTrue(cut.isCut)
            XCTAssertLessThanOrEqual(cut.size.width, 120.01)
        }
        let fits = try press.layout(Text("Summit", Fonts.body, width: 120, mostLines: 1))
        XCTAssertFalse(fits.isCut)
    }

    func testLinesOfTheTextCountTogether() throws {
        let press = try Fonts.press()
        let address = "Sirikwa Hotel\nOloo Street, near the Uasin Gishu county hall\nEldoret\nKenya"
        let cut = try press.layout(Text(address, Fonts.body, width: 140, mostLines: 3))
        XCTAssertEqual(cut.lineCount, 3)
        XCTAssertTrue(cut.isCut)
        let whole = try press.layout(Text(address, Fonts.body, width: 140, mostLines: 9))
        XCTAssertFalse(whole.isCut)
        XCTAssertEqual(try press.layout(Text("a\r\nb\rc\u{2028}d", Fonts.body)).lineCount, 4)
        // Nobody needs an empty line before what was left out.
        XCTAssertEqual(try press.layout(Text("a\n\n\n\nb", Fonts.body, width: 50, mostLines: 2)).lineCount, 1)
    }

    func testAWordThatIsTooLongSticksOutOrIsBroken() throws {
        let press = try Fonts.press()
        let word = Text("Donaudampfschifffahrtsgesellschaft", Fonts.body, width: 60)
        XCTAssertTrue(try press.layout(word).isTooWide)
        var broken = word
        broken.wrap = .anywhere
        let layout = try press.layout(broken)
        XCTAssertFalse(layout.isTooWide)
        XCTAssertGreaterThan(layout.lineCount, 2)
        var line = word
        line.wrap = .never
        XCTAssertEqual(try press.layout(line).lineCount, 1)
        line.mostLines = 1
        XCTAssertTrue(try press.layout(line).isCut)
        XCTAssertFalse(try press.layout(line).isTooWide)
    }

    func testTheFirstLetterDecidesTheDirection() throws {
        let press = try Fonts.press()
        let texts: [(String, Bool)] = [
            ("Amina", false), ("أمينة", true), ("12 أمينة", true), ("12 Amina أمينة", false), ("+254 700", false),
            ("", false),
            ("שלום", true), ("«أمينة»", true),
        ]
        for (text, isRightToLeft) in texts {
            XCTAssertEqual(try press.layout(Text(text, Fonts.body)).isRightToLeft, isRightToLeft, text)
        }
        XCTAssertTrue(try press.layout(Text("+254", Fonts.body, direction: .rightToLeft)).isRightToLeft)
        XCTAssertFalse(try press.layout(Text("أمينة", Fonts.body, direction: .leftToRight)).isRightToLeft)
    }

    func testLineHeightAndSpacingAreAsIsAsked() throws {
        let press = try Fonts.press()
        var style = TextStyle(family: "Noto Serif", size: 10, lineHeight: 1.5)
        XCTAssertEqual(try press.layout(Text("a\nb\nc", style)).size.height, 45, accuracy: 0.01)
        let plain = try press.layout(Text("abc", style)).size.width
        style.letterSpacing = 2
        XCTAssertEqual(try press.layout(Text("abc", style)).size.width, plain + 6, accuracy: 2.1)
    }

    func testLettersThatJoinStayTogether() throws {
        let press = try Fonts.press()
        for word in ["محمد", "नमस्ते"] {
            var style = Fonts.body
            let plain = try press.layout(Text(word, style)).size.width
            style.letterSpacing = 3
            XCTAssertEqual(try press.layout(Text(word, style)).size.width, plain, accuracy: 0.01, word)
        }
    }

    func testFiguresOfOneWidthAreLeftInCutFaces() throws {
        let press = try Press(try Fonts.library(families: ["Inter"]))
        var style = TextStyle(family: "Inter", size: 100)
        let widths = try ["111", "000"].map { try press.layout(Text($0, style)).size.width }
        XCTAssertLessThan(widths[0], widths[1])
        style.features = ["tnum"]
        let equal = try ["111", "000"].map { try press.layout(Text($0, style)).size.width }
        XCTAssertEqual(equal[0], equal[1], accuracy: 0.01)
        style.features = ["not a feature", "tnum=1, liga", "-kern"]
        XCTAssertNoThrow(try press.layout(Text("111", style)))
    }

    func testTextIsMadeSmallerUntilItFits() throws {
        let press = try Fonts.press()
        let line = Text(TextTests.long, Fonts.body, width: 260, mostLines: 1)
        let fitted = try press.fit(line)
        XCTAssertTrue(fitted.fits)
        XCTAssertLessThan(fitted.scale, 1)
        XCTAssertLessThanOrEqual(fitted.size.width, 260.1)
        XCTAssertGreaterThan(fitted.size.width, 230)
        let rendered = try press.pdf(Press.info, pages: [Size(300, 50)]) { canvas, _ in
            canvas.draw(fitted, at: Point(20, 10), .black)
        }
        let box = try Tool.run("pdftotext", "-bbox", try SavedFile(self, "a.pdf", rendered.bytes).path, "-")
        let right = try XCTUnwrap(box.matches(of: /xMax="([0-9.]+)"/).compactMap { Double($0.1) }.max())
        XCTAssertEqual(right, 20 + fitted.size.width, accuracy: 0.5)
        XCTAssertEqual(try press.fit(Text("Summit", Fonts.body, width: 260)).scale, 1)
        let tooLong = try press.fit(line, least: 0.9)
        XCTAssertEqual(tooLong.scale, 0.9)
        XCTAssertFalse(tooLong.fits)
        let low = try press.fit(Text(TextTests.long, Fonts.body, width: 100), height: 40)
        XCTAssertTrue(low.fits)
        XCTAssertLessThanOrEqual(low.size.height, 40.1)
        for number in [Double.nan, -1, .infinity] {
            XCTAssertThrowsError(try press.fit(line, height: number))
            XCTAssertThrowsError(try press.fit(line, least: number))
        }
    }

    func testTheSameTextIsSetOnce() throws {
        let press = try Fonts.press()
        let text = Text("Doors", Fonts.body)
        let first = try press.layout(text)
        XCTAssertTrue(try press.layout(text) === first)
        for number in 0..<1100 { _ = try press.layout(Text("\(number)", Fonts.body)) }
        XCTAssertFalse(try press.layout(text) === first)
    }
}
