import Catalog
import XCTest

@testable import Theming

final class RoutesTests: XCTestCase {
    func testASiteMayLieAnywhereOnItsHost() {
        let rows: [(address: String?, link: String, absolute: String)] = [
            (nil, "/events/gala/", "/events/gala/"),
            ("https://example.org", "/events/gala/", "https://example.org/events/gala/"),
            ("https://example.org/", "/events/gala/", "https://example.org/events/gala/"),
            (
                "https://example.org:8080/what/on/", "/what/on/events/gala/",
                "https://example.org:8080/what/on/events/gala/"
            ),
        ]
        for row in rows {
            let routes = Routes(baseURL: row.address.flatMap { WebAddress($0) }, prefix: "")
            let path = Slug("gala").map(routes.event) ?? ""
            XCTAssertEqual(routes.link(path), row.link)
            XCTAssertEqual(routes.absolute(path), row.absolute)
        }
    }

    func testEachLanguageHasAFolder() {
        let routes = Routes(baseURL: nil, prefix: "sw/")
        XCTAssertEqual(
            [
                routes.home, routes.allEvents, routes.archive, routes.page("privacy"),
                routes.page(2, of: routes.allEvents),
            ],
            ["sw/", "sw/events/", "sw/archive/", "sw/privacy/", "sw/events/page/2/"])
    }

    func testALinkIsEscapedWhateverItIsWrittenIn() {
        let routes = Routes(baseURL: nil, prefix: "")
        XCTAssertEqual(routes.link(routes.tag("رقص")), "/tags/%D8%B1%D9%82%D8%B5/")
    }

    func testWhatIsAskedForIsEscaped() {
        XCTAssertEqual(WebAddress.encoded("a b&c=d/é"), "a%20b%26c%3Dd%2F%C3%A9")
    }
}
