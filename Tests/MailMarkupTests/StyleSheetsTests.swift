import XCTest

@testable import MailMarkup

final class StyleSheetsTests: XCTestCase {
    func testMailsWithTheSameStyleGetTheSameWithAndWithoutAKeptSheet() {
        var sheets = StyleSheets()
        for number in 0..<40 {
            let document = Array(
                "<html><head><style>p{margin:\(number / 2)px}</style></head><body><p>\(number)</p></body></html>".utf8)
            var fresh = StyleSheets()
            XCTAssertEqual(
                MailHTML(document, file: "mail", sheets: &sheets).bytes,
                MailHTML(document, file: "mail", sheets: &fresh).bytes)
        }
    }

    func testWhatIsKnownOfOneMailIsUsedOnlyForThoseAlike() {
        let style =
            "<head><style>:root{--a:1px} .a{margin:var(--a)} .b{--a:2px} @media print{.a{margin:0} p{color:red} .b{--a:3px}} #i{color:blue}</style></head>"
        let bodies = [
            "<p class=a>x</p>", "<p class=a>y</p>", "<p class=b><i class=a>x</i></p>", "<p class='pa-0 a'>x</p>",
            "<p class=b><i class='a pa-0'>x</i></p>", "<p style=\"--a:4px\" class=a>x</p>",
            "<p style=\"--a:5px\" class=a>x</p>",
            "<p id=i class=a>x</p>", "<div class=b><p>x</p></div><i class=a>x</i>",
        ]
        var sheets = StyleSheets()
        for body in bodies + bodies.reversed() {
            XCTAssertEqual(
                String(
                    decoding: MailHTML(Array((style + body).utf8), file: "mail", sheets: &sheets).bytes, as: UTF8.self),
                Mail.written(style + body))
        }
    }

    func testMailsAreAlikeOnlyIfNoSelectorCanTellThemApart() {
        let style =
            "<head><style>[href^=x]{color:red} a:empty{margin:0} a:first-child{padding:0} b+i{color:blue} [title]{border:0}</style></head>"
        let bodies = [
            "<a href=x1>t</a>", "<a href=y1>t</a>", "<a href=x2>t</a>", "<a href=x1></a>", "<a href=x1><!--t--></a>",
            "<b>1</b><a>t</a>", "<a>t</a><b>1</b>", "<b>1</b><i>2</i>", "<i>1</i><b>2</b>", "<b><i>2</i></b>",
            "<a title>t</a>", "<a title=''>t</a>", "<a alt=title>t</a>", "<table><tr><td>1</table>",
            "<table><tbody><tr><td>1</table>",
        ]
        var sheets = StyleSheets()
        for body in bodies + bodies.reversed() {
            XCTAssertEqual(
                String(
                    decoding: MailHTML(Array((style + body).utf8), file: "mail", sheets: &sheets).bytes, as: UTF8.self),
                Mail.written(style + body))
        }
    }

    func testWhatOneTextLeavesOpenEndsWithIt() {
        XCTAssertEqual(
            Mail.written(
                "<head><style>p{color:red</style><style>p{margin:1px} @media x{</style><style>b{color:blue}</style></head><p>x<b>y</b></p>"
            ),
            "<html><head></head><body><p style=\"color:red;margin:1px\">x<b style=\"color:blue\">y</b></p></body></html>"
        )
    }
}
