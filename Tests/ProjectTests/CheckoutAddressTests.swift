import XCTest

@testable import Project

final class CheckoutAddressTests: XCTestCase {
    func testTheEventGoesToItsPlaceOrToTheEndOfThePath() throws {
        let rows = [
            ("https://t.example/e/{event}?ref=pb", "77", "https://t.example/e/77?ref=pb"),
            ("https://t.example/e?ref=pb#top", "77", "https://t.example/e/77?ref=pb#top"),
            ("https://t.example/checkout/", "77", "https://t.example/checkout/77"),
            ("https://t.example", "7 7/../?x", "https://t.example/7%207%2F..%2F%3Fx"),
            ("https://t.example/e/{event}", "ä", "https://t.example/e/%C3%A4"),
        ]
        for (template, event, address) in rows {
            XCTAssertEqual(try XCTUnwrap(CheckoutAddress(template)).address(ofEvent: event), address)
        }
        XCTAssertEqual(CheckoutAddress("https://t.example/e")?.address(ofEvent: nil), "https://t.example/e")
    }

    func testWhatIsNoAddressIsRefused() {
        for text in ["javascript:{event}", "https://t.example/{other}", "{event}", "https://t.example/a b"] {
            XCTAssertNil(CheckoutAddress(text), text)
        }
    }
}
