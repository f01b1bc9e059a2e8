import Diagnostics
import JSON
import Records
import XCTest

final class UnknownKeyTests: XCTestCase {
    private static let core = #""title": "A", "starts": 1, "ends": 2, "speaker": "S""#

    func testAnUnknownKeyIsNotedWithTheNearestThatIsNotThereYet() throws {
        let text = "{\(Self.core), \"rooom\": 1, \"titel\": 2, \"photo\": 3}"
        let reading = try Talk.record.read(text)
        XCTAssertEqual(
            reading.diagnostics,
            [
                .talk(
                    .note, "record.unknown-key", "the talk has no key “rooom”", "rooom", at: "\"rooom\"", in: text,
                    hint: "did you mean “room”?"),
                .talk(.note, "record.unknown-key", "the talk has no key “titel”", "titel", at: "\"titel\"", in: text),
                .talk(.note, "record.unknown-key", "the talk has no key “photo”", "photo", at: "\"photo\"", in: text),
            ])
    }

    func testInAClosedRecordItIsAnError() throws {
        let text = "{\(Self.core), \"emial\": 1}"
        XCTAssertEqual(
            try Talk.record(isClosed: true).read(text).diagnostics,
            [
                .talk(
                    "record.unknown-key", "the talk has no key “emial”", "emial", at: "\"emial\"", in: text,
                    hint: "did you mean “email”?")
            ])
    }

    func testItIsSaidOnceWithHowOftenItOccurs() throws {
        let text = "[{\(Self.core), \"x1\": 1}, {\(Self.core), \"x1\": 2, \"x2\": 3}, {\(Self.core), \"x1\": 4}]"
        let bytes = Array(text.utf8)
        let talks = Array(try JSONDocument(bytes).root.elements)
        // Slices are read apart, and put together in any order.
        var (all, rest) = (Problems(), Problems())
        _ = Talk.record.readPartly(talks[2], &all)
        for talk in talks.prefix(2) { _ = Talk.record.readPartly(talk, &rest) }
        all.add(rest)
        XCTAssertEqual(
            all.diagnostics(file: "talk.json", bytes: bytes).map { "\($0.location?.path ?? "") \($0.message)" },
            ["[0].x1 the talk has no key “x1” (3 times, here first)", "[1].x2 the talk has no key “x2”"])
        XCTAssertFalse(all.hasErrors)
    }

    func testTheSameProblemAtTheSamePlaceIsSaidOnce() throws {
        let bytes = Array("[1]".utf8)
        let value = try JSONDocument(bytes).root
        var problems = Problems()
        for _ in 0..<2 { problems.warning("a.b", "message", at: value) }
        problems.warning("a.b", "another", at: value)
        XCTAssertEqual(problems.diagnostics(file: "f", bytes: bytes).map(\.message), ["another", "message"])
    }
}
