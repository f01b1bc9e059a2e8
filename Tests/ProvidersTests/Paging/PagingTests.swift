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
            let page = #"{"items": [{"id": \#(number)}], "count": \#(4 + number), "next": "/list/\#(number + 1)"}"#
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

    func testRefusesAnAnswerThatIsNoList() {
        for answer in [#"{"message": "Down for maintenance"}"#, "{}", "null", #"{"items": {}}"#, #"{"items": null}"#] {
            let server = FakeServer(["/list": answer]).server
            XCTAssertThrowsError(try server.list(Question("/list"), .events) { page, _ in Page(page["items"]) }) {
                XCTAssertEqual(($0 as? Failure)?.kind, .environment, answer)
                XCTAssertEqual(($0 as? Failure)?.diagnostics.map(\.code), ["feed.garbled"], answer)
            }
        }
        let empty = FakeServer(["/list": #"{"items": []}"#]).server
        XCTAssertEqual(
            try empty.list(Question("/list"), .events) { page, _ in Page(page["items"]) }.count, 0)
    }

    func testCountsNoFurtherThanNumbersGo() {
        for total in [Int.max, Int.max / 2 + 1] {
            let server = FakeServer(["/list": #"{"items": [{"id": 1}], "count": \#(total), "next": "/list/2"}"#]).server
            XCTAssertThrowsError(try list(server))
        }
        let least = FakeServer(["/list": #"{"items": [{"id": 1}], "count": \#(Int.min)}"#]).server
        XCTAssertEqual(try list(least), ["1"])
    }

    func testGoesOnWithoutWhatTheTokenIsDenied() throws {
        let denying = Server(name: "tickets.example.com") { path, _, _ throws(FetchError) in
            guard path != "/denied" else { throw FetchError(.status(403), path, "it is not for us", hint: "") }
            guard path != "/gone" else { throw FetchError(.status(404), path, "there is none", hint: "") }
            throw FetchError(.unauthorized, path, "it doesn't know us", hint: "")
        }
        let page: Server.Paging = { answer, _ in Page(answer.list) }

        XCTAssertNil(try denying.listIfAllowed(Question("/denied"), .events, page: page))
        XCTAssertNil(try denying.answerIfAllowed(Question("/gone"), .events))
        XCTAssertNil(try denying.answerIfThere(Question("/gone"), .events))
        XCTAssertThrowsError(try denying.answerIfThere(Question("/denied"), .events))
        XCTAssertThrowsError(try denying.listIfAllowed(Question("/list"), .events, page: page)) { error in
            XCTAssertEqual((error as? Failure)?.kind, .usage)
        }
        XCTAssertThrowsError(try denying.list(Question("/denied"), .events, page: page))
    }

    private func list(_ server: Server) throws -> [String?] {
        try server.list(Question("/list"), .events) { page, _ in
            Page(page["items"].list, total: page["count"].int, next: page["next"].text.map { Question($0) })
        }.map { $0["id"].text }
    }
}
