import XCTest

@testable import Streaming

final class LineCutterTests: XCTestCase {
    private func lines(_ chunks: [String], most: Int = 8) -> [String?] {
        var cutter = LineCutter(most: most)
        var lines: [LineCutter.Line] = []
        for chunk in chunks {
            cutter.add(Array(chunk.utf8))
            while let line = cutter.next() { lines.append(line) }
        }
        while let line = cutter.last() { lines.append(line) }
        return lines.map { line in
            guard case .bytes(let bytes) = line else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    func testLinesAreTheSameHoweverTheyCome() {
        let cases: [(text: String, lines: [String?])] = [
            ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\na\r\n", ["", "", "a\r"]),
            ("12345678\n1", ["12345678", "1"]), ("123456789\n1\n", [nil, "1"]), ("1\n1234567890123456789", ["1", nil]),
            ("123456789012345678901234567890\n\n123456789\nab\n", [nil, "", nil, "ab"]),
        ]
        for (text, expected) in cases {
            for size in 1...max(1, text.utf8.count) {
                let bytes = Array(text.utf8)
                let chunks = stride(from: 0, to: bytes.count, by: size).map {
                    String(decoding: bytes[$0..<min($0 + size, bytes.count)], as: UTF8.self)
                }
                XCTAssertEqual(lines(chunks), expected, "\(text) by \(size)")
            }
        }
    }

    func testOfALineThatIsTooLongNothingIsKept() {
        var cutter = LineCutter(most: 1000)
        for _ in 0..<10_000 {
            cutter.add(Array(repeating: 0x61, count: 1000))
            XCTAssertNil(cutter.next())
            XCTAssertLessThanOrEqual(cutter.held, 2000)
        }
    }
}
