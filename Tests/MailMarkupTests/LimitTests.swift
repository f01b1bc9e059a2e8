import TestSupport
import XCTest

@testable import MailMarkup

/// What is hostile or huge ends soon.
final class LimitTests: XCTestCase {
    private func isSoon(_ name: String, _ document: String) {
        let time = processorTime { _ = Mail.written(document) }
        XCTAssertLessThan(time, .seconds(5), name)
    }

    func testHugeStyles() {
        for part in [
            "a{", "(", "[", "{", "@media x{", "\"", "\\", "/*", "a,", "a ", "a>", ".a", "p{color:red}", "color:red;",
            "--a:var(--a);", "!", "url(", "<!--", "*{--a:1}", ":not(", "}",
        ] {
            let text = String(repeating: part, count: 50_000 / part.utf8.count)
            isSoon(part, "<html><head><style>\(text)</style></head><body><p>x</p></body></html>")
            isSoon(part, "<html><head><style>p{\(text)</style></head><body><p style='\(text)'>x</p></body></html>")
        }
    }

    func testHugeDocuments() {
        let style =
            "<style>.x p{color:red} .x~p{color:red} p+p~b{color:red} p:nth-child(2n){margin:1px} [class*=x]{margin:0}</style>"
        for part in [
            "<p>", "<p>x</p>", "<b>", "<img src=a>", "<table><tr><td>", "<", "&", "<!--", "<p class='x y'></p>", "<![",
            "</p>", "<a class=button href=x>",
        ] {
            isSoon(part, style + String(repeating: part, count: 50_000 / part.utf8.count))
        }
    }

    func testWhatIsTooMuchIsRefusedAndStaysAsItIs() {
        let deep = String(repeating: "<div>", count: 300)
        let tag = "<p" + (0..<300).map { " a\($0)=\"\"" }.joined() + ">"
        XCTAssertEqual(
            [deep, tag].map { Mail(document: $0).problems },
            [
                ["mail: error: this is no mail: more than 200 of its elements are inside one another [mail.limit]"],
                ["mail: error: this is no mail: one of its tags has more than 100 attributes [mail.limit]"],
            ])
        XCTAssertEqual(Mail.written(deep), deep)
    }

    func testSelectorsThatLookAtEverything() {
        let style = (0..<40).map { ".a\($0) ~ .b ~ p{margin:\($0)px}" }.joined()
        let body = String(repeating: "<p class=b>x</p>", count: 4_000)
        XCTAssertEqual(Mail(style, body).problems.filter { $0.contains("mail.limit") }.count, 1)
    }

    func testDamagedMailsEndWell() {
        let seed = Array(
            "<html><head><style>:root{--a:1px} p.a>b[c='d']:not(.e){color:red;margin:var(--a)} @media x{p{color:blue!important}}</style></head><body><p class='a' style=\"color:red\">x<b c=d>&nbsp;</b></p><!--[if mso]>x<![endif]--><table><tr><td>y</table></body></html>"
                .utf8)
        var random = SplitMix(seed: 8)
        var sheets = StyleSheets()
        for _ in 0..<3000 {
            let mail = MailHTML(Mutation.of(seed, &random), file: "mail", sheets: &sheets)
            XCTAssertNotNil(String(validating: mail.bytes, as: UTF8.self) ?? "")
        }
    }
}
