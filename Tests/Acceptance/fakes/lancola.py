"""A Lancola Tech with as many events as wanted, in either envelope and with either path to ticket types.

What it is told of who asks it keeps in `asked`; a token that it doesn't know any more it renews.
"""

import json
from urllib.parse import parse_qs, urlsplit

import misbehaving

KEY, TOKEN, REFRESH = "lancola-canary-key", "lancola-canary-new-token", "lancola-canary-refresh"
PURCHASES = [
    ("p1", "completed", [("k1", "FAIR-GA-000001", "ga", "valid"), ("k2", "FAIR-GN-000002", "gala", "valid")], 1500),
    ("p2", "pending_payment", [("k3", "FAIR-GN-000003", "gala", "valid")], 1500),
    ("p3", "cancelled", [("k4", "FAIR-GA-000004", "ga", "cancelled")], 0),
]


def event(number: int) -> dict:
    return {
        "id": f"66f0a1b2c3d4e5f6071829{number:02}", "title": f"Harvest Fair {number}", "slug": f"harvest-fair-{number}",
        "description": "Two days.", "category": "Business", "organizationId": "o1", "status": "published",
        "startDateTime": "2031-03-11T05:00:00Z", "endDateTime": "2031-03-12T15:00:00Z", "isFree": False,
        "location": {"name": "Hall B", "address": "Stadium Road", "city": "Nakuru"}, "ageRestriction": "GA",
    }


def types(event_id: str) -> list:
    return [
        {"id": "ga", "eventId": event_id, "name": "General Admission", "price": 0, "currency": "KES", "quantity": 1000,
         "quantitySold": 214, "isActive": True},
        {"id": "gala", "eventId": event_id, "name": "Gala Night Access", "price": 1500, "currency": "KES",
         "quantity": 300, "remaining": 12, "isActive": True, "metadata": {"requiresGeneralAdmission": True}},
        {"id": "pass", "eventId": event_id, "name": "Full Access Pass", "price": 1500, "currency": "KES",
         "metadata": {"bundle": True, "includes": ["general_admission", "gala_night"]}},
    ]


class Handler(misbehaving.Handler):
    def do_GET(self):
        self.note(b"")
        address = urlsplit(self.path)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        events = [event(number) for number in range(self.server.events)]
        match address.path.strip("/").split("/"):
            case ["events", "public"]:
                self.page(events, query)
            case ["ticket-types", "event", number, "public"] if not self.server.is_other:
                self.json({"data": types(number), "total": 3})
            case ["ticket-types", "public"] if self.server.is_other:
                self.json({"data": types(query["eventId"])})
            case ["organizations", "public", "o1"]:
                self.json({"data": {"id": "o1", "name": "Chamber", "website": "chamber.example", "country": "Kenya"}})
            case ["purchases" | "tickets"] if not self.is_known():
                self.json({"message": "Unauthorized"}, 401)
            case ["purchases"]:
                self.page([purchase(*row, events[0]["id"]) for row in PURCHASES], query)
            case ["tickets"]:
                self.page([ticket for row in PURCHASES for ticket in tickets(*row, events[0]["id"])], query)
            case _:
                self.misbehave()

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.note(body)
        if self.path == "/auth/refresh" and json.loads(body).get("refreshToken") == REFRESH:
            return self.json({"access_token": TOKEN, "refresh_token": REFRESH})
        self.json({"message": "Bad Request"}, 400)

    def is_known(self) -> bool:
        return self.headers.get("x-api-key") == KEY or self.headers.get("Authorization") == f"Bearer {TOKEN}"

    def page(self, items: list, query: dict):
        number, size = int(query.get("page", 1)), min(int(query.get("limit", 10)), self.server.most)
        shown = items[(number - 1) * size:number * size]
        place = {"page": number, "limit": size, "total": len(items)}
        match self.server.paging:
            case "endless":
                shown, place["total"] = [{**items[0], "id": f"e{number}"}], size * (number + 1)
            case "repeating":
                shown, place["total"] = items[:size], size * (number + 1)
        if self.server.is_flat:
            return self.json({"data": shown, **place})
        self.json({"data": shown, "meta": {**place, "totalPages": -(-place["total"] // size)}})


def purchase(number, status, rows, total, event_id) -> dict:
    return {
        "id": number, "eventId": event_id, "totalAmount": total, "currency": "KES", "paymentStatus": status,
        "paymentMethod": "mpesa", "createdAt": "2031-01-05T09:12:30Z", "isDeleted": False,
        "buyer": {"firstName": "Amani", "lastName": "Otieno", "email": "amani@example.org"},
        "ticketItems": [{"ticketTypeId": kind, "quantity": 1} for _, _, kind, _ in rows],
    }


def tickets(number, _, rows, __, event_id) -> list:
    return [
        {"id": ticket, "ticketCode": code, "purchaseId": number, "ticketTypeId": kind, "eventId": event_id, "status": status}
        for ticket, code, kind, status in rows
    ]


def serve(events=3, is_flat=False, is_other=False, most=100, paging=None) -> misbehaving.Server:
    server = misbehaving.Server(Handler)
    server.events, server.is_flat, server.is_other, server.most, server.paging = events, is_flat, is_other, most, paging
    return server
