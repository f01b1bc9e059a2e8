import Diagnostics
import JSON
import XCTest

@testable import Providers

/// How an event and its organizer are to look, and where to find them.
final class HiEventsLooksTests: XCTestCase {
    func testTakesColoursFromBeforeThereWereThemes() throws {
        XCTAssertEqual(
            try branding(##"{"homepage_primary_color": "#ABC", "homepage_body_background_color": "#0d1220ff"}"##),
            ["accent": "#aabbcc", "background": "#0d1220"])
        XCTAssertNil(try branding(#"{"homepage_primary_color": "red", "homepage_background_color": ""}"#))
        XCTAssertEqual(
            try branding("null", organizer: ##"{"homepage_theme_settings": {"accent": "#123456", "mode": "dim"}}"##),
            ["accent": "#123456"])
    }

    func testHonoursTheDesignOfTicketsUnlessItIsSwitchedOff() throws {
        let design = ##"{"accent_color": "#6b46c1", "footer_text": "Bring it along", "enabled": true}"##

        XCTAssertEqual(
            try branding(#"{"ticket_design_settings": \#(design)}"#),
            [
                "accent": "#6b46c1", "logo": ["url": "https://cdn.example/logo.png"],
                "footer": "Bring it along",
            ])
        let off = design.replacing("true", with: "false")
        XCTAssertNil(try branding(#"{"ticket_design_settings": \#(off)}"#))
    }

    func testSaysWhichAccentTicketsGet() throws {
        let harvest = try harvest(
            ##"{"homepage_theme_settings": {"accent": "#111111"}, "ticket_design_settings": {"accent_color": "#222222"}}"##
        )

        XCTAssertEqual(harvest.events.first?["branding"]?["accent"], "#111111")
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "note hi-events.accent at event 1, settings.ticket_design_settings.accent_color: "
                    + "tickets have the accent of the pages, #111111, not #222222"
            ])
    }

    func testTellsWhereAnOrganizerIs() throws {
        let fake = FakeServer([
            "/public/events/1": event("null"), "/public/events/2": event(#"{"support_email": "other@example.org"}"#),
            "/public/organizers/8": #"""
            {"data": {"id": 8, "name": "", "website": "example.org", "settings": {"website_url": "https://example.org",
              "social_media_handles": {"tiktok": "@us", "wechat": "us", "linkedin": "company/us", "x-y": null,
                "youtube": "https://youtu.be/1"},
              "location_details": {"address_line_1": "Kaiweg 3", "address_line_2": "2nd floor", "city": "Bremen",
                "country": "de"}}}}
            """#,
        ])

        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["1", "2"] })

        XCTAssertEqual(
            harvest.organizers,
            [
                [
                    "id": "hi-events-8", "name": "Us", "email": "other@example.org", "website": "https://example.org",
                    "address": ["street": "Kaiweg 3, 2nd floor", "city": "Bremen", "country": "DE"],
                    "social": [
                        "linkedin": "https://www.linkedin.com/in/company/us", "tiktok": "https://www.tiktok.com/@us",
                        "youtube": "https://youtu.be/1",
                    ],
                ]
            ])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "note hi-events.social at organizer 8, social_media_handles.wechat: "
                    + "nothing is known of where “us” is: it is left out"
            ])
    }

    private func branding(_ settings: String, organizer: String = "null") throws -> JSON? {
        try harvest(settings, organizer: organizer).events.first?["branding"]
    }

    private func harvest(_ settings: String, organizer: String = "null") throws -> Harvest {
        let fake = FakeServer(["/public/events/1": event(settings, organizer: organizer)])
        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["1"] })
        XCTAssertEqual(harvest.faults, [])
        return harvest
    }

    private func event(_ settings: String, organizer: String = "null") -> String {
        """
        {"data": {"title": "T", "start_date": "2026-09-11T16:00:00Z", "timezone": "UTC", "settings": \(settings),
          "images": [{"id": 5, "url": "//cdn.example/logo.png", "type": "TICKET_LOGO"}],
          "organizer": {"id": 8, "name": "Us", "settings": \(organizer)}}}
        """
    }
}
