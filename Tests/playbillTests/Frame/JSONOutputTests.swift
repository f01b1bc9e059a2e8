import JSON
import TestSupport
import XCTest

@testable import playbill

final class JSONOutputTests: XCTestCase {
    func testASuccessIsOneDocument() throws {
        let ending = try Playground(self, files: Sample.files).run("check", "--json", "--verbose")
        XCTAssertEqual(ending.code, .done)
        XCTAssertEqual(ending.errors, "took 0 ms\n")
        XCTAssertEqual(
            try JSON(reading: ending.output),
            [
                "playbill": .string(Playbill.version), "command": "check", "ok": true, "exitCode": 0, "diagnostics": [],
                "result": [
                    "asOf": "2026-07-15T05:00:00Z", "nextChange": "2026-07-20T15:00:00Z",
                    "isWhole": true, "files": ["snapshot.json"],
                    "errors": 0, "warnings": 0, "rules": [], "orders": 0,
                    "events": [
                        [
                            "id": "e1", "slug": "supper",
                            "phase": ["state": "upcoming", "until": "2026-07-20T15:00:00Z"],
                            "ticketing": ["state": "active", "until": "2026-07-20T19:00:00Z"],
                            "ticketTypes": [
                                [
                                    "id": "seat", "availability": "fewLeft", "left": 12,
                                    "until": "2026-07-20T15:00:00Z", "tiers": [],
                                ]
                            ],
                        ]
                    ],
                ],
            ])
    }

    func testFailedRecordsAreNamedInIt() throws {
        let files = ["playbill.json": Sample.config, "snapshot.json": Sample.snapshot(slug: "A B")]
        let ending = try Playground(self, files: files).run("check", "--json", "--quiet")
        XCTAssertEqual([ending.code.rawValue, Int32(ending.errors.count)], [1, 0])
        let document = try JSON(reading: ending.output)
        XCTAssertEqual(document["ok"], false)
        XCTAssertEqual(document["exitCode"], 1)
        XCTAssertEqual(
            document["diagnostics"],
            [
                [
                    "severity": "error", "code": "value.slug", "message": "“A B” is not safe as a part of an address",
                    "file": "snapshot.json", "path": "events[0].slug", "line": 6, "column": 27, "hint": "use “a-b”",
                    "notes": ["see playbill check --explain value"],
                ]
            ])
        XCTAssertEqual(document["result"]?["events"], [])
    }

    func testACallThatIsWrongIsToldInItToo() throws {
        let cases: [(call: [String], command: String, code: String)] = [
            (["check", "--json", "--jobs", "x"], "check", "usage.jobs"),
            (["check", "--bogus", "--json"], "check", "usage.unknown-flag"),
            (["check", "--json", "--messages", "x"], "check", "usage.choice"),
            (["chekc", "--json"], "", "usage.unknown-command"),
            (["check", "--json", "--project", "none"], "check", "project.none"),
        ]
        let playground = try Playground(self, files: Sample.files)
        for (call, command, code) in cases {
            let ending = playground.run(call)
            XCTAssertEqual([ending.code.rawValue, Int32(ending.errors.count)], [2, 0], "\(call)")
            let document = try JSON(reading: ending.output)
            XCTAssertEqual(document["command"], .string(command))
            XCTAssertEqual(document["exitCode"], 2)
            guard case .array(let diagnostics)? = document["diagnostics"] else { return XCTFail("no diagnostics") }
            XCTAssertEqual(diagnostics.map { $0["code"] }, [.string(code)], "\(call)")
            XCTAssertEqual(document["result"], [:])
        }
    }

    func testEveryCommandHasAResult() throws {
        let playground = try Playground(self, files: Sample.files)
        let schema = try JSON(reading: playground.run("schema", "order", "--json").output)
        XCTAssertEqual(schema["result"], try JSON(reading: playground.run("schema", "order").output))
        XCTAssertEqual(
            try JSON(reading: playground.run("new", "site", "a", "--json").output)["result"],
            ["path": "a", "files": ["README.md", "images/cover.svg", "playbill.json", "snapshot.json"]])
    }
}
