import XCTest

@testable import Fetching

final class AnswerTests: XCTestCase {
    private func server(_ outcome: FakeTransport.Outcome) throws -> Server {
        try Client(transport: FakeTransport(outcome).transport, timing: FakeTime().timing).server(.example)
    }

    private func body(_ text: String, _ type: String?) -> FakeTransport.Outcome {
        .success(Response(status: 200, headers: type.map { ["content-type": $0] } ?? [:], body: Array(text.utf8)))
    }

    func testJSONIsReadWhateverItIsCalled() throws {
        for type in ["application/json; charset=utf-8", "application/vnd.api+json", "text/plain", nil] {
            XCTAssertEqual(try server(body("[1]", type)).text("/events"), "[1]")
        }
        XCTAssertEqual(try server(body("\u{FEFF}[1]", nil)).text("/events"), "[1]")
    }

    func testAPageIsNoJSON() throws {
        let isAPI = "check url: it must be the address of the API, not of a page"
        let expected = [
            ("<html><title>Log\n in</title>", "text/html", "it answers a web page, “Log in”, instead of JSON"),
            (" \n<!doctype html>", nil, "it answers a web page instead of JSON"),
            ("[1]", "text/html", "it answers a web page instead of JSON"),
            ("", "application/json", "it answers nothing at all"),
        ]
        for (text, type, message) in expected {
            XCTAssertEqual(
                try server(body(text, type)).error("/events"),
                FetchError(.garbled, "https://tickets.example.com/api/events", message, hint: isAPI))
        }
        XCTAssertEqual(try server(body("{'a': 1}", nil)).error("/events")?.kind, .garbled)
    }

    func testWhatEndsTooEarlyIsCutOff() throws {
        let whole = #"{"data": [{"id": 1, "name": "x"}]}"#
        for count in 1..<whole.utf8.count {
            let error = try server(body(String(whole.prefix(count)), "application/json")).error("/events")
            XCTAssertEqual(error?.kind, .cutOff, "\(count)")
        }
    }

    func testAnErrorIsQuotedInItsServersWords() throws {
        let expected = [
            #"{"message": "No such event"}"#: ": “No such event”", #"{"error": "nope"}"#: ": “nope”",
            #"{"detail": "Not found."}"#: ": “Not found.”", #"{"error": {"message": "deep"}}"#: ": “deep”",
            #"{"errors": {"id": ["must be a number"]}}"#: ": “id: must be a number”",
            #"{"non_field": ["first", "second"]}"#: ": “non_field: first”", #"["only this"]"#: ": “only this”",
            #"{"message": ["a", "b"]}"#: ": “a”", #"{"message": ""}"#: "", "{}": "", "not json": "", "": "",
            #"{"message": "two\nlines \u001b[31mred"}"#: ": “two lines [31mred”",
            "<html><title>502 Bad Gateway</title>": ": “502 Bad Gateway”",
        ]
        for (text, quote) in expected {
            XCTAssertEqual(try server(.json(text, status: 422)).error("/events")?.message, "it answers 422\(quote)")
        }
        let long = try server(.json(#"{"message": "\#(String(repeating: "long ", count: 100))"}"#, status: 400))
        XCTAssertEqual(long.error("/events")?.message.count, "it answers 400: “”".count + 160)
    }

    func testEachStatusSaysWhatToDo() throws {
        let isAPI = "check url: it must be the address of the API, not of a page"
        let expected = [
            300: isAPI, 304: isAPI, 400: isAPI, 403: "use a token of somebody who may read this",
            404: "check its id, and that url is the address of the API",
            410: "check its id, and that url is the address of the API", 422: isAPI,
            501: "try again later, or go on from what was fetched before with --offline",
        ]
        for (status, hint) in expected {
            XCTAssertEqual(
                try server(.status(status)).error("/events"),
                FetchError(
                    .status(status), "https://tickets.example.com/api/events", "it answers \(status)", hint: hint))
        }
    }
}
