"""A Hi.Events with as many events as wanted, public or for who has the token; what else it is asked for it gets wrong.

Run by itself it prints its address and serves until its standard input ends:
    hi_events.py [--events N] [--latency SECONDS] [--private]
"""

import argparse
import sys
from urllib.parse import parse_qs, urlsplit

import misbehaving

TOKEN = "hi-canary-token"
ORGANIZER = 88


def event(number: int, cover: str | None) -> dict:
    """In the shape of version 1, with what a page must never show beside it."""
    base = 9000 + 10 * number
    return {
        "id": number, "title": f"Night of Lanterns {number}", "category": "FESTIVAL",
        "description": "<p>Light along the canal.</p><script>canary()</script>",
        "start_date": "2027-09-11T16:00:00.000000Z", "end_date": "2027-09-12T21:30:00.000000Z",
        "currency": "EUR", "slug": f"night-of-lanterns-{number}", "status": "LIVE", "lifecycle_status": "UPCOMING",
        "timezone": "Europe/Berlin",
        "product_categories": [{
            "id": 1, "name": "Tickets", "is_hidden": False, "order": 0,
            "products": [product(base, "Weekend pass", 39, 4), product(base + 1, "Children", 0, 100)],
        }],
        "settings": {
            "support_email": "hello@lanterns.example", "homepage_password": "canary-password",
            "homepage_theme_settings": {"accent": "#e8a33d", "background": "#0d1220", "mode": "dark"},
            "location_details": {
                "venue_name": "Old Harbour", "address_line_1": "Quay 3", "city": "Bremen",
                "zip_or_postal_code": "28195", "country": "DE"},
            "ticket_design_settings": {"accent_color": "#e8a33d", "footer_text": "No re-entry.", "enabled": True},
        },
        "images": [{"id": 1, "url": cover, "type": "EVENT_COVER", "width": 1, "height": 1}] if cover else [],
        "organizer": organizer(),
    }


def product(number: int, title: str, price: float, left: int) -> dict:
    return {
        "id": number, "title": title, "type": "PAID" if price else "FREE", "product_type": "TICKET", "price": price,
        "quantity_available": left, "max_per_order": 6, "min_per_order": 1, "is_available": True, "is_sold_out": False,
        "prices": [{"id": 3 * number, "price": price, "is_available": True, "is_sold_out": False}], "taxes": [],
    }


def organizer() -> dict:
    return {
        "id": ORGANIZER, "name": "Lantern Society", "slug": "lantern-society", "status": "LIVE", "images": [],
        "settings": {"homepage_password": "canary-password", "social_media_handles": {"instagram": "lanterns"}},
    }


class Handler(misbehaving.Handler):
    def do_GET(self):
        self.note(b"")
        address = urlsplit(self.path)
        if trouble := self.server.troubles.get(address.path):
            return misbehaving.MISBEHAVIOURS[trouble](self, b"")
        steps = address.path.strip("/").split("/")
        page = int(parse_qs(address.query).get("page", ["1"])[0])
        size = min(100, int(parse_qs(address.query).get("per_page", ["25"])[0]))
        is_known = self.headers.get("Authorization") == f"Bearer {TOKEN}"
        if self.server.is_private and not is_known:
            return self.json({"message": "Unauthenticated."}, 401)
        match [step for step in steps if step != "public"]:
            case ["organizers", _, "events"] | ["events"]:
                self.page([{"id": number, "status": "LIVE"} for number in self.server.listed], page, size)
            case ["events", number] if number.isdigit() and int(number) in self.server.events:
                answer = event(int(number), self.server.cover)
                self.json({"data": answer | {"title": self.server.titles.get(int(number), answer["title"])}})
            case ["organizers", _]:
                self.json({"data": organizer()})
            case ["organizers"]:
                self.page([organizer()], page, size)
            case _:
                self.misbehave()

    def page(self, items: list, page: int, size: int):
        last = max(1, -(-len(items) // size))
        match self.server.paging:
            case "endless":
                shown, last = [{"id": 9000 + page, "status": "LIVE"}], page + 1
            case "repeating":
                shown, last = items[:size], page + 1
            case _:
                shown = items[(page - 1) * size:page * size]
        self.json({
            "data": shown,
            "links": {"next": f"?page={page + 1}" if page < last else None},
            "meta": {"current_page": page, "last_page": last, "per_page": size, "total": len(items)},
        })


def serve(events=3, latency=0.0, is_private=False) -> misbehaving.Server:
    server = misbehaving.Server(Handler, latency)
    server.events, server.is_private = range(4100, 4100 + events), is_private
    server.listed, server.troubles, server.titles, server.paging = list(server.events), {}, {}, None
    server.cover = f"http://127.0.0.1:{server.server_port}/picture"
    return server


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--events", type=int, default=3)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--private", action="store_true")
    options = parser.parse_args()
    server = serve(options.events, options.latency, options.private)
    misbehaving.threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    sys.stdin.read()
