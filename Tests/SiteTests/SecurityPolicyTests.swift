import Catalog
import Foundation
import Project
import XCTest

@testable import Site

final class SecurityPolicyTests: XCTestCase {
    func testASiteThatNeedsNothingMayLoadNothing() {
        XCTAssertEqual(
            SecurityPolicy([], [], Config()).header,
            "base-uri 'none'; connect-src 'self'; default-src 'none'; font-src 'self'; form-action 'none'; "
                + "frame-src 'self'; img-src 'self'; object-src 'none'; script-src 'self'; style-src 'self'")
    }

    func testWhatIsUsedIsAllowedByItsHostAlone() throws {
        var event = try Samples.event("gala")
        event.image = Image(source: .web(try XCTUnwrap(WebAddress("https://IMG.example.org:8443/a/b.jpg?c"))))
        event.ticketing = Ticketing(declared: .active)
        event.ticketing?.embedURL = WebAddress("https://tickets.example.org/widget/1")
        var config = Config()
        config.analytics.google = "G-1"
        config.analytics.sentry = WebAddress("https://js.sentry-cdn.com/abc.min.js")
        config.live.events = WebAddress("https://live.example.org/events")
        let parts = SecurityPolicy([KnownEvent.Needs(event)], [], config).header.components(separatedBy: "; ")
        XCTAssertEqual(
            parts.filter { $0.contains("https") },
            [
                "connect-src 'self' https://*.analytics.google.com https://*.google-analytics.com "
                    + "https://*.googletagmanager.com https://*.sentry.io https://live.example.org",
                "frame-src 'self' https://tickets.example.org",
                "img-src 'self' https://*.analytics.google.com https://*.google-analytics.com "
                    + "https://*.googletagmanager.com https://img.example.org:8443",
                "script-src 'self' https://browser.sentry-cdn.com https://js.sentry-cdn.com "
                    + "https://www.googletagmanager.com",
            ])
    }
}
