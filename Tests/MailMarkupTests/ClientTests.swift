import XCTest

@testable import MailMarkup

/// What is added for clients.
final class ClientTests: XCTestCase {
    func testTablesForOutlook() {
        let style =
            "table{width:600px;margin:0 auto} td{width:50%;text-align:center;vertical-align:top;background:#abc;height:9.6px}"
        XCTAssertEqual(
            Mail(style, "<table><tr><td>x</td></tr></table>").body,
            "<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" width=\"600\" align=\"center\" "
                + "style=\"width:600px;margin:0 auto\"><tr><td width=\"50%\" height=\"10\" align=\"center\" valign=\"top\" "
                + "bgcolor=\"#aabbcc\" style=\"width:50%;text-align:center;vertical-align:top;background:#aabbcc;height:9.6px\">x</td></tr></table>"
        )
        XCTAssertEqual(
            Mail("", "<table border=1 role=table width=9><tr><th>x</th></tr></table>").body,
            "<table border=\"1\" role=\"table\" width=\"9\" cellpadding=\"0\" cellspacing=\"0\"><tr><th>x</th></tr></table>"
        )
        XCTAssertFalse(Mail("", "<table><caption>c</caption><tr><td>x</td></tr></table>").body.contains("presentation"))
    }

    func testPictures() {
        XCTAssertEqual(
            [
                Mail("img{width:40px;height:auto}", "<img src=\"cid:a\" alt=\"\">").body,
                Mail("img{display:inline;width:100%}", "<img src=\"cid:a\" alt=\"\">").body,
                Mail("", "<p>so <img src=\"cid:a\" alt=\"\" border=2></p>").body,
            ],
            [
                "<img src=\"cid:a\" alt=\"\" width=\"40\" border=\"0\" style=\"display:block;width:40px;height:auto\">",
                "<img src=\"cid:a\" alt=\"\" border=\"0\" style=\"display:inline;width:100%\">",
                "<p>so <img src=\"cid:a\" alt=\"\" border=\"2\"></p>",
            ])
    }

    func testButtonsAreDrawnByOutlook() {
        let style =
            ".button{padding:10px 20px;background:#cc0000;color:#fff;font-size:20px;line-height:24px;border-radius:11px;font-weight:600}"
        let link =
            "<a href=\"https://e.test/a--b?x=1&amp;y=2\" style=\"padding:10px 20px;background:#cc0000;color:#ffffff;"
        XCTAssertEqual(
            Mail(style, "<a class=button href='https://e.test/a--b?x=1&amp;y=2'>Go <b>--></b></a>").body,
            "<!--[if mso]><v:roundrect xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                + "xmlns:w=\"urn:schemas-microsoft-com:office:word\" href=\"https://e.test/a&#45;&#45;b?x=1&amp;y=2\" "
                + "style=\"height:44px;v-text-anchor:middle;width:112px\" arcsize=\"25%\" fillcolor=\"#cc0000\" stroke=\"f\">"
                + "<w:anchorlock/><center style=\"color:#ffffff;font-family:sans&#45;serif;font-size:20px;font-weight:bold\">"
                + "Go &#45;&#45;&gt;</center></v:roundrect><![endif]--><!--[if !mso]><!-->" + link
                + "font-size:20px;line-height:24px;border-radius:11px;font-weight:600\">Go <b>--&gt;</b></a><!--<![endif]-->"
        )
        XCTAssertFalse(Mail(style, "<a class=button>x</a><a class=button href=x></a>").body.contains("mso"))
    }

    func testAPreheaderIsHiddenAndPadded() {
        let body = Mail(".preheader{color:red}", "<div class=preheader>Short <i>words</i></div><p>x</p>").body
        let padding = String(repeating: "&#847;&zwnj;&nbsp;", count: 99)
        XCTAssertEqual(
            body,
            "<div style=\"display:none;max-height:0;max-width:0;overflow:hidden;opacity:0;mso-hide:all;color:red\">"
                + "Short <i>words</i>\(padding)</div><p>x</p>")
    }

    func testLanguageAndDirectionAreInTheBodyToo() {
        XCTAssertEqual(
            Mail.written(
                "<html lang=ar dir=rtl><body dir=ltr><div>x</div><div lang=en><div>y</div></div></body></html>"),
            "<html lang=\"ar\" dir=\"rtl\"><body dir=\"ltr\" lang=\"ar\"><div lang=\"ar\" dir=\"rtl\">x</div>"
                + "<div lang=\"en\" dir=\"rtl\"><div>y</div></div></body></html>")
    }

    func testDarkRulesAreThereForOutlookTwice() {
        XCTAssertEqual(
            Mail(
                "p{color:red} @media (prefers-color-scheme: dark){p,.c{color:blue;background-color:#000} body{color:#fff}}",
                "<p class=c>x</p>"
            ).head,
            "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"supported-color-schemes\" content=\"light dark\">"
                + "<style>@media (prefers-color-scheme: dark){p,.c{color:blue!important;background-color:#000000}body{color:#ffffff}}</style>"
                + "<style>[data-ogsc] p,[data-ogsc] .c{color:blue!important}"
                + "[data-ogsb] p,[data-ogsb] .c{background-color:#000000!important}</style>")
    }
}
