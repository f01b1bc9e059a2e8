import Catalog
import Records
import XCTest

final class AddressRuleTests: XCTestCase {
    func testAnAddressOnTheWebIsSafeToLinkTo() throws {
        func refusal(_ text: String) -> Refusal {
            Refusal(
                "\"\(text)\"", "value.url", "“\(text)” is not an address that is safe to link to",
                hint: "use https:// and a host; spaces and quotes are written as %20 and %22, and no user or password")
        }
        let good = [
            "https://example.com", "HTTP://example.com/", "https://example.com:8443/a?b=c#d",
            "https://bücher.example/é",
            "https://[::1]/x",
        ]
        try check(
            .webAddress, good: try good.map { ("\"\($0)\"", try XCTUnwrap(WebAddress($0))) },
            bad: [
                "", "example.com", "//example.com", "javascript:alert(1)", "data:text/html,x", "ftp://example.com",
                "https://",
                "https:///a", "https://u:p@a.example", "https://example.com:port", "https://example.com/a b",
                "https://a.example/<x>", "https://a.example/'",
            ].map(refusal))
    }

    func testAMailAddressIsNothingElse() throws {
        func refusal(_ text: String) -> Refusal {
            Refusal(
                "\"\(text)\"", "value.email", "expected a mail address, such as events@example.com, found “\(text)”")
        }
        try check(
            .email, good: ["a@b.c", "events+2026@example.co.ke", "jürgen@bücher.example"].map { ("\"\($0)\"", $0) },
            bad: [
                "", "events", "@example.com", "events@", "a@b@c", "a b@example.com", "A <a@example.com>",
                "a@example.com,b",
                "mailto:a@example.com",
            ].map(refusal))
        XCTAssertTrue(Rule<String>.isAddress(String(repeating: "a", count: 250) + "@b.c"))
        XCTAssertFalse(Rule<String>.isAddress(String(repeating: "a", count: 251) + "@b.c"))
    }

    func testAnImageIsOnTheWebOrBesideTheSnapshot() throws {
        func refusal(_ text: String) -> Refusal {
            Refusal(
                "\"\(text)\"", "value.image",
                "“\(text)” is neither an address on the web nor a file beside the snapshot",
                hint: "use https://…, or a relative path without .. in it")
        }
        try check(
            .imageSource,
            good: [
                ("\"https://example.com/a.jpg\"", .web(try XCTUnwrap(WebAddress("https://example.com/a.jpg")))),
                ("\"images/cover.jpg\"", .file(try XCTUnwrap(FilePath("images/cover.jpg")))),
                ("\"..jpg\"", .file(try XCTUnwrap(FilePath("..jpg")))),
            ],
            bad: [
                "", "/etc/passwd", "../secret.png", "a/../../b", "a//b", "data:image/png;base64,x", "./a.jpg",
                "a.jpg?x=1",
            ].map(refusal))
    }
}
