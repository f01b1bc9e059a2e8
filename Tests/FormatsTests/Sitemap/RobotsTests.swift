import Formats
import XCTest

final class RobotsTests: XCTestCase {
    func testWhatRobotsMayRead() throws {
        let sitemap = try web("https://example.org/sitemap.xml")
        let cases: [(robots: Robots, text: String)] = [
            (Robots(), "User-agent: *\nDisallow:\n"),
            (
                Robots(closed: ["/embed/", "/sw/*/é\nDisallow: / #"], sitemap: sitemap),
                """
                User-agent: *
                Disallow: /embed/
                Disallow: /sw/*/%C3%A9%0ADisallow:%20/%20%23

                Sitemap: https://example.org/sitemap.xml

                """
            ), (Robots(isOpen: false, closed: ["/embed/"]), "User-agent: *\nDisallow: /\n"),
        ]
        for (robots, expected) in cases { XCTAssertEqual(text(robots.bytes), expected) }
    }
}
