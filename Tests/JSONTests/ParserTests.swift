import TestSupport
import XCTest

@testable import JSON

final class ParserTests: XCTestCase {
    func testEveryFormOfJSONIsRead() throws {
        let cases: [(text: String, value: JSON)] = [
            ("null", .null), ("true", true), ("false", false), ("0", 0), ("-12", -12), ("\"\"", ""), ("[]", []),
            ("{}", [:]),
            (" \t\r\n1 \t\r\n", 1),
            ("[ ]", []), ("{ }", [:]),
            ("[1,2,3]", [1, 2, 3]),
            ("[null,true,false,\"a\",[],{}]", [.null, true, false, "a", [], [:]]),
            ("{\"a\":1,\"b\":{\"c\":[2]}}", ["a": 1, "b": ["c": [2]]]),
            ("{ \"a\" : 1 , \"b\" : [ 2 , 3 ] }", ["a": 1, "b": [2, 3]]),
            ("{\"b\":1,\"a\":2}", ["b": 1, "a": 2]),
            ("{\"\":1}", ["": 1]),
            ("{\"a\":1,\"a\":2}", ["a": 1, "a": 2]),
            ("\"héé 東京 🎭\"", "héé 東京 🎭"),
            ("[[[[]]]]", [[[[]]]]),
        ]
        for (text, value) in cases { XCTAssertEqual(JSON(try JSONDocument(text).root), value, text) }
    }

    func testAByteOrderMarkIsPassedOver() throws {
        let document = try JSONDocument("\u{FEFF}[1]")
        XCTAssertEqual(JSON(document.root), [1])
        XCTAssertEqual(document.root.range, 3..<6)
    }

    func testContainersNestToTheLimitAndNoDeeper() {
        let limit = JSONDocument.depthLimit
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        XCTAssertNil(syntaxError(in: nested(limit)))
        XCTAssertEqual(
            syntaxError(in: nested(limit + 1)),
            JSONSyntaxError(limit..<limit + 1, "more than 128 arrays and objects inside one another"))
        let unclosed = String(repeating: "{\"a\":[", count: 100_000)
        XCTAssertEqual(syntaxError(in: unclosed)?.message, "more than 128 arrays and objects inside one another")
    }

    func testSeveralDocumentsShareOneArrayOfBytes() throws {
        let bytes = Array("{\"a\":1}\n[2]\n".utf8)
        let first = try JSONDocument(bytes, in: 0..<7)
        let second = try JSONDocument(bytes, in: 8..<11, base: ["orders", 1])
        XCTAssertEqual(JSON(first.root), ["a": 1])
        XCTAssertEqual(JSON(second.root), [2])
        XCTAssertEqual(second.root.range, 8..<11)
        XCTAssertEqual(second.root.reach(0).path, ["orders", 1, 0])
    }

    func testAStretchEndsWhereItEnds() {
        let bytes = Array("[1,2]".utf8)
        XCTAssertThrowsError(try JSONDocument(bytes, in: 0..<3)) { error in
            XCTAssertEqual(
                error as? JSONSyntaxError,
                JSONSyntaxError(
                    3..<3, "the text ends too early", hint: "the file seems cut off: write or fetch it again"))
        }
    }

    func testTheInsideOfAnArrayIsPassedOver() throws {
        let text = "{\"events\": [1, {\"not\": json}, 3], \"more\": true}"
        let bytes = Array(text.utf8)
        let inside = try XCTUnwrap(text.firstIndex(of: "[")).utf16Offset(in: text) + 1
        let end = try XCTUnwrap(text.firstIndex(of: "]")).utf16Offset(in: text)
        let document = try JSONDocument(bytes, skipping: inside..<end)
        XCTAssertEqual(JSON(document.root), ["events": [], "more": true])
        XCTAssertEqual(document.text(document.root.reach("events").range), "[1, {\"not\": json}, 3]")
        XCTAssertThrowsError(try JSONDocument(bytes))
    }
}
