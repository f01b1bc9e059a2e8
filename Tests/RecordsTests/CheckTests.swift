import Diagnostics
import JSON
import Records
import XCTest

final class CheckTests: XCTestCase {
    func testACheckIsRunWhenItsKeysCouldBeReadWhateverIsWrongWithTheRest() throws {
        let text = #"{"title": 1, "starts": 60, "ends": 30, "speaker": "S"}"#
        XCTAssertEqual(
            try Talk.record.read(text).diagnostics,
            [
                .talk("value.text", "expected a text that isn't empty, found 1", "title", at: "1", in: text),
                .talk("talk.end", "the talk ends before it starts", "ends", at: "30", in: text),
            ])
    }

    func testACheckIsNotRunWhenOneOfItsKeysIsMissingWrongOrRepeated() throws {
        let texts = [
            #"{"title": "A", "ends": -1, "speaker": "S", "starts": 60}"#,
            #"{"title": "A", "ends": 30, "speaker": "S"}"#,
            #"{"title": "A", "ends": 30, "speaker": "S", "starts": 60, "starts": 10}"#,
        ]
        for text in texts {
            XCTAssertEqual(try Talk.record.read(text).diagnostics.filter { $0.code == "talk.end" }, [], text)
        }
    }

    func testACheckOfASmallerRecordHoldsWithinALargerOne() throws {
        let text = #"{"title": "A", "starts": 1, "ends": 2, "speaker": "a@b.c", "email": "a@b.c"}"#
        XCTAssertEqual(
            try Talk.record.read(text).diagnostics,
            [
                .talk(
                    .warning, "talk.speaker", "an address is no name", "speaker", at: #""a@b.c", "#, of: 7, in: text,
                    hint: "write a name")
            ])
    }

    func testARecordIsARuleForThePlacesThatHoldOne() throws {
        let good = #"{"title": "A", "starts": 1, "ends": 2, "speaker": "S"}"#
        var talk = Talk(title: "A", starts: 1, ends: 2)
        talk.speaker.name = "S"
        try check(
            Talk.record.rule, good: [(good, talk)],
            bad: [
                Refusal("[]", "record.type", "expected the talk as an object, found an empty array"),
                Refusal(
                    #"{"title": "A", "starts": 1, "ends": "x", "speaker": "S"}"#,
                    [
                        .inside(
                            #"{"title": "A", "starts": 1, "ends": "x", "speaker": "S"}"#, "\"x\"", "ends",
                            "value.number",
                            "expected a whole number from 0 to 1440, found “x”")
                    ]),
            ])
    }
}
