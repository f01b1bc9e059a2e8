import XCTest

@testable import MailMarkup

/// What nobody asked to be changed is written as it was.
final class DocumentTests: XCTestCase {
    func testADocumentStaysAsItIs() {
        let document = """
            <!DOCTYPE html>
            <html lang="en" xmlns:v="urn:schemas-microsoft-com:vml">
            <head>
            <meta charset="utf-8">
            <title>Tickets &amp; more</title>
            <!--[if mso]><xml><o:PixelsPerInch>96</o:PixelsPerInch></xml><style>td{font:1px "x"}</style><![endif]-->
            <script type="application/ld+json">{"a": "<b> & 'c'"}</script>
            </head>
            <body lang="en">
            <!--[if mso]><table><tr><td width="600"><![endif]-->
            <p title="a &lt;b&gt; &quot;c&quot; 'd'">1 &lt; 2 &amp; 3&nbsp;&#847;&zwnj;&shy; – é 日本<br>next</p>
            <!--[if !mso]><!--><a href="https://e.test/?a=1&amp;b=2">x</a><!--<![endif]-->
            <![if !mso]><hr><![endif]>
            <input disabled>
            </body>
            </html>
            """
        XCTAssertEqual(Mail.written(document), document)
    }

    func testTagsInCapitalsAndWithoutQuotes() {
        XCTAssertEqual(
            Mail.written("<HTML><BODY><P CLASS=A Title=b>x<BR/>y</P><div/>z</BODY></HTML>"),
            "<html><body><p title=\"b\">x<br>y</p><div>z</div></body></html>")
    }

    func testRowsAreInASectionThatIsWrittenIfItHasAStyle() {
        let table = "<table><tr><td>x</td></tr></table>"
        let attributes = "role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\""
        XCTAssertEqual(
            [
                "table > tr {color:red}", "tbody > tr > td {color:red}", "tbody {color:red}",
            ].map { Mail($0, table).body },
            [
                "<table \(attributes)><tr><td>x</td></tr></table>",
                "<table \(attributes)><tr><td style=\"color:red\">x</td></tr></table>",
                "<table \(attributes)><tbody style=\"color:red\"><tr><td>x</td></tr></tbody></table>",
            ])
    }

    func testAFragmentBecomesADocument() {
        XCTAssertEqual(Mail.written("<p>x"), "<html><body><p>x</p></body></html>")
        XCTAssertEqual(Mail.written(""), "")
    }

    func testStylesThatAreKeptAsTheyAre() {
        XCTAssertEqual(
            Mail.written(
                "<html><head><style data-keep>.a{color:red}</style></head><body><p class=\"a b\">x</p></body></html>"),
            "<html><head><style data-keep>.a{color:red}</style></head><body><p class=\"a\">x</p></body></html>")
    }
}
