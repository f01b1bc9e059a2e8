import Foundation
import XCTest

@testable import MIME

final class EncodedWordTests: XCTestCase {
    func testPlainTextStaysAsItIs() {
        XCTAssertEqual(header("Your tickets"), "Subject: Your tickets\r\n")
    }

    func testMostlyLatinTextCanStillBeRead() {
        XCTAssertEqual(header("Été à Paris"), "Subject: =?UTF-8?Q?=C3=89t=C3=A9_=C3=A0_Paris?=\r\n")
    }

    func testOtherScriptsAreShorterInBase64() {
        XCTAssertEqual(header("تذاكرك"), "Subject: =?UTF-8?B?2KrYsNin2YPYsdmD?=\r\n")
    }

    func testWhatLooksLikeAnEncodedWordIsNone() {
        XCTAssertEqual(header("=?UTF-8?Q?evil?="), "Subject: =?UTF-8?Q?=3D=3FUTF-8=3FQ=3Fevil=3F=3D?=\r\n")
        XCTAssertEqual(header("two  spaces"), "Subject: =?UTF-8?Q?two__spaces?=\r\n")
        XCTAssertEqual(header(" in front"), "Subject: =?UTF-8?Q?_in_front?=\r\n")
    }

    /// Of texts of many lengths in many scripts: whoever decodes word by word must find characters, whole.
    func testNoWordSplitsACharacterOrIsTooLong() throws {
        let letters = ["e", "é", "ع", "日", "🎟", "e\u{301}", "🇰🇪", "न"]
        for letter in letters {
            for count in 1...80 {
                let text = String(repeating: letter, count: count) + "é"
                var decoded = ""
                for line in header(text).split(separator: "\r\n") {
                    XCTAssertLessThanOrEqual(line.utf8.count, 76)
                }
                for word in EncodedWords.of(text, firstAfter: 9) {
                    XCTAssertLessThanOrEqual(word.count, 75)
                    decoded += try XCTUnwrap(decode(word), "\(letter) × \(count)")
                }
                XCTAssertEqual(Array(decoded.utf8), Array(text.utf8))
            }
        }
    }

    func testLongWordsOfPlainLettersAreFoldedToo() {
        for line in header(String(repeating: "x", count: 500)).split(separator: "\r\n") {
            XCTAssertLessThanOrEqual(line.utf8.count, 76)
        }
    }

    private func header(_ text: String) -> String { String(decoding: HeaderLine.text("Subject", text), as: UTF8.self) }

    /// Nil unless its bytes are UTF-8 by themselves.
    private func decode(_ word: [UInt8]) -> String? {
        let text = String(decoding: word, as: UTF8.self)
        let parts = text.split(separator: "?", omittingEmptySubsequences: false)
        guard parts.count == 5 else { return nil }
        if parts[2] == "B" {
            return Data(base64Encoded: String(parts[3])).flatMap { String(data: $0, encoding: .utf8) }
        }
        return String(parts[3]).replacing("_", with: "%20").replacing("=", with: "%").removingPercentEncoding
    }
}
