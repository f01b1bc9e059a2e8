import TestSupport
import XCTest

@testable import MailMarkup

/// What is written out in full is read as libxml2 reads it, and all else is left to that.
final class PlainReaderTests: XCTestCase {
    private static let plain = """
        <!DOCTYPE html>
        <html lang="en" xmlns:v="urn:schemas-microsoft-com:vml">
        <head>
        <meta charset="utf-8">
        <title>Tickets &amp; more</title>
        <!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->
        <style>p > b { color: red }</style><style></style>
        <script type="application/ld+json">{"a": "<b> & 'c'"}</script>
        </head>
        <body lang="en" class="">
        <table><tr><td title="a &lt;b&gt; &quot;c&quot; 'd'" hidden>1 &lt; 2 &amp; 3&nbsp;– é 日本<br>next</td></tr></table>
        words<div><p>x <a href="https://e.test/?a=1&amp;b=2"><img src="a.png" alt=""></a></p><ul><li>1</li></ul></div>
        <table><thead><tr><th>a</th></tr></thead><tbody>
        <tr><td>b</td></tr></tbody></table><!----><hr>
        </body>
        </html>

        """

    func testADocumentWrittenOutInFull() throws {
        let bytes = Array(PlainReaderTests.plain.utf8)
        XCTAssertEqual(
            try XCTUnwrap(PlainReader.read(bytes)).described, try HTMLReader.repaired(bytes).described)
    }

    func testWhatIsLeftToOthers() {
        let bodies = [
            "<p>x", "<p>x</b></p>", "<p><div>x</div></p>", "<P>x</P>", "<p class=a>x</p>", "<p class='a'>x</p>",
            "a & b",
            "&shy;", "&amp", "<p a=\"\" a=\"\">x</p>", "<a><a>x</a></a>", "<table>x</table>", "<li>x</li>",
            "<td>x</td>", "<b/>", "<br/>", "<font>x</font>", "<!--a--b-->", "<![if mso]>x<![endif]>", "<?x?>", "1 < 2",
            "<style>p{}</style>", "\u{FEFF}", "\r\n", "\u{1}", "<body>x</body>", "<h1><p>x</p></h1>", "<p>x</p></div>",
            "<!--x", "<p", "<p a=\"", "<ul>x</ul>", "<a href=\"&copy;\">x</a>",
        ]
        XCTAssertEqual(bodies.filter { PlainReader.read(Array(Self.page($0).utf8)) != nil }, [])
        let pages = [
            "", "<p>x</p>", "<html><body>x</body></html>", "<!DOCTYPE html>", "<!DOCTYPE html><html></html>",
            "<!DOCTYPE html><html><head>x</head><body></body></html>", Self.page("x") + "<p>x</p>",
            Self.page("x") + "y",
            "<!DOCTYPE html><html><body></body><head></head></html>",
            "<!DOCTYPE html><html><body></body><body></body></html>", "<!DOCTYPE html SYSTEM \"x\"><html></html>",
        ]
        XCTAssertEqual(pages.filter { PlainReader.read(Array($0.utf8)) != nil }, [])
        XCTAssertNil(
            PlainReader.read(Array("<!DOCTYPE html><html><body>".utf8) + [0xC3] + Array("</body></html>".utf8)))
    }

    /// Whatever is in whatever, both read the same or one doesn't read it.
    func testMadeUpDocuments() throws {
        var random = SplitMix(seed: 5)
        var read = 0
        for _ in 0..<4000 {
            let bytes = Array(Self.page((0..<3).map { _ in Self.part(&random, depth: 0) }.joined()).utf8)
            guard let document = PlainReader.read(bytes) else { continue }
            read += 1
            XCTAssertEqual(
                document.described, try HTMLReader.repaired(bytes).described, String(decoding: bytes, as: UTF8.self))
        }
        XCTAssertGreaterThan(read, 400)
    }

    func testDamagedDocuments() throws {
        let seed = Array(PlainReaderTests.plain.utf8)
        var random = SplitMix(seed: 6)
        var read = 0
        for _ in 0..<6000 {
            let bytes = Mutation.of(seed, &random)
            guard let document = PlainReader.read(bytes) else { continue }
            read += 1
            XCTAssertEqual(
                document.described, try HTMLReader.repaired(bytes).described, String(decoding: bytes, as: UTF8.self))
        }
        XCTAssertGreaterThan(read, 100)
    }

    private static func page(_ body: String) -> String {
        "<!DOCTYPE html>\n<html>\n<head></head>\n<body>\(body)</body>\n</html>"
    }

    private static let names = [
        "p", "div", "a", "b", "span", "table", "tr", "td", "th", "tbody", "thead", "ul", "ol", "li", "h1", "h3",
        "center",
        "strong", "em", "i", "s", "u", "small", "sup", "code", "br", "img", "hr", "text", "text", "text", "space",
        "reference", "comment",
    ]
    private static let inside = [
        "table": ["tr", "tbody", "thead", "space", "comment"], "tr": ["td", "th", "space"], "ul": ["li"], "ol": ["li"],
        "tbody": ["tr"], "thead": ["tr", "space"],
    ]

    private static func part(_ random: inout SplitMix, depth: Int, in outer: String = "") -> String {
        // Now and then anything at all.
        let choice = random.next() % 16 == 0 ? names : inside[outer] ?? names
        let name = choice[Int(random.next() % UInt64(choice.count))]
        switch name {
        case "text": return "words"
        case "space": return "\n "
        case "reference": return "&amp;"
        case "comment": return "<!--x-->"
        case "br", "img", "hr": return "<\(name) alt=\"&lt;\">"
        default:
            guard depth < 6 else { return "" }
            let parts = (0..<Int(random.next() % 4)).map { _ in part(&random, depth: depth + 1, in: name) }
            return "<\(name) class=\"c\">\(parts.joined())</\(name)>"
        }
    }
}

extension HTMLDocument {
    /// Part by part, in words.
    fileprivate var described: [String] {
        nodes.map { node in
            let attributes = attributes[node.attributes].map { attribute in
                "\(text(attribute.name))=\(attribute.value.map { "'\(text($0))'" } ?? "") \(attribute.key)"
            }
            return """
                \(node.kind) \(node.tag) \(node.isImplied) '\(text(node.text))' in \(node.parent) to \(node.next) after \
                \(node.previous) at \(node.position) of \(node.children), \(node.source), \(attributes)
                """
        }
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }
}
