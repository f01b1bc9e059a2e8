extension Told {
    /// What readers of snapshots say.
    static let snapshot = [
        RuleSheet(
            "json.syntax", .error, "A document is JSON.",
            RuleExample(
                .file("snapshot.json"), bad: #"{"playbill": 1, "events": [}"#,
                good: #"{"playbill": 1, "generatedAt": "2026-07-01T00:00:00Z", "events": []}"#)),
        RuleSheet(
            "record.missing-key", .error, "What has to be there is there.",
            RuleExample(
                .event, bad: #""tags": [], "schedule": [{"id": "talk", "starts": "2026-07-20T19:00:00+03:00"}]"#,
                good:
                    #""tags": [], "schedule": [{"id": "talk", "title": "Talk", "starts": "2026-07-20T19:00:00+03:00"}]"#
            )),
        RuleSheet(
            "record.repeated-key", .error, "A key stands in an object once.",
            RuleExample(
                .event, bad: #""capacity": 40, "capacity": 50"#, good: #""capacity": 50"#)),
        RuleSheet(
            "record.type", .error, "Where an object is expected, there is one.",
            RuleExample(.event, bad: #""venue": "Sports Club""#, good: #""venue": {"name": "Sports Club"}"#)),
        RuleSheet(
            "record.unknown-key", .note,
            "Every key is in the table of what it is a part of. In `playbill.json` and `theme.json` one that isn't is an error.",
            RuleExample(.event, bad: #""capasity": 50"#, good: #""capacity": 50"#)),
        RuleSheet(
            "value", .error, "A value is what its key asks for.", isFamily: true,
            RuleExample(.event, bad: #""doors": "six o'clock""#, good: #""doors": "2026-07-20T17:30:00+03:00""#)),
        RuleSheet(
            "snapshot.cycle", .error, "No ticket type requires or includes itself, not even by way of others.",
            RuleExample(
                .event, bad: #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "requires": ["seat"]}]"#,
                good: #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free"}]"#)),
        RuleSheet(
            "snapshot.dangling-reference", .error, "What is named by its id is there.",
            RuleExample(
                .event, bad: #""organizer": "harbour""#, good: #""tags": []"#)),
        RuleSheet(
            "snapshot.date-order", .error, "Nothing ends before it starts.",
            RuleExample(
                .event,
                bad: #""starts": "2026-07-20T18:00:00+03:00", "ends": "2026-07-19T22:00:00+03:00", "ticketTypes": []"#,
                good: #""starts": "2026-07-20T18:00:00+03:00", "ends": "2026-07-20T22:00:00+03:00""#)),
        RuleSheet(
            "snapshot.doors-after-start", .warning, "Doors open before an event starts.",
            RuleExample(
                .event, bad: #""doors": "2026-07-20T19:00:00+03:00""#, good: #""doors": "2026-07-20T17:30:00+03:00""#)),
        RuleSheet(
            "snapshot.duplicate-address", .error, "No two organizers come to the same address.",
            RuleExample(
                .snapshot, bad: #""organizers": [{"id": "Bar", "name": "Bar"}, {"id": "bar", "name": "The Bar"}]"#,
                good: #""organizers": [{"id": "bar", "name": "Bar"}, {"id": "bar-2", "name": "The Bar"}]"#)),
        RuleSheet(
            "snapshot.duplicate-id", .error, "An id names one thing.",
            RuleExample(
                .event,
                bad:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free"}, {"id": "seat", "name": "Stand", "kind": "free"}]"#,
                good:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free"}, {"id": "stand", "name": "Stand", "kind": "free"}]"#
            )),
        RuleSheet(
            "snapshot.duplicate-slug", .error, "No event has the address of another, or one that another had.",
            RuleExample(.event, bad: #""aliases": ["dinner", "dinner"]"#, good: #""aliases": ["dinner"]"#)),
        RuleSheet(
            "snapshot.kind", .error, "A ticket type is what its kind says.",
            RuleExample(
                .event,
                bad:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "price": {"amount": "4500", "currency": "KES"}}]"#,
                good:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "price": {"amount": "4500", "currency": "KES"}}]"#
            )),
        RuleSheet(
            "snapshot.missing-file", .warning, "Pictures that a snapshot names as files lie beside it.",
            RuleExample(
                .event, bad: #""image": {"url": "images/gala.svg", "alt": "A lit stage"}"#,
                good: #""image": {"url": "images/stage.svg", "alt": "A lit stage"}"#,
                with: ["images/stage.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"10\"/>"])),
        RuleSheet(
            "snapshot.mixed-currencies", .error, "All amounts of one offer are in one currency.",
            RuleExample(
                .event,
                bad: """
                    "ticketTypes": [{"id": "seat", "name": "Seat", "price": {"amount": "4500", "currency": "KES"},
                                     "fees": {"amount": "2", "currency": "EUR"}}]
                    """,
                good: """
                    "ticketTypes": [{"id": "seat", "name": "Seat", "price": {"amount": "4500", "currency": "KES"},
                                     "fees": {"amount": "200", "currency": "KES"}}]
                    """)),
        RuleSheet(
            "snapshot.no-price", .warning, "A ticket type that is paid for has a price.",
            RuleExample(
                .event, bad: #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "paid"}]"#,
                good: #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free"}]"#)),
        RuleSheet(
            "snapshot.no-sale-address", .warning, "Where tickets are on sale, there is an address to buy them at.",
            RuleExample(
                .event, bad: #""ticketing": {"state": "active"}"#,
                good: #""ticketing": {"state": "active", "url": "https://tickets.example.com"}"#)),
        RuleSheet(
            "snapshot.price-before", .warning, "A price that is struck through is the higher one.",
            RuleExample(
                .event,
                bad: """
                    "ticketTypes": [{"id": "seat", "name": "Seat", "price": {"amount": "4500", "currency": "KES"},
                                     "priceBefore": {"amount": "4000", "currency": "KES"}}]
                    """,
                good: """
                    "ticketTypes": [{"id": "seat", "name": "Seat", "price": {"amount": "4500", "currency": "KES"},
                                     "priceBefore": {"amount": "5000", "currency": "KES"}}]
                    """)),
        RuleSheet(
            "snapshot.quantity", .error, "No more are left than there are.",
            RuleExample(
                .event,
                bad:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "quantity": 40, "remaining": 41}]"#,
                good:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "quantity": 40, "remaining": 12}]"#
            )),
        RuleSheet(
            "snapshot.sale-after-end", .warning, "A sale starts before its event is over.",
            RuleExample(
                .event,
                bad:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "saleStarts": "2026-07-21T00:00:00+03:00"}]"#,
                good:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "saleStarts": "2026-07-01T00:00:00+03:00"}]"#
            )),
        RuleSheet(
            "snapshot.session-outside", .warning, "The programme lies within its event.",
            RuleExample(
                .event, bad: #""schedule": [{"id": "talk", "title": "Talk", "starts": "2026-07-21T19:00:00+03:00"}]"#,
                good: #""schedule": [{"id": "talk", "title": "Talk", "starts": "2026-07-20T19:00:00+03:00"}]"#)),
        RuleSheet(
            "snapshot.wrong-document", .error, "A source of events is a snapshot.",
            RuleExample(
                .file("snapshot.json"), bad: #"{"site": {"title": "Suppers"}}"#,
                good: #"{"playbill": 1, "generatedAt": "2026-07-01T00:00:00Z", "events": []}"#)),
    ]
}
