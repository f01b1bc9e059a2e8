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

    func testWhatOneTextLeavesOpenEndsWithIt() {
        XCTAssertEqual(
            Mail.written(
                "<head><style>p{color:red</style><style>p{margin:1px} @media x{</style><style>b{color:blue}</style></head><p>x<b>y</b></p>"
            ),
            "<html><head></head><body><p style=\"color:red;margin:1px\">x<b style=\"color:blue\">y</b></p></body></html>"
        )
    }
}
