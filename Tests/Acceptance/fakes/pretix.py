"""A pretix with an event of its own and one of several dates, pages of two, and orders by when they changed."""

import datetime
from urllib.parse import parse_qs, urlsplit

import misbehaving

TOKEN = "pretix-canary-token"
NOW = datetime.datetime(2031, 1, 20, 8, 0, tzinfo=datetime.UTC)


def event(slug: str, **more) -> dict:
    return {
        "slug": slug, "name": {"en": f"The {slug}"}, "live": True, "testmode": False, "currency": "EUR",
        "date_from": "2031-06-03T09:00:00+02:00", "date_to": None, "date_admission": None, "is_public": True,
        "presale_start": None, "presale_end": None, "location": {"en": "Hall 1\nQuay 3\n28195 Bremen"},
        "has_subevents": False, "timezone": "Europe/Berlin", "public_url": f"https://shop.example/demo/{slug}/", **more}


def item(number: int, name: str, price: str) -> dict:
    return {
        "id": number, "name": {"en": name}, "active": True, "default_price": price, "category": None, "admission": True,
        "tax_rule": 4, "has_variations": False, "variations": [], "addons": [], "bundles": [], "position": number}


def order(code: str, status="p", modified=NOW, **more) -> dict:
    """Whose secrets are canaries but for the ticket's, which is what the ticket is for."""
    position = {
        "id": 7, "positionid": 1, "item": 1, "variation": None, "price": "23.00", "attendee_name": "Ada", "canceled": False,
        "tax_rate": "19.00", "tax_value": "3.67", "tax_rule": 4, "secret": f"secret{code.lower()}", "subevent": None}
    return {
        "code": code, "status": status, "testmode": False, "secret": "canary-order", "email": "ada@example.org",
        "datetime": "2031-01-05T10:00:00+01:00", "last_modified": modified.isoformat(), "total": "23.00", "fees": [],
        "positions": [position], "payments": [], "refunds": [], **more}


EVENT = "/api/v1/organizers/demo/events"
LISTS = {
    "items": [item(1, "Regular", "23.00"), item(2, "Patron", "99.50"), item(3, "Children", "0.00")],
    "categories": [],
    "quotas": [
        {"id": number, "name": "all", "size": size, "items": [number], "variations": [], "subevent": None,
         "available": left != 0, "available_number": left} for number, size, left in [(1, 50, 4), (2, 9, 0), (3, None, None)]],
    "taxrules": [{"id": 4, "name": {"en": "VAT"}, "rate": "19.00", "price_includes_tax": True}],
    "subevents": [
        {"id": number, "name": {"en": f"Night {number}"}, "date_from": f"2031-06-0{number}T09:00:00+02:00", "active": True,
         "is_public": True, "location": None, "item_price_overrides": [], "variation_price_overrides": []}
        for number in (3, 4, 5)],
}


class Handler(misbehaving.Handler):
    def do_GET(self):
        self.note(b"")
        address = urlsplit(self.path)
        if trouble := self.server.troubles.get(address.path):
            return misbehaving.MISBEHAVIOURS[trouble](self, b"")
        if self.headers.get("Authorization") != f"Token {TOKEN}":
            return self.json({"detail": f"Invalid token: {self.headers.get('Authorization')}"}, 401)
        query = {name: values[0] for name, values in parse_qs(address.query).items()}
        match address.path.removeprefix("/api/v1/").strip("/").split("/"):
            case ["organizers", "demo"]:
                self.json({"slug": "demo", "name": "Demo Events", "public_url": "https://shop.example/demo/"})
            case ["organizers", "demo", "events"]:
                self.page([event("conf"), event("series", has_subevents=True)], query)
            case ["organizers", "demo", "events", slug]:
                self.json(event(slug, testmode=self.server.is_testing, has_subevents=slug == "series"))
            case ["organizers", "demo", *_, "settings"]:
                self.json({"locales": ["en"], "ticket_download_nonadm": True, "imprint_url": "canary-setting"})
            case ["organizers", "demo", "events", "conf", "orders"]:
                since = datetime.datetime.fromisoformat(query.get("modified_since", "2000-01-01T00:00:00+00:00"))
                self.page(
                    [order for order in self.server.orders if datetime.datetime.fromisoformat(order["last_modified"]) >= since],
                    query, X_Page_Generated=self.server.now.isoformat())
            case ["organizers", "demo", "events", _, name] if name in LISTS:
                self.page(LISTS[name], query)
            case _:
                self.misbehave()

    def page(self, items: list, query: dict, size=2, **headers):
        number = int(query.get("page", 1))
        shown, follows = items[(number - 1) * size:number * size], number * size < len(items)
        match self.server.paging:
            case "endless":
                shown, follows = [{**items[0], "id": 900 + number, "slug": f"e{number}", "code": f"E{number}"}], True
            case "repeating":
                shown, follows = items[:size], True
        more = "&".join(f"{name}={value}" for name, value in query.items() if name != "page")
        place = f"http://127.0.0.1:{self.server.server_port}{urlsplit(self.path).path}?page={number + 1}"
        following = self.server.next or f"{place}&{more}" if follows else None
        self.json({"count": len(items), "next": following, "previous": None, "results": shown}, **headers)


def serve(paging=None) -> misbehaving.Server:
    server = misbehaving.Server(Handler)
    server.troubles, server.paging, server.next, server.is_testing, server.now = {}, paging, None, False, NOW
    server.orders = [order("AAAAA"), order("BBBBB", "n"), order("CCCCC")]
    return server
