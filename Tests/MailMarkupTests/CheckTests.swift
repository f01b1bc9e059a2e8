import XCTest

@testable import MailMarkup

final class CheckTests: XCTestCase {
    func testPicturesAndLinks() {
        let document = """
            <html><body>
            <img src="cid:a"><img alt="" src="http://e.test/a.png"><img alt="" src="data:image/png;base64,AA"><img alt="" src="https://e.test/a.svg">
            <a href="https://e.test/">a</a><a href="mailto:a@e.test">a</a><a href="tel:+1">a</a><a href="#x">a</a><a name="x">a</a>
            <a href="http://e.test/">a</a><a href="/tickets">a</a><a
              href=" javascript:x">a</a><svg></svg>
            </body></html>
            """
        XCTAssertEqual(
            Mail(document: document).problems,
            [
                "mail:2:1: error: a picture without alt [mail.alt] (say what it shows, or alt=\"\" if it shows nothing)",
                "mail:2:18: warning: a picture that isn't fetched by https [mail.link] (use https:)",
                "mail:2:56: warning: Gmail shows no picture from data: [mail.image] (attach it, and use cid:)",
                "mail:2:99: warning: Gmail shows no SVG [mail.svg] (use a PNG)",
                "mail:4:1: warning: a link without https: “http://e.test/” [mail.link] (use https:)",
                "mail:4:31: error: a link that leads nowhere from a mail: “/tickets” [mail.link] (https:, mailto: or tel:, with the whole address)",
                "mail:4:55: error: a link that leads nowhere from a mail: “javascript:x” [mail.link] (https:, mailto: or tel:, with the whole address)",
                "mail:5:29: warning: Gmail and Outlook don't show <svg> [mail.svg] (use a PNG)",
            ])
    }

    func testWordsThatHardlyStandOut() {
        let style = """
            :root{--ink:#222;--paper:#fff} body{color:var(--ink);background:var(--paper)} .faint{color:#999}
            .large{color:#888;font-size:24px} .dark{background:#333;color:white} .dark a{color:inherit} .gone{color:#eee;display:none}
            .picture{background:url(a.png)} .same{color:#808080}
            @media (prefers-color-scheme:dark){:root{--ink:#eee;--paper:#111} .lamp{color:#333} .same{color:#aaa} .picture{color:#222}}
            @media (max-width:600px){.same{color:#eee}} .same:hover{color:#eee}
            """
        let body = """
            <p>x<a href="https://e.test/">x</a></p><p class="faint">x</p><p class="faint">once</p><p class="large">x</p>
            <div class="faint"><b style="color:#000">x</b></div><div class="dark">x <a href="https://e.test/">x</a>
            <i style="background:#eee">x</i></div><p class="gone">x</p><p class="picture">x</p><p class="lamp">x</p><p class="same">x</p>
            <table><tr><td bgcolor="#cccccc"><b class="same">x</b></td></tr></table>
            """
        XCTAssertEqual(
            Mail(style, body).problems.filter { $0.contains("mail.contrast") }.map {
                $0.replacing(" can't be told apart well enough", with: "").replacing(
                    " [mail.contrast] (WCAG asks for ", with: " (")
            },
            [
                "mail:5:128: warning: #999999 on #FFFFFF, at 2.8:1 (4.5:1 here; #767676 would do)",
                "mail:6:20: warning: #000000 on #111111 in dark clients, at 1.1:1 (4.5:1 here; #7C7C7C would do)",
                "mail:7:1: warning: #FFFFFF on #EEEEEE, at 1.1:1 (4.5:1 here; #6C6C6C would do)",
                "mail:7:84: warning: #333333 on #111111 in dark clients, at 1.4:1 (4.5:1 here; #7C7C7C would do)",
                "mail:7:105: warning: #808080 on #FFFFFF, at 3.9:1 (4.5:1 here; #767676 would do)",
                "mail:8:34: warning: #808080 on #CCCCCC, at 2.4:1 (4.5:1 here; #565656 would do)",
                "mail:8:34: warning: #AAAAAA on #CCCCCC in dark clients, at 1.4:1 (4.5:1 here; #555555 would do)",
            ])
    }

    func testSizes() {
        let sizes = [79_000, 90_000, 110_000].map { Mail("", String(repeating: "x", count: $0)).problems }
        XCTAssertEqual(
            sizes,
            [
                [],
                [
                    "mail:1:1: warning: 90039 bytes of HTML, and Gmail cuts off after 102000 [mail.size] (leave something out, or use fewer styles on what is repeated)"
                ],
                [
                    "mail:1:1: error: 110039 bytes of HTML, of which Gmail shows 102000 [mail.size] (leave something out, or use fewer styles on what is repeated)"
                ],
            ])
    }

    func testStylesThatClientsDontKnow() {
        XCTAssertEqual(
            Mail(
                "p{display:flex}\np{display:flex;margin:1px -2px;max-width:9px}\n@media print{p{position:fixed}}",
                "<p>x</p>"
            ).problems,
            [
                "mail#style:1:3: warning: “display: flex” is not for Outlook for Windows [mail.css-support] (use a table)",
                "mail#style:2:16: warning: “margin: 1px -2px” is not for Outlook, Gmail and Yahoo, if it is negative [mail.css-support] (use padding)",
                "mail#style:2:32: note: “max-width: 9px” is not for Outlook for Windows [mail.css-support] (set a width too)",
            ])
    }

    func testMistakesInStyles() {
        let style = """
            p{color:red !ie; *zoom:1; margin 2px; padding:2px}
            .a..b{color:red}
            td,{color:red}
            b{font-family:"x
            ;color:navy} i{@x y; color:navy; u{margin:0} margin:1px}
            """
        let mail = Mail(style, "<p>x</p><b>y</b><i>z</i>")
        XCTAssertEqual(
            mail.body,
            "<p style=\"padding:2px\">x</p><b style=\"color:navy\">y</b><i style=\"color:navy;margin:1px\">z</i>")
        XCTAssertEqual(
            mail.problems,
            [
                "mail#style:1:3: warning: no declaration: “color:red !ie” [mail.css-syntax] (it is left out)",
                "mail#style:1:18: warning: no declaration: “*zoom:1” [mail.css-syntax] (it is left out)",
                "mail#style:1:27: warning: no declaration: “margin 2px” [mail.css-syntax] (it is left out)",
                "mail#style:2:1: warning: no selector: “.a..b” [mail.css-syntax] (browsers leave out the whole rule)",
                "mail#style:3:1: warning: no selector: “td,” [mail.css-syntax] (browsers leave out the whole rule)",
                "mail#style:4:3: warning: no declaration: “font-family:\"x·” [mail.css-syntax] (it is left out)",
                "mail#style:5:16: warning: an at-rule inside of a rule [mail.css-syntax] (put it around the rule)",
                "mail#style:5:34: warning: a rule inside of a rule: “u{margin:0}” [mail.css-syntax] (no client of mails knows nested rules)",
            ])
        XCTAssertEqual(
            Mail(document: "<body>\n<p style=\"color\">x</p></body>").problems,
            ["mail:2:1: warning: in a style attribute: no declaration: “color” [mail.css-syntax] (it is left out)"])
    }
}
