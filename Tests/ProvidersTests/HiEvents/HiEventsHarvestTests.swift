import JSON
import XCTest

@testable import Providers

final class HiEventsHarvestTests: XCTestCase {
    func testPutsAnEventInTheWordsOfASnapshot() throws {
        let fake = FakeServer([
            "/public/events/4107": Lanternfest.event, "/public/organizers/88": Lanternfest.organizer,
        ])

        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["4107"] })

        XCTAssertEqual(harvest, Harvest(organizers: [organizer], events: [event]))
        XCTAssertEqual(harvest.faults, [])
        XCTAssertFalse("\(harvest)".contains("canary"))
        XCTAssertEqual(fake.questions, ["/public/events/4107", "/public/organizers/88"])
    }

    private let organizer: JSON = [
        "id": "hi-events-88", "name": "Lanternfest e.V.", "description": "Non-profit association.",
        "email": "hallo@lanternfest.example", "website": "https://lanternfest.example",
        "logo": ["url": "https://tickets.example.com/storage/lf.png", "width": 256, "height": 256],
        "social": ["instagram": "https://www.instagram.com/lanternfest"],
    ]

    private let event: JSON = [
        "id": "hi-events-4107", "slug": "lanternfest-2026-nacht-der-laternen",
        "title": "Lanternfest 2026 – Nacht der Laternen",
        "description": "<p>Light art along the canal.</p>", "descriptionFormat": "html", "category": "Festival",
        "tags": ["light", "art"], "status": "published",
        "starts": "2026-09-11T18:00:00+02:00", "ends": "2026-09-12T23:30:00+02:00", "timeZone": "Europe/Berlin",
        "organizer": "hi-events-88", "ageRestriction": "16+",
        "image": ["url": "https://cdn.example/lantern.webp", "width": 1600, "height": 900],
        "venue": [
            "name": "Alter Hafen",
            "address": ["street": "Kaiweg 3", "city": "Bremen", "postalCode": "28195", "country": "DE"],
        ],
        "branding": [
            "accent": "#e8a33d", "background": "#0d1220", "mode": "dark",
            "logo": ["url": "https://cdn.example/logo.png", "width": 400], "footer": "No re-entry after 21:00.",
        ],
        "ticketing": [
            "provider": "hi-events", "state": "active", "eventId": "4107",
            "url": "https://tickets.example.com/event/4107/lanternfest-2026-nacht-der-laternen",
            "embedUrl": .string(
                "https://tickets.example.com/widget/4107?iframeId=hi-events-4107&PrimaryColor=%23e8a33d"
                    + "&BackgroundColor=%23ffffff&ContinueButtonText=Get%20tickets"),
        ],
        "ticketTypes": [
            [
                "id": "9001", "name": "Weekend pass", "description": "Both evenings.", "kind": "tiered",
                "remaining": 84,
                "saleStarts": "2026-05-01T10:00:00+02:00", "saleEnds": "2026-09-11T17:00:00+02:00", "minPerOrder": 1,
                "maxPerOrder": 6,
                "tiers": [
                    [
                        "id": "12001", "name": "Early bird", "price": euro("32.42"), "taxes": [vat], "remaining": 12,
                        "saleStarts": "2026-05-01T10:00:00+02:00", "saleEnds": "2026-06-30T23:59:59+02:00",
                    ],
                    ["id": "12002", "name": "Regular", "price": euro("43.12"), "taxes": [vat]],
                ], "highlight": "Most popular",
            ],
            [
                "id": "9002", "name": "Children under 7", "kind": "free", "price": euro("0.00"), "remaining": 0,
                "minPerOrder": 1, "maxPerOrder": 4,
                "waitlist": "https://tickets.example.com/event/4107/lanternfest-2026-nacht-der-laternen",
            ],
            ["id": "9003", "name": "Support the artists", "kind": "donation", "price": euro("5.00")],
        ],
    ]
}

private func euro(_ amount: String) -> JSON { ["amount": .string(amount), "currency": "EUR"] }

private let vat: JSON = ["name": "VAT", "rate": "7", "included": true]
