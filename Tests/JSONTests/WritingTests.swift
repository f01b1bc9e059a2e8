import JSON
import TestSupport
import XCTest

final class WritingTests: XCTestCase {
    private static let document: JSON = [
        "title": "Gala", "count": 3, "open": true, "none": .null, "tags": ["a", "b"], "empty": [], "blank": [:],
        "nested": ["list": [["x": 1]]],
    ]

    func testADocumentForPeopleHasALineForEachValue() {
        XCTAssertEqual(
            Self.document.text(.indented),
            """
            {
              "title": "Gala",
              "count": 3,
              "open": true,
              "none": null,
              "tags": [
                "a",
                "b"
              ],
              "empty": [],
              "blank": {},
              "nested": {
                "list": [
                  {
                    "x": 1
                  }
                ]
              }
            }
            """)
    }

    func testADocumentForProgramsIsOneLine() {
        XCTAssertEqual(
            Self.document.text(.oneLine),
            #"{"title":"Gala","count":3,"open":true,"none":null,"tags":["a","b"],"#
                + #""empty":[],"blank":{},"nested":{"list":[{"x":1}]}}"#)
    }

    func testAFileEndsWithALineBreak() {
        XCTAssertEqual(JSON.array([1]).bytes(.oneLine), Array("[1]\n".utf8))
        XCTAssertEqual(JSON.array([1]).bytes(.indented), Array("[\n  1\n]\n".utf8))
    }

    func testOnlyWhatMustBeEscapedIsEscaped() {
        let cases: [(String, String)] = [
            ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{8}\u{C}\0\u{1F}", #""\u0008\u000c\u0000\u001f""#),
            ("\u{7F}", #""\u007f""#), ("é東🎭“</script>", "\"é東🎭“</script>\""),
            ("\u{85}a\u{2028}b\u{2029}", #""\u0085a\u2028b\u2029""#),
        ]
        for (string, text) in cases { XCTAssertEqual(JSON.string(string).text(.oneLine), text) }
    }

    func testNumbersThatAreNotWhole() {
        let cases: [(Double, String)] = [
            (0.5, "0.5"), (-2, "-2.0"), (1e300, "1e+300"), (0.1, "0.1"), (.nan, "null"), (.infinity, "null"),
        ]
        for (number, text) in cases { XCTAssertEqual(JSON.double(number).text(.oneLine), text) }
    }

    func testWhatIsWrittenIsReadBackTheSame() throws {
        let everyASCII = String(String.UnicodeScalarView((0..<0x80).compactMap(Unicode.Scalar.init)))
        let documents: [JSON] = [
            Self.document, .string(everyASCII), ["é\u{301}\u{1F3AD}", "\u{FFFD}\u{10FFFF}"],
            [.object([.init(everyASCII, .int(.min))])],
            .int(.max), [.double(-0.1), .double(.leastNonzeroMagnitude), .double(.greatestFiniteMagnitude)],
            .object([.init("a", 1), .init("a", 2)]),
        ]
        for document in documents {
            XCTAssertEqual(try JSON(reading: document.text(.indented)), document)
            XCTAssertEqual(try JSON(reading: document.text(.oneLine)), document)
        }
    }

    func testMembersWithoutAValueAreLeftOutOfACompactObject() {
        XCTAssertEqual(JSON.compact(["a": 1, "b": nil, "c": .null]), ["a": 1, "c": .null])
    }

    func testAMemberIsAddedOrReplacedAtTheEnd() {
        let object: JSON = ["a": 1, "b": 2]
        XCTAssertEqual(object.with("c", 3), ["a": 1, "b": 2, "c": 3])
        XCTAssertEqual(object.with("a", 3), ["b": 2, "a": 3])
        XCTAssertEqual(JSON.array([1]).with("a", 1), [1])
        XCTAssertEqual(object["b"], 2)
        XCTAssertNil(object["c"])
        XCTAssertNil(JSON.string("a")["a"])
    }

    func testWhatHasToBeEscapedIsFoundWhereverItStands() {
        let escapes = [
            ("\"", "\\\""), ("\\", "\\\\"), ("\n", "\\n"), ("\u{1F}", "\\u001f"), ("\u{7F}", "\\u007f"),
            ("\u{85}", "\\u0085"), ("\u{2028}", "\\u2028"), ("\u{2026}", "\u{2026}"), ("é", "é"), ("ÿ", "ÿ"),
        ]
        for (character, escape) in escapes {
            for place in 0..<20 {
                let (before, after) = (String(repeating: "a", count: place), String(repeating: "~", count: 20 - place))
                XCTAssertEqual(
                    JSON.string(before + character + after).text(.oneLine), "\"\(before)\(escape)\(after)\"")
            }
        }
    }

    func testBytesAreWrittenInBase64() {
        let cases = [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
            ("\u{FF}\u{FE}", "w7/Dvg=="),
        ]
        for (text, letters) in cases {
            XCTAssertEqual(JSON.object([.init("a", .base64(Array(text.utf8)))]).text(.oneLine), #"{"a":"\#(letters)"}"#)
        }
    }
}
