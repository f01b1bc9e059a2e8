import JSON

/// Documents with every key that there is, each value right.
enum Documents {
    static let snapshot: JSON = [
        "playbill": 1,
        "generatedAt": "2026-02-03T10:00:00Z",
        "organizers": [organizer],
        "events": [event],
    ]

    static let organizer: JSON = [
        "id": "kncci", "name": "KNCCI", "description": "A chamber.", "email": "events@example.com",
        "phone": "+254 700 000000",
        "website": "https://example.com", "logo": ["url": "images/logo.svg"],
        "address": ["city": "Eldoret", "country": "KE"],
        "social": ["instagram": "https://instagram.com/kncci"],
    ]

    static let event: JSON = [
        "id": "summit", "slug": "summit-2026", "aliases": ["summit"], "title": ["en": "Summit", "sw": "Mkutano"],
        "summary": "Three days.", "description": "All of *it*.", "descriptionFormat": "markdown",
        "category": "Business", "tags": ["trade"],
        "status": "published", "visibility": "public", "featured": true, "starts": "2026-07-15T08:00:00+03:00",
        "ends": "2026-07-17T18:00:00+03:00", "doors": "2026-07-15T07:00:00+03:00", "timeZone": "Africa/Nairobi",
        "series": "summits",
        "previousStarts": "2026-06-15T08:00:00+03:00", "organizer": "kncci", "ageRestriction": "18+", "capacity": 2000,
        "image": ["url": "https://example.com/a.jpg", "alt": "A hall", "width": 1600, "height": 900], "locale": "en",
        "language": "sw",
        "venue": [
            "name": "Sports Club",
            "address": [
                "street": "1 Club Road", "city": "Eldoret", "region": "Uasin Gishu", "postalCode": "30100",
                "country": "KE",
            ],
            "coordinates": ["latitude": .double(0.5143), "longitude": .double(35.269)],
            "online": "https://example.com/live",
        ],
        "ticketing": [
            "provider": "lancola", "state": "active", "eventId": "42", "url": "https://example.com/t",
            "embedUrl": "https://example.com/e",
            "alternatives": [["label": "At the gate", "url": "https://example.com/gate"]],
            "updatedAt": "2026-02-03T10:00:00Z",
        ],
        "branding": [
            "accent": "#e8a33d", "background": "#0d1220", "mode": "dark",
            "logo": ["url": "https://example.com/logo.png", "alt": "Chamber"], "footer": "No re-entry.",
        ],
        "ticketTypes": [general, gala, full],
        "schedule": [
            [
                "id": "opening", "title": "Opening", "starts": "2026-07-15T09:00:00+03:00",
                "ends": "2026-07-15T10:00:00+03:00",
                "description": "Words.", "track": "Main", "room": "Hall", "ticketTypes": ["general"],
                "speakers": [["name": "Achieng Otieno", "role": "Chair", "image": ["url": "images/achieng.svg"]]],
            ]
        ],
    ]

    static let general: JSON = [
        "id": "general", "name": "General Admission", "kind": "free", "price": ["amount": "0.00", "currency": "KES"],
        "quantity": 2000,
        "remaining": 312, "saleStarts": "2026-02-01T00:00:00Z", "saleEnds": "2026-07-14T20:59:59Z", "active": true,
    ]

    static let gala: JSON = [
        "id": "gala", "name": "Gala Night", "description": "Dinner.", "kind": "tiered", "visibility": "public",
        "price": ["amount": "1500.00", "currency": "KES"], "priceBefore": ["amount": "2000", "currency": "KES"],
        "fees": ["amount": "50.00", "currency": "KES"], "taxes": [["name": "VAT", "rate": "16", "included": true]],
        "minPerOrder": 1,
        "maxPerOrder": 10, "benefits": ["Dinner"], "requires": ["general"], "waitlist": "https://example.com/wait",
        "highlight": "Few left",
        "tiers": [
            [
                "id": "early", "name": "Early", "description": "Before June.", "visibility": "public",
                "benefits": ["Drink"],
                "highlight": "Best value", "price": ["amount": "1200.00", "currency": "KES"], "quantity": 100,
                "remaining": 0,
            ]
        ],
    ]

    static let full: JSON = [
        "id": "full", "name": "Full Access", "kind": "bundle", "includes": ["general", "gala"],
        "price": ["amount": "1500.00", "currency": "KES"],
    ]

    static let order: JSON = [
        "id": "o1", "reference": "EBS-1", "event": "summit", "status": "completed", "locale": "sw",
        "placedAt": "2026-05-01T10:00:00Z",
        "buyer": [
            "name": "José Łukasz", "email": "jose@example.com", "phone": "+254 700 000000", "company": "Acme",
            "taxId": "P051",
        ],
        "items": [
            [
                "ticketType": "gala", "tier": "early", "quantity": 2,
                "unitPrice": ["amount": "1200.00", "currency": "KES"],
            ]
        ],
        "total": ["amount": "2400.00", "currency": "KES"], "fees": ["amount": "0", "currency": "KES"],
        "taxes": [["name": "VAT", "rate": "16", "amount": ["amount": "331.03", "currency": "KES"]]],
        "payment": [
            "method": "mpesa", "reference": "QX1", "status": "paid", "due": "2026-05-02T10:00:00Z",
            "instructions": ["paybill": "174379", "account": "EBS", "phone": "254712345678"],
        ],
        "tickets": [
            [
                "id": "t1", "code": "EBS2026-1", "ticketType": "gala", "status": "valid", "revision": 1,
                "replaces": "t0",
                "attendee": ["name": "Amina", "email": "amina@example.com", "company": "Acme"],
                "seat": ["section": "A", "row": "1", "number": "2", "gate": "North"],
                "validFrom": "2026-07-16T15:00:00Z",
                "validUntil": "2026-07-16T23:00:00Z", "number": "0001",
            ]
        ],
    ]
}
