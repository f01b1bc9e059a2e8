import XCTest

@testable import JSON

final class JSONPathTests: XCTestCase {
    private static let text = """
        {
          "events": [{"id": 1}, {"title": {"en": "Gala", "pt-BR": "Gala"}, "tags": ["a", "b"]}],
          "a b": {"": [7]}
        }
        """

    func testAPathLeadsFromTheTopToAValue() throws {
        let root = try JSONDocument(Self.text).root
        let cases: [(steps: [JSONStep], text: String)] = [
            ([], ""),
            (["events"], "events"),
            (["events", 0], "events[0]"),
            (["events", 0, "id"], "events[0].id"),
            (["events", 1, "title", "pt-BR"], "events[1].title.pt-BR"),
            (["events", 1, "tags", 1], "events[1].tags[1]"),
            (["a b"], #"["a b"]"#),
            (["a b", "", 0], #"["a b"][""][0]"#),
        ]
        for (steps, text) in cases {
            let value = root.reach(steps)
            XCTAssertEqual(value.path, steps)
            XCTAssertEqual(value.path.text, text)
        }
    }

    func testAKeyIsAtThePlaceItNames() throws {
        let event = try JSONDocument(Self.text).root.reach("events", 1)
        XCTAssertEqual(event.members.map { $0.key.path.text }, ["events[1].title", "events[1].tags"])
    }

    func testAPathTellsRepeatedKeysApartByNothing() throws {
        let root = try JSONDocument(#"{"a": [1], "a": [2, 3]}"#).root
        XCTAssertEqual(root.members.map { $0.value.path.text }, ["a", "a"])
        XCTAssertEqual(root.members.flatMap { $0.value.elements.map(\.path.text) }, ["a[0]", "a[0]", "a[1]"])
    }

    func testReachingStopsAtTheLastThingOnTheWay() throws {
        let root = try JSONDocument(Self.text).root
        let cases: [(steps: [JSONStep], reached: String)] = [
            (["nothing"], ""), (["events", 2], "events"), (["events", 0, "title", "en"], "events[0]"),
            (["events", 1, "title", "sw"], "events[1].title"), (["events", "id"], "events"), ([0], ""),
        ]
        for (steps, reached) in cases { XCTAssertEqual(root.reach(steps).path.text, reached, "\(steps)") }
    }

    func testKeysThatAreNotPlainAreQuoted() {
        let cases: [([JSONStep], String)] = [
            (["a-b", "c_d", "$e", "0"], "a-b.c_d.$e.0"),
            (["a.b"], #"["a.b"]"#),
            (["x", "é"], #"x["é"]"#),
            (["x", "\"\n"], #"x["\"\n"]"#),
            ([3, "x"], "[3].x"),
        ]
        for (steps, text) in cases { XCTAssertEqual(steps.text, text) }
    }
}
