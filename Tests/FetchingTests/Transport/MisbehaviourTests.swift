import XCTest

@testable import Fetching

/// What becomes of everything that a real server does wrong.
final class MisbehaviourTests: XCTestCase {
    private static let api = "check url: it must be the address of the API, not of a page"
    private static let later = "try again later, or go on from what was fetched before with --offline"
    private static let broken = "try again; if it stays so, look at the server's log and at proxies before it"
    private static let large = "check that it is the right address: nothing of that size is expected there"

    func testEachHasItsError() throws {
        let bad = try BadServer(self)
        let expected: [(String, FetchError.Kind, String, String)] = [
            ("slow-drip", .timeout, "127.0.0.1 is too slow with its answer, asked 2 times", Self.later),
            ("silence", .timeout, "127.0.0.1 is too slow with its answer, asked 2 times", Self.later),
            ("cut-off", .cutOff, "the answer breaks off before its end, asked 2 times", Self.broken),
            ("cut-off-chunk", .cutOff, "the answer breaks off before its end, asked 2 times", Self.broken),
            ("hang-up", .cutOff, "the answer breaks off before its end, asked 2 times", Self.broken),
            ("garbage", .garbled, "what it answers is no HTTP, or not packed as it says", Self.api),
            (
                "truncated-json", .cutOff, "its JSON breaks off before its end",
                "try again; if it stays so, look at the server's log"
            ),
            ("html", .garbled, "it answers a web page, “Log in · Tickets”, instead of JSON", Self.api),
            ("html-as-json", .garbled, "it answers a web page, “Log in · Tickets”, instead of JSON", Self.api),
            ("nothing", .garbled, "it answers nothing at all", Self.api),
            (
                "limited", .limited, "127.0.0.1 wants a pause of 3600 s: “Not now”",
                "try again later, or set feeds.budget to fewer questions a minute"
            ),
            ("broken", .status(500), "it answers 500, asked 2 times: “Not now”", Self.later),
            ("forbidden", .status(403), "it answers 403: “Not now”", "use a token of somebody who may read this"),
            (
                "no-such-path", .status(404), "it answers 404: “No such thing”",
                "check its id, and that url is the address of the API"
            ),
            (
                "around", .redirect, "it sends us on to \(bad.address)/around, after 5 times already", Self.api
            ),
            (
                "other-host", .redirect,
                "it sends us on to http://localhost:\(bad.port)/fine?token=•••, which is another host",
                "if that is the right one, give its address as url"
            ),
            ("gzip-bomb", .tooLarge, "the answer is larger than 1 MB", Self.large),
            ("endless", .tooLarge, "the answer is larger than 1 MB", Self.large),
            ("endless-headers", .tooLarge, "the answer is larger than 1 MB", Self.large),
            ("broken-packing", .garbled, "what it answers is no HTTP, or not packed as it says", Self.api),
        ]
        for (path, kind, message, hint) in expected {
            // What ends by itself has the time that a busy machine may take.
            let limits = Limits(whole: kind == .timeout ? 0.7 : 60, bytes: 1 << 20)
            let server = try client().server(Terms(base: bad.address, limits: limits))
            XCTAssertEqual(
                server.error("/\(path)"), FetchError(kind, "\(bad.address)/\(path)", message, hint: hint), path)
        }
    }

    func testWhatPassesIsAnsweredInTheEnd() throws {
        let bad = try BadServer(self)
        let expected = [
            "limited-once": [7.5], "limited-once-silent": [0.5], "broken-once": [0.5], "cut-off-once": [0.5],
        ]
        for (path, sleeps) in expected {
            let time = FakeTime()
            let server = try Client(transport: .live(), timing: time.timing).server(Terms(base: bad.address))
            XCTAssertEqual(try server.text("/\(path)"), #"{"fine": true}"#)
            XCTAssertEqual(time.sleeps.map { $0.rounded(to: 0.5) }, sleeps, path)
        }
        let server = try client().server(Terms(base: bad.address))
        for path in ["fine", "here", "packed", "conditional"] {
            XCTAssertEqual(try server.text("/\(path)"), #"{"fine": true}"#)
        }
    }

    func testNobodyAtAll() throws {
        let server = try client().server(Terms(base: "http://127.0.0.1:1"))
        XCTAssertEqual(
            server.error("/fine"),
            FetchError(
                .unreachable, "http://127.0.0.1:1/fine", "nobody answers at 127.0.0.1, asked 2 times",
                hint: "check the address and the network, or go on from what was fetched before with --offline"))
        let unknown = try client().server(Terms(base: "https://no-such-host.invalid"))
        XCTAssertEqual(
            unknown.error("/fine")?.message, "there is no host no-such-host.invalid, or no network, asked 2 times")
    }

    private func client() -> Client {
        Client(transport: .live(), timing: FakeTime().timing, patience: Patience(attempts: 2))
    }
}

extension Double {
    fileprivate func rounded(to step: Double) -> Double { (self / step).rounded() * step }
}
