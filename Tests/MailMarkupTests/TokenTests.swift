import XCTest

@testable import MailMarkup

final class TokenTests: XCTestCase {
    func testTokensAreReplaced() {
        XCTAssertEqual(
            [
                ":root{--ink:#123456} p{color:var(--ink)}", ":root{--a:1px;--b:var(--a) 2px} p{margin:var( --b )}",
                "p{color:var(--none, var(--also, blue))}", "body{--ink:red} .a{--ink:blue} #i{color:var(--ink)}",
                ".a{--ink:red!important} #i{--ink:blue;color:var(--ink)}", ":root{--Ink:red} p{color:var(--Ink)}",
                ":root{--x:2px} p{width:calc(1px + var(--x))}", ":root{--ink:#abc} p{color:red;color:var(--ink)}",
                ":root{--e:} p{color:blue var(--e)}", ":root{--x:1px;--x:inherit} p{margin:var(--x,2px)}",
            ].map { Mail.style($0) },
            [
                "color:#123456", "margin:1px 2px", "color:blue", "color:blue", "color:red", "color:red",
                "width:calc(1px + 2px)", "color:#aabbcc", "color:blue ", "margin:2px",
            ])
        XCTAssertEqual(Mail.style("", " style=\"--x:1px;margin:var(--x)\""), "margin:1px")
    }

    func testWhatNoTokenIsSetFor() {
        let mail = Mail(":root{--ink:red}\np{color:var(--inc);margin:var(--inc)}", "<p>x</p>")
        XCTAssertEqual(mail.body, "<p style=\"color:inherit;margin:initial\">x</p>")
        XCTAssertEqual(
            mail.problems, ["mail#style:2:3: error: no token “--inc” is set [mail.css-token] (did you mean “--ink”?)"])
    }

    func testTokensThatNeedThemselvesAreNothing() {
        XCTAssertEqual(
            [
                ":root{--a:var(--b);--b:var(--a)} p{color:var(--a,blue)}",
                ":root{--a:var(--a,red)} p{color:var(--a,blue)}",
                ":root{--a:var(--b,red);--b:var(--a,red)} p{color:var(--b,blue)}",
                ":root{--a:x;--b:var(--c);--c:var(--b)} p{content:var(--a)}",
            ].map { Mail.style($0) }, ["color:blue", "color:blue", "color:blue", "content:x"])
    }

    func testTokensThatGrowEndSoon() {
        let growing = (1...40).map { "--t\($0):var(--t\($0 - 1)) var(--t\($0 - 1));" }.joined()
        XCTAssertEqual(Mail.style(":root{--t0:lots of words;\(growing)} p{color:var(--t40,blue)}"), "color:blue")
    }

    func testDarkTokensBecomeRulesForBothSchemes() {
        let style =
            ":root{--ink:#111111;--paper:#ffffff} @media (prefers-color-scheme:dark){:root{--ink:#eeeeee;--paper:#000000}} "
        let mail = Mail(style + "p{color:var(--ink);background:var(--paper)} b{color:red}", "<p>x <b>y</b></p>")
        XCTAssertEqual(
            mail.head,
            "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light dark\">"
                + "<style>@media (prefers-color-scheme:dark){.pa-0{color:#eeeeee!important;background:#000000!important}}</style>"
                + "<style>[data-ogsc] .pa-0{color:#eeeeee!important}[data-ogsb] .pa-0{background:#000000!important}</style>"
        )
        XCTAssertEqual(
            mail.body, "<p class=\"pa-0\" style=\"color:#111111;background:#ffffff\">x <b style=\"color:red\">y</b></p>"
        )
    }
}
