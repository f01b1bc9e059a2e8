import XCTest

@testable import Fetching

final class EndpointTests: XCTestCase {
    func testTakesAddressesApartAndPutsThemTogether() {
        let expected = [
            "https://Tickets.Example.com": "https://tickets.example.com/",
            "HTTPS://tickets.example.com:443/API?a=B#c": "https://tickets.example.com/API?a=B",
            "http://127.0.0.1:8080/api/": "http://127.0.0.1:8080/api/",
            "https://[2001:DB8::1]:8443/x": "https://[2001:db8::1]:8443/x",
            "https://tickets.example.com?q": "https://tickets.example.com/?q",
            "https://tickets.example.com/a b|c%20d/é\"": "https://tickets.example.com/a%20b%7Cc%20d/%C3%A9%22",
            "https://münchen.example/é": "https://xn--mnchen-3ya.example/%C3%A9",
        ]
        for (text, shown) in expected { XCTAssertEqual(Endpoint(text)?.text, shown) }
    }

    func testRefusesWhatIsNoPlainAddressOfTheWeb() {
        let others = [
            "", "tickets.example.com", "//tickets.example.com", "ftp://tickets.example.com", "file:///etc/passwd",
            "https://", "https:///api", "https://user:password@tickets.example.com", "https://a@b@c/", "https://a b/",
            "https://tickets.example.com:0/", "https://tickets.example.com:70000/", "https://tickets.example.com:x/",
            "https://[::1/", "https://a\\@b/", "gopher://x", "https://a\r\nHost: b/", "javascript://x",
        ]
        for text in others { XCTAssertNil(Endpoint(text)?.text, text) }
    }

    func testPathsAreBelowTheBase() throws {
        for base in ["https://tickets.example.com/api", "https://tickets.example.com/api/"] {
            let base = try XCTUnwrap(Endpoint(base))
            XCTAssertEqual(base.appending("/events/42", []).text, "https://tickets.example.com/api/events/42")
            XCTAssertEqual(base.appending("events", []).text, "https://tickets.example.com/api/events")
            XCTAssertEqual(
                base.appending("/events?page=2", [Query("q", "a&b=ü"), Query("filter[id][eq]", "+1")]).text,
                "https://tickets.example.com/api/events?page=2&q=a%26b%3D%C3%BC&filter%5Bid%5D%5Beq%5D=%2B1")
        }
        let file = try XCTUnwrap(Endpoint("https://example.com/snapshot.json?v=1"))
        XCTAssertEqual(file.appending("", []), file)
    }

    func testReferencesLeadWhereTheyLeadInABrowser() throws {
        let page = try XCTUnwrap(Endpoint("https://example.com/a/b?c=d"))
        let expected = [
            "https://other.example/x": "https://other.example/x", "//other.example/x": "https://other.example/x",
            "/x?y": "https://example.com/x?y", "x": "https://example.com/a/x", "?y": "https://example.com/a/b?y",
            "/login?next=https://example.com/": "https://example.com/login?next=https://example.com/",
        ]
        for (reference, place) in expected { XCTAssertEqual(page.following(reference)?.text, place) }
        for reference in ["", "javascript:alert(1)", "mailto:a@b", "https://user:password@example.com/"] {
            XCTAssertNil(page.following(reference), reference)
        }
    }

    func testKnowsNamesOfThisMachine() throws {
        for host in ["localhost", "api.localhost", "127.0.0.1", "127.9.9.9", "[::1]"] {
            XCTAssertTrue(try XCTUnwrap(Endpoint("http://\(host):80/")).isLoopback, host)
        }
        for host in ["localhost.example.com", "127.0.0.1.example.com", "127.1", "10.0.0.1", "[::2]", "notlocalhost"] {
            XCTAssertFalse(try XCTUnwrap(Endpoint("http://\(host)/")).isLoopback, host)
        }
    }
}
