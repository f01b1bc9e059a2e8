import JSON
import XCTest

@testable import Feeds

/// Values that are wrong by themselves, each named with its path, what was found, what was expected and what to do.
final class SnapshotValueTests: XCTestCase {
    func testAnUnknownZone() {
        assert(
            ["timeZone"], "Africa/Nairobbi",
            Found(
                code: "value.zone", path: "events[0].timeZone", message: "there is no time zone “Africa/Nairobbi”",
                hint: "did you mean “Africa/Nairobi”?"))
    }

    func testAnUnknownCurrency() {
        let path: [JSONStep] = ["ticketTypes", 1, "price", "currency"]
        assert(
            path, "KSH",
            Found(
                code: "value.currency", path: "events[0].ticketTypes[1].price.currency",
                message: "there is no currency “KSH”",
                hint: "the Kenyan shilling is “KES”"))
        assert(
            path, "kes",
            Found(
                code: "value.currency", path: "events[0].ticketTypes[1].price.currency",
                message: "there is no currency “kes”",
                hint: "use capitals: “KES”"))
    }

    func testAmountsThatAreNone() {
        let path: [JSONStep] = ["ticketTypes", 1, "price", "amount"]
        let place = "events[0].ticketTypes[1].price.amount"
        assert(
            path, 1500,
            Found(
                code: "value.money", path: place,
                message: "expected a decimal in quotes, such as \"1500.00\", found 1500",
                hint: "put it in quotes: \"1500\""))
        assert(
            path, "1,500.00",
            Found(
                code: "value.money", path: place, message: "expected a decimal such as 1500.00, found “1,500.00”",
                hint: "use a point, and nothing between the thousands"))
        assert(
            path, "1500.005",
            Found(code: "value.money", path: place, message: "KES has 2 decimal digits, this amount has more"))
        assert(
            path, "-5", Found(code: "value.money", path: place, message: "expected an amount of at least 0, found “-5”")
        )
    }

    func testNegativeAndExcessQuantities() {
        for wrong in [-1, 1_000_000_001] {
            assert(
                ["ticketTypes", 0, "quantity"], .int(wrong),
                Found(
                    code: "value.number", path: "events[0].ticketTypes[0].quantity",
                    message: "expected a whole number from 0 to 1000000000, found \(wrong)"))
        }
    }

    func testUnsafeAddresses() {
        for wrong in ["javascript:alert(1)", "https://user:pw@example.com", "data:text/html,x", "//example.com"] {
            assert(
                ["ticketing", "url"], .string(wrong),
                Found(
                    code: "value.url", path: "events[0].ticketing.url",
                    message: "“\(wrong)” is not an address that is safe to link to",
                    hint:
                        "use https:// and a host; spaces and quotes are written as %20 and %22, and no user or password"
                ))
        }
    }

    func testPicturesThatLieElsewhere() {
        assert(
            ["image", "url"], "../../etc/passwd",
            Found(
                code: "value.image", path: "events[0].image.url",
                message: "“../../etc/passwd” is neither an address on the web nor a file beside the snapshot",
                hint: "use https://…, or a relative path without .. in it"))
    }

    func testASlugThatIsNotSafeAsAPath() {
        assert(
            ["slug"], "Été à Paris/2026",
            Found(
                code: "value.slug", path: "events[0].slug",
                message: "“Été à Paris/2026” is not safe as a part of an address",
                hint: "use “ete-a-paris-2026”"))
    }

    func testADateWithoutItsOffset() {
        assert(
            ["ends"], "2026-07-17T18:00:00",
            Found(
                code: "value.instant", path: "events[0].ends",
                message:
                    "expected a date and time with its offset, such as 2026-07-15T08:00:00+03:00, found “2026-07-17T18:00:00”",
                hint: "write it as RFC 3339: a date, T, a time with seconds, and Z or an offset such as +03:00"))
    }

    func testAWordThatIsNoStatus() {
        assert(
            ["status"], "canceled",
            Found(
                code: "value.status", path: "events[0].status",
                message: "expected one of “draft”, “published”, “cancelled”, “postponed”, “ended”, found “canceled”",
                hint: "did you mean “cancelled”?"))
    }

    func testATextInALanguageThatIsNone() {
        assert(
            ["title"], ["English": "Summit"],
            Found(
                code: "value.language", path: "events[0].title.English",
                message: "expected a language such as en, sw or pt-BR as the key, found “English”"))
    }

    func testAKeyThatIsMissing() {
        assert(
            ["slug"], nil,
            Found(
                code: "record.missing-key", path: "events[0]", message: "the event has no “slug”",
                hint: "add “slug”: a slug: lower-case letters, digits and single hyphens, at most 120"))
    }

    func testAnUnknownKeyIsNotedOnceForAllEvents() {
        let event = Documents.event.with("colour", "red")
        let events = ["a", "b", "c"].map {
            event.changed("id", to: .string($0)).changed("slug", to: .string($0)).changed("aliases", to: nil)
        }
        XCTAssertEqual(
            Snapshot.found(Documents.snapshot.changed("events", to: .array(events))),
            [
                Found(
                    severity: .note, code: "record.unknown-key", path: "events[0].colour",
                    message: "the event has no key “colour” (3 times, here first)")
            ])
    }

    func testAllProblemsAtOnceInTheOrderOfTheFile() {
        let document = Documents.snapshot
            .changed("events", 0, "timeZone", to: "Mars/Base")
            .changed("events", 0, "slug", to: "A B")
            .changed("events", 0, "schedule", 0, "starts", to: "soon")
            .changed("organizers", 0, "email", to: "nobody")
        XCTAssertEqual(
            Snapshot.found(document).map(\.path),
            ["organizers[0].email", "events[0].slug", "events[0].timeZone", "events[0].schedule[0].starts"])
    }

    private func assert(
        _ path: [JSONStep], _ value: JSON?, _ expected: Found, file: StaticString = #filePath, line: UInt = #line
    ) {
        let document = Documents.snapshot.changed((["events", 0] + path)[...], to: value)
        XCTAssertEqual(Snapshot.found(document), [expected], file: file, line: line)
    }
}
