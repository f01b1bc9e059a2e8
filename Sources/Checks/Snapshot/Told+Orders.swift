extension Told {
    /// What readers of orders say, beside what holds for every document.
    static let orders = [
        RuleSheet(
            "order.dangling-reference", .error, "An order is for an event of the site, and for ticket types of that.",
            RuleExample(.order, bad: #""event": "e2""#, good: #""event": "e1""#)),
        RuleSheet(
            "order.date-order", .error, "A ticket admits until later than from.",
            RuleExample(
                .order,
                bad: """
                    "tickets": [{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid",
                                 "validFrom": "2026-07-20T18:00:00+03:00", "validUntil": "2026-07-19T22:00:00+03:00"}]
                    """,
                good: """
                    "tickets": [{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid",
                                 "validFrom": "2026-07-20T18:00:00+03:00", "validUntil": "2026-07-20T22:00:00+03:00"}]
                    """)),
        RuleSheet(
            "order.duplicate-code", .error, "No two tickets have one code.",
            RuleExample(
                .order,
                bad: """
                    "tickets": [{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid"},
                                {"id": "t2", "ticketType": "seat", "code": "ABC121", "status": "valid"}]
                    """,
                good: """
                    "tickets": [{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid"},
                                {"id": "t2", "ticketType": "seat", "code": "ABC122", "status": "valid"}]
                    """)),
        RuleSheet(
            "order.duplicate-id", .error, "No two orders, and no two tickets, have one id.",
            RuleExample(
                .order,
                bad: """
                    "tickets": [{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid"},
                                {"id": "t1", "ticketType": "seat", "code": "ABC122", "status": "valid"}]
                    """,
                good: """
                    "tickets": [{"id": "t1", "ticketType": "seat", "code": "ABC121", "status": "valid"},
                                {"id": "t2", "ticketType": "seat", "code": "ABC122", "status": "valid"}]
                    """)),
        RuleSheet(
            "order.mixed-currencies", .error, "All amounts of an order are in one currency.",
            RuleExample(
                .order, bad: #""total": {"amount": "0.00", "currency": "EUR"}"#,
                good: #""total": {"amount": "0.00", "currency": "KES"}"#)),
        RuleSheet(
            "order.valid-ticket", .warning, "A cancelled order has no valid tickets.",
            RuleExample(.order, bad: #""status": "cancelled""#, good: #""status": "completed""#)),
    ]
}
