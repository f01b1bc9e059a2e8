import Foundation
import XCTest

@testable import MIME

final class EncodedWordTests: XCTestCase {
    func testPlainTextStaysAsItIs() {
        XCTAssertEqual(header("Your tickets"), "Subject: Your tickets\r\n")
    }

    func testMostlyLatinTextCanStillBeRead() {
        XCTAssertEqual(header("Tickets for Zoë"), "Subject: =?UTF-8?Q?Tickets_for_Zo=C3=AB?=\r\n")
    }

    func testOtherScriptsAreShorterInBase64() {
        XCTAssertEqual(header("تذاكرك"), "Subject: =?UTF-8?B?2KrYsNin2YPYsdmD?=\r\n")
    }

    func testWhatLooksLikeAnEncodedWordIsNone() {
        XCTAssertEqual(header("=?UTF-8?Q?evil?="), "Subject: =?UTF-8?B?PT9VVEYtOD9RP2V2aWw/PQ==?=\r\n")
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
