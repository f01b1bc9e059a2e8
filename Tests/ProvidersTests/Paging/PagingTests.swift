import Diagnostics
import Fetching
import JSON
import XCTest

@testable import Providers

final class PagingTests: XCTestCase {
    func testTakesEachOnceThoughTheListShiftsBetweenPages() throws {
        let server = FakeServer([
            "/list": #"{"items": [{"id": 1}, {"id": 2}], "count": 3, "next": "/list/2"}"#,
            "/list/2": #"{"items": [{"id": 2}, {"id": 3}], "count": 4}"#,
        ])

        XCTAssertEqual(try list(server.server), ["1", "2", "3"])
        XCTAssertEqual(server.questions, ["/list", "/list/2"])
    }

    func testReadsAListAgainThatLostSomeMeanwhile() throws {
        let server = FakeServer([
            "/list": #"{"items": [{"id": 1}, {"id": 2}], "count": 4, "next": "/list/2"}"#,
            "/list/2": #"{"items": [{"id": 4}], "count": 4}"#,
        ])

        XCTAssertThrowsError(try list(server.server)) { error in
            XCTAssertEqual(
                error as? Failure,
                Failure(
                    .environment,
                    [
                        Diagnostic(
                            .error, "paging.incomplete", "the list should have 4, but 3 came, twice",
                            at: Location(file: "tickets.example.com", path: "/list"),
                            hint: "pull again once nobody changes it")
                    ]))
        }
        XCTAssertEqual(server.questions.count, 4)
    }

    func testRefusesAPageThatRepeats() {
        let server = FakeServer([
            "/list": #"{"items": [{"id": 1}], "next": "/list/2"}"#,
            "/list/2": #"{"items": [{"id": 1}], "next": "/list/3"}"#,
        ])

        XCTAssertThrowsError(try list(server.server)) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["paging.repeats"])
            XCTAssertEqual(
                (error as? Failure)?.diagnostics.map(\.message),
                ["page 2 of the list has nothing new, and still leads on"])
        }
    }

    func testRefusesPagesThatGoRound() {
        let server = FakeServer([
            "/list": #"{"items": [{"id": 1}], "next": "/list/2"}"#,
            "/list/2": #"{"items": [{"id": 2}], "next": "/list"}"#,
        ])

        XCTAssertThrowsError(try list(server.server)) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["paging.repeats"])
        }
        XCTAssertEqual(server.questions.count, 2)
    }

    func testRefusesEndlessPages() {
        let endless = Server(name: "tickets.example.com") { path, _, _ throws(FetchError) in
            let number = Int(path.split(separator: "/").last ?? "") ?? 1
            let page = #"{"items": [{"id": \#(number)}], "count": 5, "next": "/list/\#(number + 1)"}"#
            guard let document = try? JSONDocument(Array(page.utf8)) else {
                throw FetchError(.garbled, path, "", hint: "")
            }
            return Answer(document)
        }

        XCTAssertThrowsError(try list(endless)) { error in
            XCTAssertEqual(
                (error as? Failure)?.diagnostics.map(\.message), ["the list goes on after 20 pages"])
        }
    }

    private func list(_ server: Server) throws -> [String?] {
        try server.list(Question("/list"), .events) { page, _ in
            Page(page["items"].list, total: page["count"].int, next: page["next"].text.map { Question($0) })
        }.map { $0["id"].text }
    }
}
