import Foundation
import XCTest

@testable import playbill

final class BuildWidgetTests: XCTestCase {
    func testAWidgetSaysHowTheSaleStandsAndHoldsTheOtherStates() throws {
        let playground = try self.playground(
            ticketing:
                #"{"state": "active", "provider": "hi-events", "eventId": "41", "url": "https://t.example.org/e"}"#)
        XCTAssertEqual(
            try playground.text("public/embed/supper/status.json"),
            #"{"playbill":1,"event":"supper","id":"supper","eventId":"41","title":"Supper","#
                + #""url":"https://example.org/events/supper/","date":"Monday, July 20, 2026, 7:00 – 10:00 PM","#
                + #""state":"active","reason":"open","text":"Tickets are on sale","types":["#
                + #"{"id":"seat","state":"few_left","left":7,"text":"Only 7 left"},"#
                + #"{"id":"late","state":"not_yet","text":"On sale from Sat, Jul 18, 2026 at 9:00 AM","tiers":["#
                + #"{"id":"two","state":"not_yet","text":"On sale from Sat, Jul 18, 2026 at 9:00 AM"}]}],"transitions":["#
                + #"{"at":"2026-07-18T06:00:00+00:00","state":"active","reason":"open","text":"Tickets are on sale","#
                + #""types":[{"id":"late","state":"on_sale","text":"","tiers":[{"id":"two","state":"on_sale","text":""}]}]},"#
                + #"{"at":"2026-07-20T19:00:00+00:00","state":"inactive","reason":"ended","text":"This event is over","#
                + #""types":[{"id":"seat","state":"ended","text":"Sale ended"},"#
                + #"{"id":"late","state":"ended","text":"Sale ended","tiers":[{"id":"two","state":"ended","text":"Sale ended"}]}]}]}"#
                + "\n")
        let page = try playground.text("public/embed/supper/index.html")
        XCTAssertEqual(
            page.matches(of: /<template data-state="([a-z]+)">/).map { String($0.1) },
            ["setup", "inactive", "none", "unavailable"])
        XCTAssertEqual(
            page.matches(of: /data-type="([a-z]+)" data-state="([a-z_]+)"/).map { "\($0.1) \($0.2)" },
            [
                "seat few_left", "late not_yet",
            ])
        XCTAssertTrue(page.contains(#"data-ids="41 supper""#))
    }

    func testACheckoutOnAnotherHostStandsInAFrameThatCanDoNoMoreThanItMust() throws {
        let frames = try ["https://t.example.org/widget/41", "https://example.org/checkout/41"].map { address in
            let playground = try self.playground(ticketing: #"{"state": "active", "embedUrl": "\#(address)"}"#)
            let page = try playground.text("public/embed/supper/index.html")
            return page.matches(of: /<iframe src="(https[^"]*)".*sandbox="([^"]*)"/).map { "\($0.1) \($0.2)" }
        }
        let all =
            "allow-forms allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals "
            + "allow-top-navigation-by-user-activation"
        XCTAssertEqual(
            frames,
            [["https://t.example.org/widget/41 \(all) allow-same-origin"], ["https://example.org/checkout/41 \(all)"]])
    }

    func testEachStateIsAPageOfItsOwnIfAskedFor() throws {
        let playground = try self.playground(
            ticketing: #"{"state": "setup"}"#, settings: #", "widgets": {"files": "per-state"}"#)
        let files = try playground.everything().filter { $0.hasPrefix("public/embed/supper/") }.map {
            String($0.dropFirst(20))
        }
        XCTAssertEqual(
            files,
            [
                "active.html", "inactive.html", "index.html", "loading.html", "none.html", "oembed.json", "setup.html",
                "status.json", "unavailable.html",
            ])
        let leads = try ["active", "inactive", "none", "setup", "unavailable"].map { state in
            try playground.text("public/embed/supper/\(state).html")
                .matches(
                    of:
                        /<(p|div)([^>]*)>\s*<p class="widget-lead[^"]*" data-lead[^>]*>([^<]*)|<p class="widget-lead[^"]*" data-lead( data-when="[a-z_]*")?>([^<]*)/
                )
                .compactMap { match in match.2.map(String.init)?.contains("hidden") == true ? nil : match.3 ?? match.5 }
                .map(String.init)
        }
        XCTAssertEqual(
            leads,
            [
                ["Tickets are on sale"], ["The sale of tickets is paused"], ["No tickets are sold here"],
                ["Tickets are being set up"], ["Tickets can’t be shown right now"],
            ])
    }

    func testASiteThatIsToHaveNoneHasNothingOfThem() throws {
        let playground = try self.playground(
            ticketing: #"{"state": "active", "url": "https://t.example.org"}"#,
            settings: #", "widgets": {"files": "none"}"#)
        let files = try playground.everything().filter { $0.hasPrefix("public/") }
        XCTAssertEqual(files.filter { $0.contains("embed") || $0.hasSuffix(".js") }, [])
        XCTAssertTrue(files.contains("public/events/supper/event.ics"))
        for file in files where [".html", "_headers", ".xml"].contains(where: file.hasSuffix) {
            let text = try playground.text(file)
            XCTAssertFalse(text.contains("embed/") || text.contains("oembed"), file)
        }
        XCTAssertTrue(try playground.text("public/events/supper/index.html").contains("Tickets are on sale"))
    }

    /// No script turns it: what it may come to say has to wait for the next build.
    func testAnEventsPageSaysOnlyWhatHolds() throws {
        let playground = try self.playground(ticketing: #"{"state": "inactive"}"#)
        let (page, widget) = try (
            playground.text("public/events/supper/index.html"), playground.text("public/embed/supper/index.html")
        )
        for words in ["Sold out", "The sale of tickets is over", "This event is over", "This event is cancelled"] {
            XCTAssertFalse(page.contains(words), words)
            XCTAssertTrue(widget.contains(words), words)
        }
        XCTAssertTrue(page.contains("The sale of tickets is paused"))
    }

    func testASiteWithoutWidgetsHasNobodyWhoListens() throws {
        let live = #""live": {"events": "https://live.example.org/events"}"#
        let playground = try self.playground(
            ticketing: #"{"state": "setup"}"#, settings: #", "widgets": {"files": "none"}, \#(live)"#)
        XCTAssertFalse(try playground.text("public/_headers").contains("live.example.org"))
        let errors = playground.run("build", "--as-of", "2026-07-15T00:00:00Z", "--messages", "line").errors
        XCTAssertEqual(
            errors.split(separator: "\n").filter { $0.contains("[widgets.") },
            [
                "playbill.json: warning: live.events: nobody listens there: the site has no widgets [widgets.live] "
                    + "(take it out, or let “widgets.files” be single)"
            ])
    }

    func testTheScriptKnowsTheLanguagesOfTheSite() throws {
        let playground = try self.playground(ticketing: #"{"state": "setup"}"#, settings: #", "theme": "tuvens""#)
        let script = try playground.text("public/embed/playbill.js")
        XCTAssertTrue(script.hasPrefix("{const LANGUAGES=[\"en\",\"sw\"];\n"), String(script.prefix(80)))
    }

    private func playground(ticketing: String, settings: String = "") throws -> Playground {
        let playground = try Playground(self)
        try playground.write(
            "playbill.json",
            #"{"site": {"title": "Suppers", "baseURL": "https://example.org", "locales": ["en", "sw"]}, "cards": false\#(settings)}"#
        )
        try playground.write(
            "snapshot.json",
            #"""
            {"playbill": 1, "events": [{"id": "supper", "slug": "supper", "title": "Supper", "timeZone": "Africa/Nairobi",
              "starts": "2026-07-20T19:00:00+03:00", "ends": "2026-07-20T22:00:00+03:00", "ticketing": \#(ticketing),
              "ticketTypes": [
                {"id": "seat", "name": "Seat", "price": {"amount": "10.00", "currency": "KES"}, "quantity": 90, "remaining": 7},
                {"id": "late", "name": "Late", "kind": "tiered", "saleStarts": "2026-07-18T09:00:00+03:00", "tiers": [
                  {"id": "two", "name": "Two", "price": {"amount": "5.00", "currency": "KES"}}]},
                {"id": "crew", "name": "Crew", "visibility": "hidden"}]}]}
            """#)
        let ending = playground.run("build", "--as-of", "2026-07-15T00:00:00Z", "--messages", "line")
        XCTAssertEqual(ending.code, .done, ending.errors)
        return playground
    }
}
