import Graphics
import TestSupport
import XCTest

final class LinkAddressTests: XCTestCase {
    func testWhatPDFReadsOtherwiseIsEncoded() {
        let addresses: [(String, String?)] = [
            ("https://example.com/a?b=c&d=%20#e", "https://example.com/a?b=c&d=%20#e"),
            (
                #"https://example.com/a)/S/JavaScript(x\y'z"é"#,
                "https://example.com/a%29/S/JavaScript%28x%5Cy%27z%22%C3%A9"
            ),
            ("https://example.com/<a> b\n\u{7F}`{|}^", "https://example.com/%3Ca%3E%20b%0A%7F%60%7B%7C%7D%5E"),
            ("https://example.com/%", "https://example.com/%25"),
            ("https://example.com/%4", "https://example.com/%254"),
            ("https://example.com/%zz%C3", "https://example.com/%25zz%C3"),
            ("mailto:a@example.com", "mailto:a@example.com"),
            ("tel:+254700000000", "tel:+254700000000"), ("HTTPS://EXAMPLE.COM/", "HTTPS://EXAMPLE.COM/"),
            ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("", nil), ("https:", nil), ("/a", nil),
            (" javascript:alert(1)", nil), ("https://example.com/" + String(repeating: "é", count: 400), nil),
        ]
        for (address, encoded) in addresses { XCTAssertEqual(LinkAddress(address)?.encoded, encoded, address) }
    }

    func testAnAddressCanNotLeaveItsLink() throws {
        let press = try Fonts.press()
        for hostile in [
            "https://example.com/a)/S/JavaScript/JS(app.alert(1)", #"https://example.com/\"#,
            "https://example.com/' uri='x", "https://example.com/))>>endobj",
        ] {
            let address = try XCTUnwrap(LinkAddress(hostile))
            let rendered = try press.page { canvas in
                canvas.link(address, Rect(10, 20, 100, 30)) { canvas.fill(Rect(10, 20, 100, 30), .black) }
            }
            let file = try SavedFile(self, "a.pdf", rendered.bytes)
            try file.check()
            let source = try file.source()
            XCTAssertTrue(source.contains("/URI (\(address.encoded))"), source)
            XCTAssertFalse(source.contains("/JavaScript "), source)
        }
    }

    func testALinkIsWhereItWasDrawn() throws {
        // PDF counts upwards from the lower edge of the page, 200 points high.
        XCTAssertEqual(try place { $0.translate(50, 100) }, [60, 50, 160, 80])
        XCTAssertEqual(
            try place {
                $0.translate(100, 0)
                $0.rotate(90)
            }, [50, 90, 80, 190])
    }

    /// Where the link is of a rectangle drawn after something was moved.
    private func place(_ move: (Canvas) -> Void) throws -> [Double] {
        let address = try XCTUnwrap(LinkAddress("https://example.com/"))
        let rendered = try Fonts.press().page { canvas in
            canvas.saved {
                move(canvas)
                canvas.link(address, Rect(10, 20, 100, 30)) { canvas.fill(Rect(10, 20, 100, 30), .black) }
            }
        }
        let file = try SavedFile(self, "a.pdf", rendered.bytes)
        try file.check()
        let corners = try file.source().firstMatch(
            of: /\/Rect \[\s*([0-9.]+)\s+([0-9.]+)\s+([0-9.]+)\s+([0-9.]+)\s*\]/)
        return try XCTUnwrap(corners.map { [$0.1, $0.2, $0.3, $0.4].compactMap { Double($0) } })
    }
}
