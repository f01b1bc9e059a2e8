import Diagnostics
import XCTest

final class PositionTests: XCTestCase {
    private static let text = Array("ab\nçd\n\n東x".utf8)  // 0 1 2 | 3-4 5 6 | 7 | 8-10 11

    func testLinesAndColumnsAreCountedFromOneInCharacters() {
        let cases: [(byte: Int, line: Int, column: Int)] = [
            (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (5, 2, 2), (6, 2, 3), (7, 3, 1), (8, 4, 1), (11, 4, 2),
            (12, 4, 3),
        ]
        let expected = cases.map { Position(line: $0.line, column: $0.column, bytes: $0.byte..<$0.byte + 1) }
        XCTAssertEqual(Position.of(expected.map(\.bytes), in: Self.text), expected)
        for position in expected { XCTAssertEqual(Position.of([position.bytes], in: Self.text), [position]) }
    }

    func testATableFindsTheSame() {
        let texts = [
            Self.text, [], Array("\u{FEFF}a\nb".utf8), Array("\n\n".utf8),
            Array((String(repeating: "é東x", count: 2000) + "\n" + String(repeating: "ab\n", count: 2000)).utf8),
        ]
        for text in texts {
            let table = LineTable(text)
            for start in stride(from: 0, through: text.count + 1, by: text.count > 100 ? 37 : 1) {
                XCTAssertEqual(
                    table.position(of: start..<start + 1, in: text), Position.of([start..<start + 1], in: text)[0])
            }
        }
    }

    func testStretchesOutOfOrderAreFoundToo() {
        XCTAssertEqual(
            Position.of([8..<9, 0..<1, 0..<1, 5..<6], in: Self.text),
            [
                Position(line: 4, column: 1, bytes: 8..<9), Position(line: 1, column: 1, bytes: 0..<1),
                Position(line: 1, column: 1, bytes: 0..<1), Position(line: 2, column: 2, bytes: 5..<6),
            ])
    }

    func testAByteOrderMarkTakesUpNoColumn() {
        let text = Array("\u{FEFF}a\nb".utf8)
        XCTAssertEqual(
            Position.of([0..<0, 3..<4, 5..<6, 0..<3, 4..<5], in: text),
            [
                Position(line: 1, column: 1, bytes: 0..<0), Position(line: 1, column: 1, bytes: 3..<4),
                Position(line: 2, column: 1, bytes: 5..<6), Position(line: 1, column: 1, bytes: 0..<3),
                Position(line: 1, column: 2, bytes: 4..<5),
            ])
    }

    func testAPlacePastTheEndIsTheEnd() {
        XCTAssertEqual(Position.of([99..<100], in: Self.text), [Position(line: 4, column: 3, bytes: 99..<100)])
        XCTAssertEqual(Position.of([0..<0], in: []), [Position(line: 1, column: 1, bytes: 0..<0)])
        XCTAssertEqual(Position.of([], in: Self.text), [])
    }
}
