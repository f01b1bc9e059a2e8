import Foundation
import XCTest

@testable import Formats

final class ScriptWriterTests: XCTestCase {
    func testNothingEndsTheScript() {
        let cases: [(words: String, json: String)] = [
            ("", ""), ("a \"b\" \\c/ 'd'", "a \\\"b\\\" \\\\c/ 'd'"),
            ("</script><!-- & ]]>", "\\u003C/script\\u003E\\u003C!-- \\u0026 ]]\\u003E"),
            ("a\nb\tc\r\0\u{1F}\u{7F}", "a\\nb\\u0009c\\u000D\\u0000\\u001F\\u007F"),
            ("\u{2028}\u{2029}\u{85}\u{9F}", "\\u2028\\u2029\\u0085\\u009F"),
            ("\u{202E}\u{2069}\u{FEFF}\u{FFFE}\u{FFFF}", "\\u202E\\u2069\\uFEFF\\uFFFE\\uFFFF"),
            ("é\u{A0}日’🎟️\u{FF0C}\u{200F}", "é\u{A0}日’🎟️\u{FF0C}\u{200F}"),
        ]
        for (words, json) in cases { XCTAssertEqual(written(words), "\"\(json)\"") }
    }

    func testSignsAreReadAsTheyWere() throws {
        let ranges: [ClosedRange<UInt32>] = [0...0x3000, 0xD000...0x1_0100, 0x1_F000...0x2_0000, 0x10_FF00...0x10_FFFF]
        let words = String(String.UnicodeScalarView(ranges.joined().compactMap(Unicode.Scalar.init)))
        let read = try JSONSerialization.jsonObject(with: Data(written(words).utf8), options: .fragmentsAllowed)
        XCTAssertTrue((read as? String).map { $0.unicodeScalars.elementsEqual(words.unicodeScalars) } == true)
    }

    func testCommas() {
        var writer = ScriptWriter(capacity: 0)
        writer.object { writer in
            writer.text("a", "{")
            writer.array("b") { writer in
                writer.text(nil, "[")
                writer.object { _ in }
                writer.object { $0.number("c", 1) }
            }
            writer.array("d") { _ in }
            writer.flag("e", false)
            writer.number("f", 0.5)
            writer.number("g", .nan)
            writer.text("h", nil)
        }
        XCTAssertEqual(text(writer.bytes), "{\"a\":\"{\",\"b\":[\"[\",{},{\"c\":1}],\"d\":[],\"e\":false,\"f\":0.5}")
    }

    private func written(_ words: String) -> String {
        var writer = ScriptWriter(capacity: 0)
        writer.text(nil, words)
        return text(writer.bytes)
    }
}
