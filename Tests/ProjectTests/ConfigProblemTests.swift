import Diagnostics
import Foundation
import XCTest

@testable import Project

final class ConfigProblemTests: XCTestCase {
    func testAPasswordInAnAddressIsShownToNobody() {
        let text = #"{sources: [{kind: "hi-events", url: "https://me:canary@tickets.example.com/api"}], theme: 3}"#
        XCTAssertThrowsError(try ConfigFile.read(Array(text.utf8))) { error in
            let failure = error as? Failure
            XCTAssertEqual(failure?.diagnostics.count, 2)
            XCTAssertEqual(
                failure?.diagnostics.first?.hint, "leave user and password out of it: secrets come from the environment"
            )
            let shown = failure.map { String(decoding: $0.sources["playbill.json"] ?? [], as: UTF8.self) }
            XCTAssertEqual(shown, text.replacing("me:canary", with: "*********"))
            XCTAssertFalse(String(reflecting: failure?.diagnostics).contains("canary"))
        }
    }

    func testEveryKeySaysWhatItExpects() {
        let duration = "a length of time, such as \"30s\", \"5m\", \"1h\" or \"2d\""
        let mailbox = "a mail address, such as events@example.com or Summit <events@example.com>"
        let line = "a text that isn't empty"
        let cases: [(path: String, text: String, message: String)] = [
            ("site", "[]", "expected the site as an object, found an empty array"),
            ("site.title", "\"\"", "expected \(line), found “”"),
            ("site.baseURL", "\"summit.example\"", "“summit.example” is not an address that is safe to link to"),
            ("site.baseURL", "\"https://a.example/?b#c\"", "no path can follow “https://a.example/?b#c”"),
            ("site.locales", "[]", "expected at least 1, found an empty list"),
            ("site.locales", "\"en\"", "expected a list, found “en”"),
            ("site.timeZone", "\"Nairobi\"", "there is no time zone “Nairobi”"),
            ("site.fewLeft", "-1", "expected a whole number from 0 to 1000000000, found -1"),
            ("theme", "{}", "expected \(line), found an empty object"),
            ("sources", "[]", "expected at least 1, found an empty list"),
            ("feeds.freshness.events", "\"1 hour\"", "expected \(duration), found “1 hour”"),
            ("feeds.freshness.ticketTypes", "300", "expected \(duration), found 300"),
            ("feeds.freshness.availability", "\"s\"", "expected \(duration), found “s”"),
            ("feeds.budget", "0", "expected a whole number from 1 to 100000, found 0"),
            (
                "checkout.lancola.url", "1",
                "expected an address of the web, such as https://tickets.example.com/e/{event}, found 1"
            ),
            ("output.dir", "\" \"", "expected \(line), found “ ”"),
            ("output.swap", "\"copy\"", "expected one of “exchange”, “in-place”, found “copy”"),
            ("tickets.layout", "1", "expected \(line), found 1"),
            ("tickets.fonts", "\"fonts\"", "expected a list, found “fonts”"),
            ("mail.from", "\"Summit\"", "expected \(mailbox), found “Summit”"),
            ("mail.replyTo", "\" <a@example.com>\"", "expected \(mailbox), found “ <a@example.com>”"),
            ("mail.support", "\"A <a@b> b\"", "expected \(mailbox), found “A <a@b> b”"),
            ("widgets.files", "\"perState\"", "expected one of “single”, “per-state”, “none”, found “perState”"),
            ("live.statusEvery", "\"1w\"", "expected \(duration), found “1w”"),
            ("live.events", "\"ws://live.example\"", "“ws://live.example” is not an address that is safe to link to"),
            ("analytics.google", "[]", "expected \(line), found an empty array"),
            ("analytics.sentry", "\"\"", "“” is not an address that is safe to link to"),
            ("payments.mpesa.paybill", "174379", "expected \(line), found 174379"),
            ("payments.mpesa.account", "{}", "expected \(line), found an empty object"),
        ]
        for (path, value, message) in cases {
            let keys = path.split(separator: ".").map { "\"\($0)\": " }
            let text = keys.map { "{\($0)" }.joined() + value + String(repeating: "}", count: keys.count)
            let found = refusal(text)
            XCTAssertEqual(found.map(\.message), [message], path)
            XCTAssertEqual(found.map { $0.location?.path }, [path])
        }
    }

    func testProblemsInsideListsAndNamedEntries() {
        let cases: [(text: String, problems: [String])] = [
            (
                "{sources: [{kind: 'rss', url: 'a'}]}",
                ["sources[0].kind expected one of “snapshot”, “hi-events”, “lancola”, “tuvens”, “pretix”, found “rss”"]
            ),
            (
                "{sources: [{}]}",
                ["sources[0] the source has no “kind”", "sources[0] the source has no “url”"]
            ),
            (
                "{site: {locales: ['en', 'Swahili']}}",
                ["site.locales[1] expected a language, such as en, sw or pt-BR, found “Swahili”"]
            ),
            (
                "{tickets: {fonts: ['../x']}}",
                ["tickets.fonts[0] expected a path inside the project, such as fonts, found “../x”"]
            ),
            ("{checkout: {lancola: {}}}", ["checkout.lancola the entry has no “url”"]),
            (
                "{checkout: {Lancola: {url: 'https://l.example'}}}",
                ["checkout.Lancola expected a provider's name in lower case as the key, found “Lancola”"]
            ),
            (
                "{payments: {'m pesa': {}, '1st': {}}}",
                [
                    "payments[\"m pesa\"] expected a method's name in lower case as the key, found “m pesa”",
                    "payments.1st expected a method's name in lower case as the key, found “1st”",
                ]
            ),
            ("{theme: 'a', theme: 'b'}", ["theme the key “theme” stands here twice"]),
        ]
        for (text, problems) in cases {
            XCTAssertEqual(refusal(text).map { "\($0.location?.path ?? "") \($0.message)" }, problems)
        }
    }

    func testABaseURLHasNoQuestionAndNoFragment() {
        XCTAssertEqual(
            refusal(#"{site: {baseURL: "https://a.example/#b"}}"#),
            [
                Diagnostic(
                    .error, "value.url", "no path can follow “https://a.example/#b”",
                    at: Location(
                        file: "playbill.json", path: "site.baseURL",
                        position: Position(line: 1, column: 18, bytes: 17..<39)),
                    hint: "leave out the “#” and what is after it")
            ])
    }

    func testAKeyThatDoesNothingIsAnErrorWithTheNearestName() {
        let text =
            "{\n  \"site\": {\"titel\": \"Summit\"},\n  \"outptu\": {},\n  \"payments\": {\"mpesa\": {\"paybil\": \"1\"}}\n}"
        XCTAssertEqual(
            refusal(text),
            [
                Diagnostic(
                    .error, "record.unknown-key", "the site has no key “titel”",
                    at: Location(
                        file: "playbill.json", path: "site.titel",
                        position: Position(line: 2, column: 12, bytes: 13..<20)),
                    hint: "did you mean “title”?"),
                Diagnostic(
                    .error, "record.unknown-key", "the configuration has no key “outptu”",
                    at: Location(
                        file: "playbill.json", path: "outptu", position: Position(line: 3, column: 3, bytes: 35..<43)),
                    hint: "did you mean “output”?"),
                Diagnostic(
                    .error, "record.unknown-key", "the entry has no key “paybil”",
                    at: Location(
                        file: "playbill.json", path: "payments.mpesa.paybil",
                        position: Position(line: 4, column: 26, bytes: 74..<82)), hint: "did you mean “paybill”?"),
            ])
    }
}
