import Effects
import TestSupport
import XCTest

@testable import Fetching

final class RedactionTests: XCTestCase {
    private let redactor = Redactor([Secret("canary+token/1="), Secret("canary pass\"word"), Secret("17")])

    func testNoSecretIsLeftInAnyOfItsForms() {
        let expected = [
            "it was canary+token/1=, not that": "it was •••, not that",
            "https://a.example/?x=canary%2Btoken%2F1%3D&y=2": "https://a.example/?x=•••&y=2",
            "said canary pass\"word": "said •••", "said canary%20pass%22word": "said •••",
            "event 17 of 170": "event 17 of 170",
        ]
        for (text, clean) in expected { XCTAssertEqual(redactor.clean(text), clean) }
    }

    func testWhatIsSecretByItsNameIsHiddenWhosesoeverItIs() {
        let expected = [
            "https://a.example/x?token=abc&page=2": "https://a.example/x?token=•••&page=2",
            "https://a.example/x?page=2&access_token=abc": "https://a.example/x?page=2&access_token=•••",
            "https://a.example/x?session_identifier=abc#y": "https://a.example/x?session_identifier=•••#y",
            "https://a.example/x?X-Amz-Signature=abc&X-Amz-Credential=def":
                "https://a.example/x?X-Amz-Signature=•••&X-Amz-Credential=•••",
            "https://a.example/x?key=abc&code=def&sig=ghi": "https://a.example/x?key=•••&code=•••&sig=•••",
            "https://me:abc@a.example/": "https://•••@a.example/",
            "Authorization: Bearer abcdef123": "Authorization: Bearer •••",
            "x-api-key: abc123": "x-api-key: •••",
            "{\"password\":\"abc123\",\"name\":\"x\"}": "{\"password\":\"•••\",\"name\":\"x\"}",
            "got eyJhbGciOi.eyJzdWIi.c2ln here": "got ••• here",
        ]
        for (text, clean) in expected { XCTAssertEqual(redactor.clean(text), clean) }
    }

    func testASecretIsHiddenHoweverItIsPacked() {
        let secret = "canary+tok/en\"1="
        let redactor = Redactor([Secret(secret)])
        let packed = ["", "m", "me", "me:", "Bearer "].flatMap { before in
            ["", "\n", ", and more"].flatMap { after -> [String] in
                let text = Data((before + secret + after).utf8).base64EncodedString()
                return [text, text.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")]
            }
        }
        let others = [
            "canary%2btok%2fen%221%3d", "canary%252Btok%252Fen%25221%253D", #"canary+tok\/en\"1="#,
            secret.utf8.map { String($0, radix: 16) }.joined(),
        ]
        for text in packed + others {
            let clean = redactor.clean("it was \(text)!")
            // What is left of base64 are characters that tell at most a few bits of it.
            let left = clean.replacing("it was ", with: "").replacing(Redactor.mark, with: "")
            XCTAssertTrue(clean.contains(Redactor.mark), "\(text): \(clean)")
            XCTAssertLessThan(left.count, text.count - secret.count + 2, clean)
        }
    }

    func testProseIsLeftAlone() {
        for text in [
            "invalid token: signature has expired", "The password is wrong", "no such key", "Basic plan", "code 404",
            "https://a.example/events?page=2&per_page=100&sort=key",
        ] {
            XCTAssertEqual(redactor.clean(text), text)
        }
    }

    func testASecretIsTakenOutBeforeATextIsCut() {
        let secret = Secret(String(repeating: "canary", count: 20))
        let message = String(repeating: "x", count: 100) + secret.revealed
        let quote = Quote.shown(message, Redactor([secret]))
        XCTAssertEqual(quote, String(repeating: "x", count: 100) + "•••")
    }

    func testTheBeginningOfASecretIsOneToo() {
        let redactor = Redactor([Secret("canary-0123456789")])
        let expected = [
            "no key canary-01… here": "no key •••… here", "canary-0canary-0123x": "••••••x",
            "canary-": "canary-",
        ]
        for (text, clean) in expected { XCTAssertEqual(redactor.clean(text), clean) }
    }

    func testHostileTextsTakeNoTime() {
        let start = Date()
        for part in ["eyJ", "token", "token ", "canary-0", "bearer ", "//@", "password=\"]", "?key="] {
            _ = Redactor([Secret("canary-0123456789")]).clean(String(repeating: part, count: 20_000))
        }
        XCTAssertLessThan(Date().timeIntervalSince(start), 30)
    }

    /// A server that says everything again that it was told, in all the places where it can.
    func testNothingThatIsSaidBackReachesAnybody() throws {
        let bad = try BadServer(self)
        let canary = "canary-4d1f+/="
        let renewals = [
            Credentials.Renewal(
                path: "/auth/refused", fields: [.init("password", Secret(canary))], tokenKeys: ["token"])
        ]
        for (path, renewals) in [
            ("/token", renewals), ("/token", []), ("/echo", []), ("/echo-packed", []), ("/other-host", []),
        ] {
            let credentials = Credentials(
                header: "Authorization", prefix: "Bearer ", token: Secret(canary), renewals: renewals)
            let server = try Client(transport: .live(), timing: FakeTime().timing).server(
                Terms(base: bad.address, credentials: credentials))
            let error = fetchError { () throws(FetchError) in
                try server.text(path, [Query("token", canary), Query("x", canary)])
            }
            var dumped = ""
            dump(error, to: &dumped)
            XCTAssertTrue(dumped.contains("•••"), dumped)
            XCTAssertFalse(dumped.contains("canary"), dumped)
            for before in 0..<3 {
                let padding = String(repeating: "x", count: before)
                let packed = Data((padding + canary).utf8).base64EncodedString().dropFirst(before * 2).prefix(8)
                XCTAssertFalse(dumped.contains(packed), dumped)
            }
        }
    }

    func testNoSecretIsInWhatIsKept() throws {
        let folder = try TemporaryFolder(self)
        let headers = [
            "set-cookie": "token=canary-cookie", "x-auth-token": "canary-header", "etag": "\"canary-token\"",
            "link": "<https://tickets.example.com/api/events?page=2>; rel=next", "x-page-generated": "2026-01-01",
        ]
        let fake = FakeTransport { request, _ in
            request.method == .post ? .json(#"{"token": "canary-token"}"#) : .json("[1]", headers)
        }
        let login = Credentials.Renewal(
            path: "/auth/login", fields: [.init("password", Secret("canary-password"))], tokenKeys: ["token"])
        let credentials = Credentials(header: "Authorization", token: nil, renewals: [login])
        let server = try Client(transport: fake.transport, folder: folder["http"]).server(.signed(credentials))
        let answer = try server.get("/events", [Query("token", "canary-query")], .events)
        XCTAssertEqual(
            answer.headers,
            [
                "content-type": "application/json", "etag": "\"•••\"", "link": headers["link"],
                "x-page-generated": "2026-01-01",
            ])
        let files = try folder.files("http")
        XCTAssertEqual(files.count, 1)
        for path in files {
            XCTAssertFalse(path.contains("canary"))
            XCTAssertFalse(String(decoding: try Disk.live.read(path), as: UTF8.self).contains("canary"))
        }
    }

    func testARequestShowsNothingOfItself() {
        let request = Request(
            .post, "https://a.example/", headers: [Header("Authorization", "canary")], body: Secret("canary"),
            reach: .anyone)
        var dumped = ""
        dump(request, to: &dumped)
        XCTAssertFalse((dumped + String(reflecting: request)).contains("canary"))
    }
}
