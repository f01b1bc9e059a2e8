import Foundation
import JSON
import TestSupport
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
            XCTAssertEqual(
                QuotedPrintable.encoded(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }, quoted)
        }
    }

    /// Room is reckoned for the longest that any text may become.
    func testAnyTextIsQuotedAndComesBack() throws {
        var random = SplitMix(seed: 8)
        let alphabet = Array("aF .=\t\r\n".utf8) + [0, 0x7F, 0xC3, 0xA9, 0xFF]
        for count in 0..<2000 {
            let letters = Bool.random(using: &random) ? alphabet : [alphabet.randomElement(using: &random) ?? 0]
            let text = (0..<count % 400).map { _ in letters.randomElement(using: &random) ?? 0 }
            let quoted = try XCTUnwrap(QuotedPrintable.encoded(text))
            XCTAssertEqual(BodyTests.unquoted(quoted), BodyTests.withMailLineEnds(text))
            let lines = quoted.split(separator: 0x0A, omittingEmptySubsequences: false)
            XCTAssertTrue(lines.allSatisfy { $0.count <= 77 })
        }
    }

    private static func unquoted(_ lines: [UInt8]) -> [UInt8] {
        var (text, at): ([UInt8], Int) = ([], 0)
        while at < lines.count {
            guard lines[at] == UInt8(ascii: "=") else {
                text.append(lines[at])
                at += 1
                continue
            }
            let pair = String(decoding: lines[at + 1...at + 2], as: UTF8.self)
            if pair != "\r\n" { text.append(UInt8(pair, radix: 16) ?? 0) }
            at += 3
        }
        return text
    }

    private static func withMailLineEnds(_ text: [UInt8]) -> [UInt8] {
        var (ends, last): ([UInt8], UInt8) = ([], 0)
        for byte in text {
            switch byte {
            case 0x0A where last == 0x0D: break
            case 0x0A, 0x0D: ends += [0x0D, 0x0A]
            default: ends.append(byte)
            }
            last = byte
        }
        return ends
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
        for text in [".", ". . \n.\n", "From \nFrom \n"] {
            XCTAssertEqual(Body(text: Array(text.utf8)).encoding, "quoted-printable", text)
        }
        XCTAssertEqual(Body(text: Array("تذاكر الحفل السنوي".utf8)).encoding, "base64")
        XCTAssertEqual(
            Data(base64Encoded: Data(Body(text: Array("日本\n日本".utf8)).lines)), Data("日本\r\n日本".utf8))
    }
}
