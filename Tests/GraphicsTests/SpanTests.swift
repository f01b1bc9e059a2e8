import Graphics
import XCTest

@testable import Graphics

final class SpanPlacesTests: XCTestCase {
    private let style = TextStyle(family: "Noto Serif", size: 10)

    private func moved(_ bytes: [Range<Int>], _ text: String, _ kept: String) -> [Range<Int>] {
        SpanPlaces.moved(bytes.map { Text.Span($0, style) }, from: text, to: kept)
    }

    func testWhatIsTakenOutMovesWhatComesAfterIt() {
        XCTAssertEqual(moved([0..<2, 2..<4], "abcd", "abcd"), [0..<2, 2..<4])
        XCTAssertEqual(moved([2..<4], "a\u{1}bc", "abc"), [1..<3])
        XCTAssertEqual(moved([0..<3, 3..<5], "a\r\nbc", "a\nbc"), [0..<2, 2..<4])
        XCTAssertEqual(moved([1..<4, 4..<5], "a\u{E000}b", "ab"), [1..<1, 1..<2])
        XCTAssertEqual(moved([2..<6], "é\tßx", "é ßx"), [2..<6])
    }
}

final class SpanTests: XCTestCase {
    func testAStretchOfATextLooksOtherwise() throws {
        let press = try Fonts.press()
        let small = TextStyle(family: "Noto Serif", size: 10)
        let large = TextStyle(family: "Noto Serif", size: 30, weight: 700)
        var text = Text("small LARGE", small)
        let plain = try press.layout(text)
        text.spans = [Text.Span(6..<11, large, ink: Ink(0xA3271C))]
        let mixed = try press.layout(text)
        XCTAssertGreaterThan(mixed.size.height, 2 * plain.size.height)
        XCTAssertGreaterThan(mixed.size.width, plain.size.width + 40)
        let document = try press.pdf(DocumentInfo(title: "t", created: 0), pages: [Size(300, 100)]) { canvas, _ in
            canvas.draw(mixed, at: Point(10, 10), .black)
        }
        XCTAssertTrue(document.missing.isEmpty)
        text.spans = [Text.Span(6..<40, large)]
        XCTAssertThrowsError(try press.layout(text))
    }
}
