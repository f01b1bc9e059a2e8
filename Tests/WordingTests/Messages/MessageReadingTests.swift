import Catalog
import Diagnostics
import XCTest

@testable import Wording

final class MessageReadingTests: XCTestCase {
    private func read(_ text: String) -> (messages: Messages, problems: [Diagnostic]) {
        Messages.read(Array(text.utf8), language: .english, file: "en.json")
    }

    func testAFileOfTextsAndPluralFormsIsRead() {
        let text = #"{"nav.home": "Home", "left": {"other": "{count} left", "one": "The last"}}"#
        let (messages, problems) = read(text)
        XCTAssertEqual(problems, [])
        XCTAssertEqual(messages.keys, ["left", "nav.home"])
        XCTAssertEqual(
            messages.messages["nav.home"],
            Message(other: MessageText(parts: [.literal("Home")]), forms: nil, bytes: 13..<19))
        let other = MessageText(parts: [.placeholder("count"), .literal(" left")])
        XCTAssertEqual(
            messages.messages["left"],
            Message(
                other: other,
                forms: [
                    Message.Form(category: .one, text: MessageText(parts: [.literal("The last")])),
                    Message.Form(category: .other, text: other),
                ], bytes: 29..<73))
    }

    func testATextIsCutAtItsPlaceholders() {
        typealias Part = MessageText.Part
        let cases: [(String, [Part], [(MessageText.Mistake, Int)])] = [
            ("", [], []), ("Home", [.literal("Home")], []),
            ("{a}{b_2}", [.placeholder("a"), .placeholder("b_2")], []),
            ("ü{a}ü", [.literal("ü"), .placeholder("a"), .literal("ü")], []),
            ("{{a}} {{{a}}}", [.literal("{a} {"), .placeholder("a"), .literal("}")], [(.output("a"), 0)]),
            ("{{}} {{1}} {{ {{a}", [.literal("{} {1} { {a}")], [(.unopened, 17)]),
            (
                "ü {{- a.b | x: 'y' -}}", [.literal("ü {- a.b | x: 'y' -}")], [(.output("a.b | x: 'y'"), 3)]
            ),
            (
                "{% if a %}x{% endif %}", [.placeholder("% if a %"), .literal("x"), .placeholder("% endif %")],
                [(.tag("% if a %"), 0), (.tag("% endif %"), 11)]
            ),
            ("ü {a", [.literal("ü {a")], [(.unclosed, 3)]), ("a}b", [.literal("a}b")], [(.unopened, 1)]),
            ("{a {b}", [.literal("{a "), .placeholder("b")], [(.unclosed, 0)]),
            ("{", [.literal("{")], [(.unclosed, 0)]),
            (
                "{}{ a}{1}", [.placeholder(""), .placeholder(" a"), .placeholder("1")],
                [(.badName(""), 0), (.badName(" a"), 2), (.badName("1"), 6)]
            ),
        ]
        for (text, parts, expected) in cases {
            var mistakes: [(mistake: MessageText.Mistake, offset: Int)] = []
            XCTAssertEqual(MessageText(text, &mistakes).parts, parts, text)
            XCTAssertEqual(mistakes.map(\.mistake), expected.map(\.0), text)
            XCTAssertEqual(mistakes.map(\.offset), expected.map(\.1), text)
        }
    }

    func testEverythingThatIsWrongIsSaidAtOnceWithItsPlace() {
        let text = #"""
            {"a": 1, "b": {"on": "x", "other": "y"},
            "c": {"one": "x"}, "d": "{x", "e": "\u007b}", "a.b": [],
            "f": "1", "f": "2", "g": {"one": 1, "other": "x", "other": "x}"}}
            """#
        let (messages, problems) = read(text)
        XCTAssertEqual(messages.keys, ["b", "d", "e", "f", "g"])
        func problem(
            _ code: String, _ message: String, _ path: String, _ line: Int, _ column: Int, _ bytes: Range<Int>,
            _ hint: String? = nil
        ) -> Diagnostic {
            Diagnostic(
                .error, "messages.\(code)", message,
                at: Location(
                    file: "en.json", path: path, position: Position(line: line, column: column, bytes: bytes)),
                hint: hint)
        }
        let expected = "expected a text, or texts by plural category, found"
        XCTAssertEqual(
            problems,
            [
                problem("not-a-text", "\(expected) 1", "a", 1, 7, 6..<7),
                problem(
                    "unknown-category", "there is no plural category “on”", "b.on", 1, 16, 15..<19,
                    "one of zero, one, two, few, many, other"),
                problem(
                    "missing-other", "the message has no text for “other”", "c", 2, 6, 46..<58,
                    "every language needs it, for the numbers that no other category takes"),
                problem("braces", "“{” is never closed", "d", 2, 26, 66..<67, "write {{ for a brace"),
                problem(
                    "braces", "“{}” is no placeholder", "e", 2, 36, 76..<85,
                    "a name has letters, digits and _; write {{ for a brace"),
                problem("not-a-text", "\(expected) an empty array", "[\"a.b\"]", 2, 54, 94..<96),
                problem(
                    "repeated-key", "the key “f” stands here twice", "f", 3, 11, 108..<111, "remove one of the two"),
                problem("not-a-text", "expected a text, found 1", "g.one", 3, 34, 131..<132),
                problem(
                    "repeated-key", "the key “other” stands here twice", "g.other", 3, 51, 148..<155,
                    "remove one of the two"),
                problem("braces", "“}” closes nothing", "g.other", 3, 62, 159..<160, "write }} for a brace"),
            ])
    }

    func testWhatIsWrittenAsInATemplateIsSaidWithItsPlace() {
        let (messages, problems) = read(#"{"a": "Hi {{ name | upcase }}!", "b": {"other": "{% if x %}"}}"#)
        XCTAssertEqual(messages.messages["a"]?.fixed, "Hi { name | upcase }!")
        XCTAssertEqual(
            problems.map { LinePrinter().print($0) }.joined(),
            """
            en.json:1:11: warning: a: readers see “{name | upcase}” here: a message is no template [messages.liquid] \
            (write {name} where the template is to fill something in: {{ 'key' | t: name: … }})
            en.json:1:50: error: b.other: “{% if x %}” is a tag of templates, and messages have none [messages.braces] \
            (make a message of each case, and choose between them in the template)

            """)
    }

    func testAFileThatIsNoObjectOrNoJSONHasNoMessages() {
        for (text, code) in [("[]", "messages.not-an-object"), ("{", "json.syntax"), ("", "json.syntax")] {
            let (messages, problems) = read(text)
            XCTAssertEqual(messages.keys, [])
            XCTAssertEqual(problems.map(\.code), [code], text)
        }
    }
}
