import Formats
import TestSupport
import XCTest

/// What holds for every HTML text.
final class RichTextPropertyTests: XCTestCase {
    func testSafeAgainIsTheSame() {
        for example in HTMLCase.all { assertSettled(example.html) }
        XCTAssertNotNil(HTMLShape.problem(in: "<p><script></script></p>"))
        XCTAssertNotNil(HTMLShape.problem(in: "<p>a<p>b</p></p>"))
    }

    func testSafeAgainIsTheSameForDamagedHTML() {
        var generator = SplitMix(seed: 20_260_203)
        let end = ContinuousClock.now + .seconds(2)
        while ContinuousClock.now < end {
            assertSettled(HTMLFragments.random(&generator))
            assertSettled(HTMLFragments.damaged(&generator))
        }
    }

    func testMarkdownIsOfTheSameShape() {
        var generator = SplitMix(seed: 7)
        let end = ContinuousClock.now + .seconds(1)
        while ContinuousClock.now < end {
            let text = MarkdownFragments.random(&generator)
            let html = Markdown.html(text).html
            XCTAssertNil(HTMLShape.problem(in: html), text)
            XCTAssertEqual(RichText.html(html).html, html, text)
        }
    }

    private func assertSettled(_ html: String) {
        let safe = RichText.html(html)
        XCTAssertNil(HTMLShape.problem(in: safe.html), html)
        XCTAssertEqual(RichText.html(safe.html), safe, html)
    }
}
