"""A Tuvens with as many events as wanted, whose tickets a Hi.Events sells; what else it is asked for it gets wrong."""

import json
from urllib.parse import parse_qs, urlsplit

import misbehaving

TOKEN = "tuvens-canary-token"


def event(number: int, shop: str) -> dict:
    """In the spelling of its database, contacts as a text that is JSON; the last of three sells no tickets."""
    sold = number % 3 != 0
    contacts = {
        "email": "hello@lanterns.example", "phone": "+49 421 1", "website": "walk.example",
        "hiEventsStatus": "LIVE", "hiEventsLastUpdated": "2026-08-03T07:45:10.000Z"}
    return {
        "id": number, "title": f"Lanterns of {number}", "description": "Light along the canal.", "status": "published",
        "startDate": "2027-09-11T16:00:00.000Z", "endDate": "2027-09-12T21:30:00.000Z", "timeZone": "Europe/Berlin",
        "venue": {"name": "Old Harbour", "address": {"line1": "Quay 3", "city": "Bremen", "country": "Germany"}},
        "organizer": {"id": 9, "name": "Lantern Society"}, "contactData": json.dumps(contacts),
        "ticketing_enabled": sold, "ticketing_status": "active" if sold else None,
        "hi_events_event_id": 3370 + number if sold else None,
        "hi_events_event_url": f"{shop}/event/{3370 + number}" if sold else None,
        "session_token": "canary-session",
    }


class Handler(misbehaving.Handler):
    def do_GET(self):
        self.note(b"")
        address = urlsplit(self.path)
        if trouble := self.server.troubles.get(address.path):
            return misbehaving.MISBEHAVIOURS[trouble](self, b"")
        if self.server.is_private and self.headers.get("Authorization") != f"Bearer {TOKEN}":
            return self.json({"message": f"Nobody knows {self.headers.get('Authorization')}"}, 401)
        match address.path.strip("/").split("/"):
            case ["events"]:
                self.page(int(parse_qs(address.query).get("page", ["1"])[0]))
            case ["events", number] if number.isdigit() and int(number) in self.server.listed:
                self.json({"data": event(int(number), self.server.shop)})
            case _:
                self.misbehave()

    def page(self, number: int, size=2):
        events = [event(number, self.server.shop) for number in self.server.listed]
        shown, last = events[(number - 1) * size:number * size], -(-len(events) // size)
        match self.server.paging:
            case "endless":
                shown, last = [{**events[0], "id": 9000 + number}], number + 1
            case "repeating":
                shown, last = events[:size], number + 1
        self.json({"events": shown, "meta": {"page": number, "totalPages": last, "total": len(events)}})


def serve(shop: str, events=3, is_private=False, paging=None) -> misbehaving.Server:
    """`shop` is the address of the Hi.Events that sells the tickets."""
    server = misbehaving.Server(Handler)
    server.shop, server.listed, server.is_private, server.paging = shop, list(range(730, 730 + events)), is_private, paging
    server.troubles = {}
    return server
