import Catalog
import JSON
import Records
import XCTest

@testable import Project

final class ConfigRuleTests: XCTestCase {
    private func read<Value>(_ text: String, by rule: Rule<Value>) throws -> Value? {
        var problems = Problems()
        let value = rule.read(try JSONDocument(Array(text.utf8)).root, &problems)
        XCTAssertEqual(value == nil, problems.hasErrors, text)
        return value
    }

    func testALengthOfTimeIsANumberAndAUnit() throws {
        let cases: [(String, Int?)] = [
            ("30s", 30), ("5m", 300), ("1h", 3600), ("2d", 172_800), ("0s", 0), ("007m", 420), ("999999s", 999_999),
            ("1000000s", nil), ("", nil), ("s", nil), ("30", nil), ("-1s", nil), ("+1s", nil), ("1.5h", nil),
            ("1 h", nil),
            ("1H", nil), ("1w", nil), ("١s", nil),
        ]
        for (text, seconds) in cases { XCTAssertEqual(try read("\"\(text)\"", by: .duration), seconds, text) }
        XCTAssertNil(try read("30", by: Rule<Int>.duration))
    }

    func testAMailboxIsAnAddressWithOrWithoutAName() throws {
        let good = [
            ("a@example.com", Mailbox(address: "a@example.com")),
            ("Summit <a@example.com>", Mailbox(name: "Summit", address: "a@example.com")),
            ("Été à Paris <a@example.com>", Mailbox(name: "Été à Paris", address: "a@example.com")),
            ("O'Neil, Co. <a@b.c>", Mailbox(name: "O'Neil, Co.", address: "a@b.c")),
        ]
        let bad = [
            "", "Summit", "<a@example.com>", " <a@example.com>", "Summit<a@example.com>", "A <a@b.c> <d@e.f>",
            "A <a@b.c",
            "A a@b.c", "a@b <c@d.e>", #"\"A\" <a@b.c>"#, #"A\nB <a@b.c>"#, "A <>", "A <a b@c.d>",
        ]
        for (text, mailbox) in good { XCTAssertEqual(try read("\"\(text)\"", by: .mailbox), mailbox) }
        for text in bad { XCTAssertNil(try read("\"\(text)\"", by: Rule<Mailbox>.mailbox), text) }
    }

    func testPathsCanFollowABaseURL() throws {
        for text in ["https://example.com", "https://example.com/", "http://localhost:8080/events/"] {
            XCTAssertEqual(try read("\"\(text)\"", by: Rule.baseURL)?.text, text)
        }
        for text in ["https://example.com?a", "https://example.com/a?", "https://example.com/#top", "example.com"] {
            XCTAssertNil(try read("\"\(text)\"", by: Rule.baseURL), text)
        }
    }
}
