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
}
