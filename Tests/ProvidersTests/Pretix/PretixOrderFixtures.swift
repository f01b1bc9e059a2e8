import JSON

/// An order of pretix with something of everything, and what is to be read of it.
enum PretixOrderFixtures {
    static let items = #"""
        {"id": 1, "name": {"en": "Regular"}, "default_price": "249.00", "admission": true},
        {"id": 2, "name": {"en": "Shirt"}, "default_price": "25.00", "admission": false, "has_variations": true,
         "variations": [{"id": 11, "value": {"en": "XL"}}]}
        """#

    static let whole = #"""
        {"code": "7GTEK", "event": "conf", "status": "n", "testmode": false, "secret": "canary-order-secret",
         "email": "ada@example.org", "phone": "+49170", "locale": "de-informal",
         "datetime": "2031-01-20T08:17:11.966581+01:00", "expires": "2031-02-04T23:59:59+01:00",
         "payment_provider": "banktransfer", "total": "525.50",
         "fees": [{"value": "1.50", "tax_rate": "19.00", "tax_value": "0.24", "tax_rule": 4, "canceled": false},
                  {"value": "9.00", "tax_rate": "19.00", "tax_value": "1.44", "tax_rule": 4, "canceled": true}],
         "invoice_address": {"company": "Analytical Ltd", "name": "", "vat_id": "DE123",
                             "name_parts": {"_scheme": "given_family", "given_name": "Ada", "family_name": "O'Neill <b>"}},
         "positions": [
           {"id": 31, "positionid": 1, "item": 1, "variation": null, "price": "249.00", "attendee_name": "Ada O'Neill",
            "attendee_email": "a@example.org", "company": "Engines", "tax_rate": "19.00", "tax_value": "39.76",
            "tax_rule": 4, "secret": "rsgmch968a8y", "addon_to": null, "subevent": null, "canceled": false,
            "seat": {"id": 5, "name": "A-1-7", "zone_name": "Parkett", "row_name": "1", "seat_number": "7"},
            "valid_from": "2031-06-03T09:00:00+02:00", "valid_until": null, "blocked": null},
           {"id": 32, "positionid": 2, "item": 1, "variation": null, "price": "249.00", "attendee_name": null,
            "attendee_name_parts": {}, "tax_rate": "19.00", "tax_value": "39.76", "tax_rule": 4,
            "secret": "satq6rhyw4wg", "addon_to": null, "subevent": null, "canceled": false,
            "seat": {"id": 6, "name": "Box", "zone_name": "", "row_name": null, "seat_number": ""}},
           {"id": 33, "positionid": 3, "item": 2, "variation": 11, "price": "26.00", "attendee_name": null,
            "tax_rate": "7.00", "tax_value": "1.70", "tax_rule": null, "secret": "jr7av4f2ep6m", "addon_to": 31,
            "subevent": null, "canceled": false}],
         "payments": [{"local_id": 1, "state": "canceled", "amount": "525.50", "provider": "stripe_cc"},
                      {"local_id": 2, "state": "pending", "amount": "525.50", "provider": "banktransfer"}],
         "refunds": [], "require_approval": false, "valid_if_pending": false}
        """#

    static var wholeRead: JSON {
        [
            "id": "pretix-demo-conf-7GTEK", "reference": "7GTEK", "event": "pretix-demo-conf", "status": "pending",
            "locale": "de", "placedAt": "2031-01-20T07:17:11.966Z",
            "buyer": [
                "name": "Ada O'Neill <b>", "email": "ada@example.org", "phone": "+49170", "company": "Analytical Ltd",
                "taxId": "DE123",
            ],
            "items": [
                ["ticketType": "1", "quantity": 2, "unitPrice": money("249.00")],
                ["ticketType": "2", "tier": "11", "quantity": 1, "unitPrice": money("26.00")],
            ],
            "total": money("525.50"), "fees": money("1.50"),
            "taxes": [
                ["name": "7 %", "rate": "7", "amount": money("1.70")],
                ["name": ["en": "VAT"], "rate": "19", "amount": money("79.76")],
            ],
            "payment": [
                "method": "bank", "reference": "7GTEK-P-2", "status": "pending", "due": "2031-02-04T22:59:59Z",
            ],
            "tickets": [
                [
                    "id": "pretix-demo-conf-7GTEK-1", "code": "rsgmch968a8y", "ticketType": "1", "status": "pending",
                    "attendee": ["name": "Ada O'Neill", "email": "a@example.org", "company": "Engines"],
                    "seat": ["section": "Parkett", "row": "1", "number": "7"], "validFrom": "2031-06-03T07:00:00Z",
                    "number": "7GTEK-1",
                ],
                [
                    "id": "pretix-demo-conf-7GTEK-2", "code": "satq6rhyw4wg", "ticketType": "1", "status": "pending",
                    "seat": ["number": "Box"], "number": "7GTEK-2",
                ],
            ],
        ]
    }

    private static func money(_ amount: String) -> JSON { ["amount": .string(amount), "currency": "EUR"] }
}
