import Foundation
import QRCode
import TestSupport
import XCTest

/// Codes as files, read by another program.
final class QRImageTests: XCTestCase {
    private static let texts = [
        "EBS2026-000123-00", "ebs-Ab12",
        "HC1:6BF+70790T9WJWG.FKY*4GO0.O1CV2 O5 N2FBBRW1*70HS8WY04AC*WIFN0AHCD8KD97TK0F90KECTHGWJC0FDC",
        "https://example.com/t/7f3a?x=1&y=é", "1", String(repeating: "7", count: 900),
        String(repeating: "aZ%", count: 200),
    ]

    func testPNGsAreReadAsTheText() throws {
        let folder = try TemporaryFolder(self)
        for (number, text) in QRImageTests.texts.enumerated() {
            for level in QRCode.Level.allCases {
                for scale in [3, 8] {
                    let file = folder["\(number).png"]
                    try Data(try QRCode(text, level: level).png(pixelsPerModule: scale)).write(
                        to: URL(fileURLWithPath: file))
                    XCTAssertEqual(try read(file), text, "\(level), \(scale)")
                }
            }
        }
    }

    func testSVGsAreReadAsTheText() throws {
        let folder = try TemporaryFolder(self)
        for text in QRImageTests.texts.prefix(4) {
            try QRCode(text).svg(label: "Ticket <1>").write(toFile: folder["a.svg"], atomically: true, encoding: .utf8)
            _ = try Tool.run("rsvg-convert", "--zoom=6", "-o", folder["a.png"], folder["a.svg"])
            XCTAssertEqual(try read(folder["a.png"]), text)
        }
    }

    func testALabelCanNotLeaveItsAttribute() throws {
        let svg = try QRCode("a").svg(label: "\"/><script>&\u{1}")
        XCTAssertTrue(svg.contains(#"aria-label="&quot;/&gt;&lt;script&gt;&amp; ">"#), svg)
        XCTAssertTrue(try QRCode("a").svg().contains(#"aria-hidden="true""#))
    }

    func testBothAreTheSameEveryTimeAndHaveTheirQuietZone() throws {
        let code = try QRCode("a")
        XCTAssertEqual(code.png(pixelsPerModule: 4), try QRCode("a").png(pixelsPerModule: 4))
        XCTAssertTrue(code.svg().contains(#"viewBox="0 0 29 29""#))
        XCTAssertTrue(code.svg().contains(#"d="M4 4h7v1h-7z"#))
        XCTAssertEqual(Array(code.png(pixelsPerModule: 4)[16..<24]), [0, 0, 0, 116, 0, 0, 0, 116])
    }

    private func read(_ file: String) throws -> String {
        try Tool.run("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file).trimmingCharacters(
            in: .newlines)
    }
}
