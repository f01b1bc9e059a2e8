import XCTest

@testable import MailMarkup

/// What stays in the `<style>`, and how it wins there.
final class KeptRuleTests: XCTestCase {
    private func kept(_ style: String, _ body: String = "<p class=\"a b\" id=i>x</p>") -> String {
        Mail(style, body).head
    }

    func testConditionsWinOverElementsWhereTheyDidBefore() {
        XCTAssertEqual(
            [
                ".a{color:red} @media (max-width:9px){.a{color:blue}}",
                "#i{color:red} @media (max-width:9px){.a{color:blue}}",
                "@media (max-width:9px){.a{color:blue;margin:1px}} .b{color:red}",
                "@media (max-width:9px){.a{padding:1px}} p{padding-left:2px}",
                "@media (max-width:9px){.none{color:red}}",
            ].map { kept($0) },
            [
                "<style>@media (max-width:9px){.a{color:blue!important}}</style>",
                "<style>@media (max-width:9px){.a{color:blue}}</style>",
                "<style>@media (max-width:9px){.a{color:blue;margin:1px}}</style>",
                "<style>@media (max-width:9px){.a{padding:1px!important}}</style>", "",
            ])
    }

    func testWhatWinsHereAndLosesThereGetsRulesInOrder() {
        let mail = Mail(
            "p{color:red} @media (max-width:9px){.a{color:blue}} .b{color:green}",
            "<p class=a>x</p><p class='a b'>y</p>")
        XCTAssertEqual(
            mail.head,
            "<style>@media (max-width:9px){.a{color:blue!important}}"
                + ".pa-0.pa-0{color:green!important}</style>")
        XCTAssertEqual(
            mail.body, "<p class=\"a\" style=\"color:red\">x</p><p class=\"a pa-0\" style=\"color:green\">y</p>")
    }

    func testWhatCanOnlyStay() {
        XCTAssertEqual(
            [
                "a:hover, .a{color:red}", ".a:hover{color:red} .a{color:blue}", ".a::before{content:\"x\"}",
                "@font-face{font-family:x;src:url(x.woff)}", "#outlook a{padding:0}", "u + .body .x{color:red}",
                "p:nth-of-type(1){color:red}", "@supports (display:grid){@media (max-width:9px){.a{color:red}}}",
            ].map { kept($0) },
            [
                "", "<style>.a:hover{color:red!important}</style>", "<style>.a::before{content:'x'}</style>",
                "<style>@font-face{font-family:x;src:url(x.woff)}</style>", "<style>#outlook a{padding:0}</style>",
                "<style>u + .body .x{color:red}</style>", "<style>p:nth-of-type(1){color:red!important;}</style>",
                "<style>@supports (display:grid){@media (max-width:9px){.a{color:red}}}</style>",
            ])
    }

    func testTokensOfKeptRules() {
        XCTAssertEqual(
            [
                ":root{--c:red} @media (max-width:9px){.a{color:var(--c)}}",
                ":root{--c:red} .b{--c:blue} @media (max-width:9px){p{color:var(--c)}}",
            ].map { kept($0, "<p class=a>x</p><p class=b>y</p>") },
            [
                "<style>@media (max-width:9px){.a{color:red}}</style>",
                "<style>:root{--c:red}</style><style>.b{--c:blue}@media (max-width:9px){p{color:red;color:var(--c)}}</style>",
            ])
    }

    func testStylesOfTheBodyGoIntoTheHead() {
        XCTAssertEqual(
            Mail.written(
                "<html><head><title>x</title></head><body><style>@media print{p{color:red}}</style><p>x</p></body></html>"
            ),
            "<html><head><title>x</title><style>@media print{p{color:red}}</style></head><body><p>x</p></body></html>")
        XCTAssertEqual(
            Mail.written("<body><style media=\"(max-width:9px)\">p{color:red}</style><p>x</p></body>").contains(
                "<style>@media (max-width:9px){p{color:red}}</style>"), true)
    }

    func testNoStyleIsLongerThanGmailReads() {
        let rules = (0..<900).map { ".a:hover{margin:\($0)px}" }.joined()
        let head = kept("@media (max-width:9px){\(rules)}")
        let blocks = head.components(separatedBy: "</style>").dropLast()
        XCTAssertEqual(blocks.count, 3)
        XCTAssertTrue(
            blocks.allSatisfy {
                $0.utf8.count < 8192 && $0.hasPrefix("<style>@media (max-width:9px){") && $0.hasSuffix("}}")
            })
    }
}
