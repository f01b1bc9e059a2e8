import TestSupport
import XCTest

@testable import JSON

final class JSONValueTests: XCTestCase {
    private static let text = #"""
        {"n": null, "b": true, "i": 42, "d": 2.5, "s": "tëxt", "a": [1, [2], 3], "o": {"x": {}}, "e\u0301": 1}
        """#

    func testAValueIsOnlyWhatItIs() throws {
        let root = try JSONDocument(Self.text).root
        let kinds = root.members.map { "\($0.key.string ?? "-") \($0.value.kind)" }
        XCTAssertEqual(
            kinds, ["n null", "b bool", "i number", "d number", "s string", "a array", "o object", "e\u{301} number"])
        let accessors: [(String, (JSONValue) -> Bool, Set<String>)] = [
            ("isNull", { $0.isNull }, ["n"]),
            ("bool", { $0.bool != nil }, ["b"]),
            ("int", { $0.int != nil }, ["i", "e\u{301}"]),
            ("double", { $0.double != nil }, ["i", "d", "e\u{301}"]),
            ("string", { $0.string != nil }, ["s"]),
            ("elements", { $0.elements.contains { _ in true } }, ["a"]),
            ("members", { $0.members.contains { _ in true } }, ["o"]),
        ]
        for (name, answers, expected) in accessors {
            let answering = root.members.filter { answers($0.value) }.compactMap(\.key.string)
            XCTAssertEqual(Set(answering), expected, name)
        }
    }

    func testElementsAndMembersPassOverWhatIsInsideThem() throws {
        let root = try JSONDocument(Self.text).root
        XCTAssertEqual(root["a"]?.elements.map(JSON.init), [1, [2], 3])
        XCTAssertEqual(root["o"]?.members.map { $0.key.string }, ["x"])
    }

    func testASubscriptFindsTheFirstMemberOfThatName() throws {
        let root = try JSONDocument(#"{"a": 1, "a": 2, "caf\u00e9": 3, "": 4}"#).root
        XCTAssertEqual(root["a"]?.int, 1)
        XCTAssertEqual(root["café"]?.int, 3)
        XCTAssertEqual(root[""]?.int, 4)
        XCTAssertNil(root["b"])
        XCTAssertNil(try JSONDocument("[1]").root["a"])
    }

    func testARangeIsTheWholeOfAValueInTheFile() throws {
        let document = try JSONDocument(#" {"key": "té\nxt", "list": [1, 2.50 ], "none": null , "o": { } }"#)
        XCTAssertEqual(document.root.range, 1..<document.bytes.count)
        XCTAssertEqual(
            document.root.members.map { document.text($0.key.range) + " → " + document.text($0.value.range) },
            [
                #""key" → "té\nxt""#, #""list" → [1, 2.50 ]"#, #""none" → null"#, #""o" → { }"#,
            ])
        XCTAssertEqual(document.root.reach("list").elements.map { document.text($0.range) }, ["1", "2.50"])
        XCTAssertEqual(try JSONDocument("\"\"").root.range, 0..<2)
    }

    func testASummaryIsShortEnoughForAMessage() throws {
        let long = String(repeating: "x", count: 41)
        let cases: [(text: String, summary: String)] = [
            ("null", "null"), ("true", "true"), ("false", "false"), ("-1.50e3", "-1.50e3"), ("\"\"", "“”"),
            ("\"abc\"", "“abc”"), ("[]", "an empty array"), ("[[]]", "an array"), ("{}", "an empty object"),
            ("{\"a\":1}", "an object"),
            (#""a\n\u001b[31mb""#, "“a··[31mb”"),
            ("\"\(long.dropLast())\"", "“\(long.dropLast())”"),
            ("\"\(long)\"", "“\(String(repeating: "x", count: 39))…”"),
            ("\"\(String(repeating: "東", count: 50))\"", "“\(String(repeating: "東", count: 39))…”"),
            (String(repeating: "1", count: 60), String(repeating: "1", count: 39) + "…"),
        ]
        for (text, summary) in cases { XCTAssertEqual(try JSONDocument(text).root.summary, summary, text) }
    }
}
