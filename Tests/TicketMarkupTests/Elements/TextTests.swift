import TestSupport
import XCTest

@testable import TicketMarkup

/// What is written in texts, and how it is to look.
final class TextTests: XCTestCase {
    private func spec(_ text: String) throws -> TextSpec {
        try XCTUnwrap(Sheet("<ticket><page>\(text)</page></ticket>").parts.paragraphs.first?.spec)
    }

    private let ink = RGBA(red: 1, green: 1, blue: 1)

    func testWhiteSpaceBecomesOneSpace() throws {
        XCTAssertEqual(
            try [
                "<text>\n  a \t b\n</text>", "<text> a <br/> b </text>", "<text>a<!-- c --> b</text>",
                "<text>a&#160; b</text>", "<text>a&#10;b</text>",
            ]
            .map { try spec($0).runs.map(\.text) },
            [["a b"], ["a\nb"], ["a b"], ["a\u{A0} b"], ["a b"]])
    }

    func testAcrossSpans() throws {
        XCTAssertEqual(
            try [
                "<text>a <span> b </span> c</text>", "<text> <span> a </span> </text>", "<text>a<span>b</span>c</text>",
                "<text>a <span><br/></span> b</text>",
            ]
            .map { try spec($0).runs.map(\.text) },
            [["a ", "b ", "c"], ["a"], ["a", "b", "c"], ["a", "\n", "b"]])
    }

    func testWhiteSpaceAsAskedFor() throws {
        XCTAssertEqual(
            try ["lines", "keep"].map { try spec("<text spaces=\"\($0)\">\n a  b \r\n c\n</text>").runs.map(\.text) },
            [["a b\nc"], ["\n a  b \n c\n"]])
    }

    func testReferences() throws {
        XCTAssertEqual(
            try spec("<text>&lt;b&gt; &amp;amp; &quot;&apos; &#x1F600;&#65;&#0065;</text>").runs.map(\.text),
            ["<b> &amp; \"' 😀AA"])
    }

    func testHowLettersLook() throws {
        let text = """
            <text font="display" size="20pt" weight="700" color="accent" letter-spacing="1pt" features="tabular small-caps" align="end" \
            line-height="1.1" direction="auto" language="ar" max-lines="3">a<span family="Bebas Neue" size="10pt" italic="true" color="#abc" \
            link="https://example.org/?a=1&amp;b=2">b<span weight="300">c</span></span></text>
            """
        let accent = RGBA(red: 200, green: 0, blue: 0)
        let run = TextRun(
            "a", font: .role(.display), weight: 700, colour: accent, letterSpacing: 0.05,
            features: [.tabular, .smallCapitals])
        var inner = TextRun(
            "b", font: .family("Bebas Neue"), scale: 0.5, weight: 700, isItalic: true,
            colour: RGBA(red: 0xAA, green: 0xBB, blue: 0xCC), letterSpacing: 0.1, features: [.tabular, .smallCapitals],
            link: "https://example.org/?a=1&b=2")
        let first = inner
        inner.text = "c"
        inner.weight = 300
        XCTAssertEqual(
            try spec(text),
            TextSpec(
                runs: [run, first, inner], size: 20, lineHeight: 1.1, align: .left, direction: .automatic,
                language: "ar",
                maxLines: 3))
        XCTAssertEqual(FontFeatures([.tabular, .slashedZero]).tags, ["tnum", "zero"])
    }

    func testWhatIsInsideTakesOver() throws {
        let text = #"<box color="accent" font="mono" language="sw" direction="rtl"><row><text>a</text></row></box>"#
        XCTAssertEqual(
            try spec(text),
            TextSpec(
                runs: [TextRun("a", font: .role(.mono), colour: RGBA(red: 200, green: 0, blue: 0))], size: 10,
                align: .right,
                direction: .rightToLeft, language: "sw"))
        XCTAssertEqual(try spec("<text>a</text>"), TextSpec(runs: [TextRun("a", colour: ink)], size: 10))
    }

    func testCapitalsAsTheLanguageHasThem() throws {
        XCTAssertEqual(
            try [("en", "title ß é"), ("tr", "istanbul ı"), ("el", "Άνοιξη έργο"), ("de-AT", "straße")].map {
                language, words in
                try spec(#"<text language="\#(language)" transform="upper">\#(words)</text>"#).runs[0].text
            },
            ["TITLE SS É", "İSTANBUL I", "ΑΝΟΙΞΗ ΕΡΓΟ", "STRASSE"])
    }
}
