import XCTest

@testable import Preview

final class RequestTests: XCTestCase {
    func testAPathIsUnderstoodOnce() {
        let places: [(path: String, place: String?)] = [
            ("/", ""), ("/events/gala/", "events/gala/"), ("/assets/a%20b.svg", "assets/a b.svg"),
            ("/caf%C3%A9/", "café/"), ("/100%2525", "100%25"),
        ]
        for (path, place) in places { XCTAssertEqual(Request(path).place, place, path) }
    }

    func testWhatLeadsOutOfASiteLeadsNowhere() {
        for path in [
            "", "events", "/..", "/../etc/passwd", "/a/../b", "/a/..", "/%2e%2e/etc/passwd", "/%2E%2e%2Fetc/passwd",
            "/a%2fb", "/a%5c..%5cb", "/a\\..\\b", "/./a", "//etc/passwd", "/a//b", "/a%00.html", "/%", "/%4", "/%zz",
            "/%+1", "/%ff", "/a%0d%0ab",
        ] { XCTAssertNil(Request(path).place, path) }
    }
}
