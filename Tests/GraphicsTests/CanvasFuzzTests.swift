import Graphics
import TestSupport
import XCTest

/// Anything inside anything else: Cairo has its own opinions on what may stand first in a tag.
final class CanvasFuzzTests: XCTestCase {
    func testWhateverIsDrawnInsideWhateverMakesAWholeDocument() throws {
        let press = try Fonts.press()
        let artist = try Artist(self, press)
        var random = SplitMix(seed: 20_261_120)
        for number in 0..<300 {
            let pages = [Size](repeating: Size(200, 200), count: .random(in: 1...3, using: &random))
            let rendered = try press.pdf(Press.info, pages: pages) { canvas, _ in
                artist.draw(on: canvas, depth: 0, &random)
            }
            guard number % 20 == 0 else { continue }
            try SavedFile(self, "a.pdf", rendered.bytes).check()
        }
    }

    func testTheSameGoesForPictures() throws {
        let press = try Fonts.press()
        let artist = try Artist(self, press)
        var random = SplitMix(seed: 7)
        for _ in 0..<40 {
            _ = try press.png(Size(200, 200), dotsPerInch: 72) { artist.draw(on: $0, depth: 0, &random) }
        }
    }
}

/// Draws at random.
private struct Artist {
    private let pictures: [Picture]
    private let texts: [TextLayout]
    private let fitted: FittedText
    private let mask: Mask
    private let link: LinkAddress

    init(_ test: XCTestCase, _ press: Press) throws {
        pictures = try [Pictures.svg, Pictures.webp, try Pictures.png(test), try Pictures.jpeg(test)].map {
            try Picture($0)
        }
        texts = try ["Achieng", "🎉", "محمد 🎉", "", " ", "दुनिया", "🎉\n\na"].map { try press.layout(Text($0, Fonts.body)) }
        fitted = try press.fit(Text("Achieng Wanjiru Otieno", Fonts.body, width: 80, mostLines: 1))
        mask = try XCTUnwrap(Mask(width: 2, height: 2, rows: [0x80, 0x40]))
        link = try XCTUnwrap(LinkAddress("https://example.com/?a=b"))
    }

    func draw(on canvas: Canvas, depth: Int, _ random: inout SplitMix) {
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let rect = Rect(
                .random(in: -50...220, using: &random), .random(in: -50...220, using: &random),
                .random(in: 0...150, using: &random), .random(in: 0...150, using: &random))
            let ink = Ink(red: 0.2, green: 0, blue: 0.5, opacity: [0, 0.5, 1].randomElement(using: &random) ?? 1)
            switch Int.random(in: 0..<(depth < 4 ? 16 : 8), using: &random) {
            case 0: canvas.fill(rect, corners: Corners(.random(in: -5...90, using: &random)), ink)
            case 1:
                canvas.stroke(
                    rect, Stroke(.random(in: 0...20, using: &random), ink, dashes: [0, 4], hasRoundEnds: true))
            case 2: canvas.line(Point(rect.x, rect.y), Point(rect.width, rect.height), Stroke(1, ink))
            case 3: canvas.draw(texts.randomElement(using: &random) ?? texts[0], at: Point(rect.x, rect.y), ink)
            case 4: canvas.draw(fitted, at: Point(rect.x, rect.y), ink)
            case 5: canvas.draw(mask, in: rect, ink)
            case 6...7:
                let fit = [Picture.Fit.contain, .cover, .stretch].randomElement(using: &random) ?? .contain
                canvas.draw(pictures.randomElement(using: &random) ?? pictures[0], in: rect, fit: fit)
            case 8...11:
                let roles = [Role.section, .heading(2), .paragraph, .span, .figure("it")]
                canvas.tagged(roles.randomElement(using: &random) ?? .span) {
                    draw(on: canvas, depth: depth + 1, &random)
                }
            case 12: canvas.link(link, rect) { draw(on: canvas, depth: depth + 1, &random) }
            case 13...14:
                canvas.saved {
                    canvas.clip(rect, corners: 8)
                    draw(on: canvas, depth: depth + 1, &random)
                }
            default:
                canvas.saved {
                    canvas.translate(rect.x, rect.y)
                    canvas.rotate(rect.width)
                    draw(on: canvas, depth: depth + 1, &random)
                }
            }
        }
    }
}
