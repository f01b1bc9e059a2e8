import Foundation
import XCTest

@testable import MIME

final class BodyTests: XCTestCase {
    func testTextIsQuotedAsRFC2045HasIt() {
        let cases = [
            ("a=b", "a=3Db"), ("é", "=C3=A9"), ("end \nnext", "end=20\r\nnext"), ("tab\t", "tab=09"),
            (".dot", "=2Edot"), ("From here", "=46rom here"), ("Fromage", "Fromage"), ("a\r\nb\rc", "a\r\nb\r\nc"),
            (String(repeating: "x", count: 76), String(repeating: "x", count: 76)),
            (String(repeating: "x", count: 77), String(repeating: "x", count: 75) + "=\r\nxx"),
            (String(repeating: "x", count: 75) + ".y", String(repeating: "x", count: 75) + "=\r\n=2Ey"),
            (String(repeating: "x", count: 73) + "é", String(repeating: "x", count: 73) + "=\r\n=C3=A9"),
            (String(repeating: "x", count: 72) + "é", String(repeating: "x", count: 72) + "=C3=\r\n=A9"),
            (String(repeating: "x", count: 73) + "=", String(repeating: "x", count: 73) + "=3D"),
            (String(repeating: "x", count: 75) + " ", String(repeating: "x", count: 75) + "=\r\n=20"),
        ]
        for (text, quoted) in cases {
            XCTAssertEqual(String(decoding: QuotedPrintable.encoded(Array(text.utf8)), as: UTF8.self), quoted)
        }
    }

    func testBytesAreWrittenInLinesOfSeventySix() {
        for count in [0, 1, 2, 3, 56, 57, 58, 114, 1000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37) }
            let expected = Data(bytes).base64EncodedString(options: [
                .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
            ])
            XCTAssertEqual(String(decoding: Base64.lines(bytes), as: UTF8.self), expected)
        }
    }

    func testTheShorterWayIsTaken() {
        XCTAssertEqual(Body(text: Array("Tickets for Zoë".utf8)).encoding, "quoted-printable")
        XCTAssertEqual(Body(text: Array("تذاكر الحفل السنوي".utf8)).encoding, "base64")
        XCTAssertEqual(
            Data(base64Encoded: Data(Body(text: Array("日本\n日本".utf8)).lines)), Data("日本\r\n日本".utf8))
    }
}
