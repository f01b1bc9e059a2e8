/// A small project: one event with one free ticket.
enum Sample {
    static let config = """
        {"site": {"title": "Suppers", "locales": ["en"]}, "cards": false}
        """

    static let snapshot = snapshot()

    /// With another slug, or with more keys in the event.
    static func snapshot(slug: String = "supper", more: String = "") -> String {
        """
        {
          "playbill": 1,
          "generatedAt": "2026-07-01T00:00:00Z",
          "events": [
            {
              "id": "e1", "slug": "\(slug)", "title": "Supper", "timeZone": "Africa/Nairobi",\(more)
              "starts": "2026-07-20T18:00:00+03:00", "ends": "2026-07-20T22:00:00+03:00",
              "ticketing": {"state": "active", "url": "https://tickets.example.com"},
              "ticketTypes": [
                {"id": "seat", "name": "Seat", "kind": "free", "quantity": 40, "remaining": 12,
                 "saleEnds": "2026-07-20T18:00:00+03:00"}
              ]
            }
          ]
        }

        """
    }

    static let files = ["playbill.json": config, "snapshot.json": snapshot]

    /// A red PNG of 200 pixels by 10.
    static let picture =
        "iVBORw0KGgoAAAANSUhEUgAAAMgAAAAKCAIAAAB+GoZ2AAAAO0lEQVR4nO3SQQ3AIADAQEAI/qUgCxNrSJY7BX10nr0HfG29DuCfjEXCWCSMRcJYJIxFwlgkjEXCWCQu2jABGLZEHoAAAAAASUVORK5CYII="

    static func order(event: String = "e1", number: String = "1") -> String {
        """
        {
          "id": "o\(number)", "reference": "O-1", "event": "\(event)", "status": "completed", "placedAt": "2026-07-02T10:00:00Z",
          "buyer": {"name": "Amina", "email": "amina@example.com"},
          "items": [{"ticketType": "seat", "quantity": 1, "unitPrice": {"amount": "0.00", "currency": "KES"}}],
          "total": {"amount": "0.00", "currency": "KES"},
          "tickets": [{"id": "t\(number)", "ticketType": "seat", "code": "ABC12\(number)", "status": "valid"}]
        }

        """
    }
}
