import XCTest

@testable import Theming

final class StyleSheetTests: XCTestCase {
    func testOnlyWhatMeansNothingGoes() {
        let rows = [
            ("a { color : red ; }\n\nb{}", "a{color : red}b{}"), ("a b, c > d {}", "a b,c>d{}"),
            ("/* one */a{}/* two */", "a{}"), ("a{content:\"  /* kept */ ; \"}", "a{content:\"  /* kept */ ; \"}"),
            ("a{width:calc(100% - 2rem)}", "a{width:calc(100% - 2rem)}"),
            ("@media (min-width: 2em) and (x) {}", "@media (min-width: 2em) and (x){}"),
            ("a :hover{}", "a :hover{}"), ("a{content:'\\''}  b{}", "a{content:'\\''}b{}"), ("a{} /* no end", "a{}"),
        ]
        for (sheet, packed) in rows {
            XCTAssertEqual(String(decoding: StyleSheet.packed(Array(sheet.utf8)), as: UTF8.self), packed)
        }
    }

    func testWhatIsNamedStandsBetweenBracketsOutsideCommentsAndTexts() {
        let rows: [(String, [String])] = [
            ("a{background:url(paper.png)}", ["paper.png"]), ("a{b:URL( 'p q.png' ) c}", ["p q.png"]),
            ("a{b:url(\"a).png\"),url(c.svg#d)}", ["a).png", "c.svg#d"]), ("/* url(a) */b{}", []),
            ("a{content:\"url(b)\"}", []), ("a{b:my-url(c)}", []), ("a{b:url()}", [""]), ("a{b:url(c", ["c"]),
            ("a{b:url('c", ["c"]), ("a{b:url(", [""]), ("u", []), ("a{b:url('c\\'d')}", ["c\\'d"]),
        ]
        for (sheet, names) in rows {
            XCTAssertEqual(StyleSheet.references(in: Array(sheet.utf8)).map(\.text), names, sheet)
        }
    }

    func testOnlyWhatLiesInTheThemeIsAFileOfIt() {
        let rows: [(String, String?)] = [
            ("paper.png", "paper.png "), ("./paper.png", "paper.png "), ("a%20b.png?v=1#c", "a b.png ?v=1#c"),
            ("../fonts/a.woff2", "a.woff2 "), ("../assets/a.png", "a.png "), ("img/a.png", "img/a.png "),
            ("/a.png", nil), ("//example.org/a.png", nil), ("https://example.org/a.png", nil), ("data:,a", nil),
            ("#a", nil), ("", nil),
        ]
        for (text, file) in rows {
            let found = StyleSheet.Reference(text: text, bytes: 0..<0).file
            XCTAssertEqual(found.map { "\($0.name) \($0.rest)" }, file, text)
        }
    }
}
