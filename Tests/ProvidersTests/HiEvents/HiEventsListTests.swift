import Diagnostics
import Fetching
import JSON
import XCTest

@testable import Providers

final class HiEventsListTests: XCTestCase {
    func testTakesTheEventsOfAnOrganizerOnceFromAllPages() throws {
        let fake = FakeServer([
            page(1):
                #"{"data": [{"id": 12}, {"id": 3}], "links": {"next": "http://wrong/?page=2"}, "meta": {"total": 3}}"#,
            page(2): #"{"data": [{"id": 3}, {"id": 100}], "links": {"next": null}, "meta": {"total": 3}}"#,
        ])

        let hiEvents = HiEvents(
            request: .to(fake, .hiEvents) {
                $0.organizers = ["88"]; $0.events = ["100", "7"]
            })

        XCTAssertEqual(try hiEvents.wanted(), ["3", "7", "12", "100"])
    }

    func testWithATokenTakesAllEventsOfTheAccount() throws {
        let fake = FakeServer([
            "/events?sort_by=created_at&sort_direction=asc&page=1&per_page=100": #"{"data": [{"id": "4107"}]}"#
        ])
        var request = Provider.Request.to(fake, .hiEvents)
        request.isSignedIn = true

        XCTAssertEqual(try HiEvents(request: request).wanted(), ["4107"])
    }

    func testWithATokenTakesWhatAnOrganizerShowsNobodyYet() throws {
        let fake = FakeServer([page(1).replacing("/public", with: ""): #"{"data": [{"id": 8}]}"#])
        var request = Provider.Request.to(fake, .hiEvents) { $0.organizers = ["88"] }
        request.isSignedIn = true

        XCTAssertEqual(try HiEvents(request: request).wanted(), ["8"])
    }

    func testWithoutATokenWantsToKnowWhose() {
        assertFails(.to(FakeServer([:]), .hiEvents), .usage, ["hi-events.no-list"])
    }

    func testSaysThatThereIsNoSuchOrganizer() {
        assertFails(.to(FakeServer([:]), .hiEvents) { $0.organizers = ["88"] }, .usage, ["hi-events.no-list"])
    }

    func testStopsAtAPageThatRepeats() {
        let same = #"{"data": [{"id": 1}], "links": {"next": "/next"}}"#
        let fake = FakeServer([page(1): same, page(2): same, page(3): same])

        assertFails(.to(fake, .hiEvents) { $0.organizers = ["88"] }, .environment, ["paging.repeats"])
    }

    func testStopsAtAListWithoutAnEnd() {
        let pages = (1...40).map {
            (self.page($0), #"{"data": [{"id": \#($0)}], "links": {"next": "x"}, "meta": {"total": 4}}"#)
        }
        let fake = FakeServer(Dictionary(uniqueKeysWithValues: pages))

        assertFails(.to(fake, .hiEvents) { $0.organizers = ["88"] }, .environment, ["paging.endless"])
    }

    func testTakesNoListThatLacksSomething() {
        let fake = FakeServer([page(1): #"{"data": [{"id": 1}], "meta": {"total": 2, "last_page": 1}}"#])

        assertFails(.to(fake, .hiEvents) { $0.organizers = ["88"] }, .environment, ["paging.incomplete"])
    }

    func testLeavesAnEventOutThatIsGone() throws {
        let harvest = try Provider.hiEvents.harvest(.to(FakeServer([:]), .hiEvents) { $0.events = ["9"] })

        XCTAssertEqual(harvest.events, [])
        XCTAssertEqual(
            harvest.diagnostics,
            [
                Diagnostic(
                    .warning, "hi-events.missing", "there is no such event, or it isn't public: it is left out",
                    at: Location(file: "tickets.example.com", path: "event 9, id"),
                    hint: "publish it in Hi.Events, or set HIEVENTS_SECRET_KEY")
            ])
    }

    func testNeverTakesAnAnswerThatIsNone() {
        let fake = FakeServer(["/public/events/9": "<html>"])

        assertFails(.to(fake, .hiEvents) { $0.events = ["9"] }, .environment, ["fetch.garbled"])
    }

    func testNeverTakesAnAnswerOfAnotherShapeForAnEventOrForNone() {
        for answer in [#"{"message": "Down for maintenance"}"#, "{}", "null", #"{"data": null}"#, #"{"data": {}}"#] {
            let fake = FakeServer(["/public/events/9": answer, page(1): answer])
            assertFails(.to(fake, .hiEvents) { $0.events = ["9"] }, .environment, ["feed.garbled"])
            assertFails(.to(fake, .hiEvents) { $0.organizers = ["88"] }, .environment, ["feed.garbled"])
        }
    }

    func testRenewsATokenAndLogsInAfterThat() {
        let secrets = [
            "HIEVENTS_SECRET_KEY": Secret("key"), "HIEVENTS_EMAIL": Secret("a@b.c"), "HIEVENTS_PASSWORD": Secret("pw"),
        ]
        let keys = ["token", "access_token"]

        XCTAssertEqual(
            Provider.hiEvents.credentials(secrets),
            Credentials(
                header: "Authorization", prefix: "Bearer ", token: Secret("key"),
                renewals: [
                    Credentials.Renewal(path: "/auth/refresh", isSigned: true, tokenKeys: keys),
                    Credentials.Renewal(
                        path: "/auth/login",
                        fields: [.init("email", Secret("a@b.c")), .init("password", Secret("pw"))], tokenKeys: keys),
                ]))
        XCTAssertNil(Provider.hiEvents.credentials([:]))
    }

    private func page(_ page: Int) -> String {
        "/public/organizers/88/events?sort_by=created_at&sort_direction=asc&page=\(page)&per_page=100"
    }

    private func assertFails(
        _ request: Provider.Request, _ kind: Failure.Kind, _ codes: [String], file: StaticString = #filePath,
        line: UInt = #line
    ) {
        XCTAssertThrowsError(try Provider.hiEvents.harvest(request), file: file, line: line) { error in
            XCTAssertEqual((error as? Failure)?.kind, kind, file: file, line: line)
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), codes, file: file, line: line)
        }
    }
}
