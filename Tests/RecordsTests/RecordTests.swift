import Diagnostics
import XCTest

@testable import Records

final class RecordTests: XCTestCase {
    func testEveryFieldIsRead() throws {
        let text = """
            {
              "email": "amina@example.com", "speaker": "Amina", "tags": ["a", "b"], "room": "Hall",
              "ends": 75, "starts": 60, "title": "Trade"
            }
            """
        var talk = Talk(title: "Trade", starts: 60, ends: 75, room: "Hall", tags: ["a", "b"])
        talk.speaker = Talk.Speaker(name: "Amina", email: "amina@example.com")
        XCTAssertEqual(try Talk.record.read(text), Reading(value: talk, diagnostics: []))
    }

    func testWhatMayBeLeftOutMayBeNull() throws {
        var talk = Talk(title: "Trade", starts: 60, ends: 75)
        talk.speaker.name = "Amina"
        let core = #""title": "Trade", "starts": 60, "ends": 75, "speaker": "Amina""#
        for text in ["{\(core)}", "{\(core), \"room\": null, \"tags\": null, \"email\": null}"] {
            XCTAssertEqual(try Talk.record.read(text), Reading(value: talk, diagnostics: []))
        }
    }

    func testWhatMustBeThereIsMissed() throws {
        let text = #"{"title": null, "ends": 75}"#
        XCTAssertEqual(
            try Talk.record.read(text).diagnostics,
            [
                .talk(
                    "record.missing-key", "the talk has no “speaker”", nil, at: text, in: text,
                    hint: "add “speaker”: a text that isn't empty"),
                .talk(
                    "record.missing-key", "the talk has no “starts”", nil, at: text, in: text,
                    hint: "add “starts”: a whole number from 0 to 1440"),
                .talk("value.text", "expected a text that isn't empty, found null", "title", at: "null", in: text),
            ])
    }

    func testEverythingThatIsWrongIsSaidAtOnceAndTheRestIsRead() throws {
        let text = """
            {
              "title": 7,
              "starts": "early",
              "ends": 75,
              "speaker": " ",
              "tags": ["a", 1, "b", []],
              "room": {}
            }
            """
        let reading = try Talk.record.read(text)
        XCTAssertEqual(reading.value, Talk(ends: 75))
        XCTAssertEqual(
            reading.diagnostics,
            [
                .talk(
                    "value.text", "expected a text that isn't empty, found 7", "title", at: "7,\n  \"starts", of: 1,
                    in: text),
                .talk(
                    "value.number", "expected a whole number from 0 to 1440, found “early”", "starts", at: "\"early\"",
                    in: text),
                .talk("value.text", "expected a text that isn't empty, found “ ”", "speaker", at: "\" \"", in: text),
                .talk("value.text", "expected a text that isn't empty, found 1", "tags[1]", at: "1", in: text),
                .talk(
                    "value.text", "expected a text that isn't empty, found an empty array", "tags[3]", at: "[]",
                    in: text),
                .talk(
                    "value.text", "expected a text that isn't empty, found an empty object", "room", at: "{}", in: text),
            ])
        XCTAssertEqual(reading.diagnostics.compactMap { $0.location?.position?.line }, [2, 3, 5, 6, 6, 7])
    }

    func testOnlyAnObjectIsARecord() throws {
        for (text, found) in [("[]", "an empty array"), ("null", "null"), ("\"talk\"", "“talk”"), ("3", "3")] {
            XCTAssertEqual(
                try Talk.record.read(text),
                Reading(
                    value: Talk(),
                    diagnostics: [
                        .talk("record.type", "expected the talk as an object, found \(found)", nil, at: text, in: text)
                    ]))
        }
    }

    func testARepeatedKeyIsRefusedAndTheFirstOneRead() throws {
        let text = #"{"title": "A", "starts": 1, "ends": 2, "speaker": "S", "title": "B"}"#
        let reading = try Talk.record.read(text)
        XCTAssertEqual(reading.value.title, "A")
        XCTAssertEqual(
            reading.diagnostics,
            [
                .talk(
                    "record.repeated-key", "the key “title” stands here twice", "title", at: "\"title\"", in: text,
                    hint: "remove one of the two")
            ])
    }

    func testAKeyMayBeWrittenWithEscapes() throws {
        let text = #"{"\u0074itle": "A", "starts": 1, "ends": 2, "speaker": "S"}"#
        XCTAssertEqual(try Talk.record.read(text).value.title, "A")
        XCTAssertEqual(try Talk.record.read(text).diagnostics, [])
    }

    func testPositionsOfKeysInTheTable() {
        XCTAssertEqual(["title", "email", "nothing"].map(Talk.record.position), [0, 6, 7])
        XCTAssertTrue(FieldSet([1, 6]).contains(6))
        XCTAssertFalse(FieldSet([1, 6]).contains(5))
        XCTAssertTrue(FieldSet([1, 6]).isDisjoint(with: FieldSet([0, 63])))
        XCTAssertFalse(FieldSet.all.isDisjoint(with: FieldSet([63])))
    }
}
