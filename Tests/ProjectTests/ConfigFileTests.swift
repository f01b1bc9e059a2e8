import Catalog
import Diagnostics
import TestSupport
import XCTest

@testable import Project

final class ConfigFileTests: XCTestCase {
    private static let full = """
        // Comments are welcome.
        {
          site: {
            title: 'Summit', baseURL: "https://summit.example", locales: ["sw", "en"], timeZone: "Africa/Nairobi",
            fewLeft: 0x14,
          },
          theme: "eldoret",
          sources: [{kind: "snapshot", url: "a.json"}, {kind: "snapshot", url: "b.json"}],
          feeds: {freshness: {events: "2d", ticketTypes: "10m", availability: "30s"}, budget: 60},
          checkout: {tuvens: {url: "https://t.example"}, "hi-events": {url: "https://h.example"}},
          output: {dir: "dist", swap: "in-place"},
          tickets: {layout: "badge", fonts: ["fonts", "more/fonts"]},
          mail: {from: "Summit <a@example.com>", replyTo: "b@example.com", support: "c@example.com"},
          widgets: {files: "per-state"},
          live: {statusEvery: "5s", events: "https://live.example/events"},
          analytics: {google: "G-1", sentry: "https://sentry.example/1"},
          payments: {mpesa: {paybill: "174379", account: "GALA"}, bank: {account: null}},  /* and this */
        }
        """

    func testEveryKeyIsRead() throws {
        var expected = Config()
        expected.site.title = "Summit"
        expected.site.baseURL = try XCTUnwrap(WebAddress("https://summit.example"))
        expected.site.locales = [try XCTUnwrap(LanguageTag("sw")), .english]
        expected.site.zone = try XCTUnwrap(Zone("Africa/Nairobi"))
        expected.site.fewLeft = 20
        expected.theme = "eldoret"
        expected.sources = [Config.Source(url: "a.json"), Config.Source(url: "b.json")]
        expected.feeds.freshness = Config.Feeds.Freshness(events: 172_800, ticketTypes: 600, availability: 30)
        expected.feeds.budget = 60
        expected.checkout = [
            Config.Checkout(provider: "hi-events", url: try XCTUnwrap(CheckoutAddress("https://h.example"))),
            Config.Checkout(provider: "tuvens", url: try XCTUnwrap(CheckoutAddress("https://t.example"))),
        ]
        expected.output = Config.Output(folder: "dist", swap: .inPlace)
        expected.tickets.layout = "badge"
        expected.tickets.fonts = [try XCTUnwrap(FilePath("fonts")), try XCTUnwrap(FilePath("more/fonts"))]
        expected.mail = Config.Mail(
            from: Mailbox(name: "Summit", address: "a@example.com"), replyTo: Mailbox(address: "b@example.com"),
            support: Mailbox(address: "c@example.com"))
        expected.widgets.files = .perState
        expected.live = Config.Live(statusEvery: 5, events: try XCTUnwrap(WebAddress("https://live.example/events")))
        expected.analytics = Config.Analytics(
            google: "G-1", sentry: try XCTUnwrap(WebAddress("https://sentry.example/1")))
        expected.payments = [
            Config.PaymentMethod(method: "bank"),
            Config.PaymentMethod(method: "mpesa", paybill: "174379", account: "GALA"),
        ]
        XCTAssertEqual(try ConfigFile.read(Array(Self.full.utf8)), expected)
    }

    func testWhatIsLeftOutHasItsDefault() throws {
        for text in ["{}", "{site: null, sources: null, live: {statusEvery: null}, mail: {}}"] {
            let config = try ConfigFile.read(Array(text.utf8))
            XCTAssertEqual(config, Config())
            XCTAssertEqual(config.site, Config.Site(title: "Events", locales: [.english], zone: .utc, fewLeft: 50))
            XCTAssertEqual(config.theme, "playbill")
            XCTAssertEqual(config.sources, [Config.Source(kind: .snapshot, url: "snapshot.json")])
            XCTAssertEqual(config.output, Config.Output(folder: "public", swap: .exchange))
            XCTAssertEqual(config.live.statusEvery, 60)
        }
    }

    func testTheExamplesAreRead() throws {
        for name in ["eldoret-summit", "fashion-week"] {
            let bytes = try XCTUnwrap(
                FileManager.default.contents(atPath: Repository.file("Examples/\(name)/playbill.json")))
            let config = try ConfigFile.read(Array(bytes))
            XCTAssertNotEqual(config.site.title, "Events", name)
            XCTAssertNotNil(config.mail.from, name)
        }
    }

    func testASyntaxErrorIsAtItsPlace() {
        let text = "{\n  theme: \"a\",\n  site: {title: }\n}\n"
        XCTAssertEqual(
            refusal(text),
            [
                Diagnostic(
                    .error, "json.syntax", "“}” where a value is expected",
                    at: Location(
                        file: "playbill.json", path: nil, position: Position(line: 3, column: 17, bytes: 32..<33)))
            ])
    }

    func testAFileOfSomethingElseIsNoConfiguration() {
        XCTAssertEqual(
            refusal("[]").map(\.message), ["expected the configuration as an object, found an empty array"])
        XCTAssertEqual(refusal("").map(\.message), ["the file is empty"])
    }
}
