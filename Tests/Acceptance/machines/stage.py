"""A season with an event for every state that there is, all as seen at one instant."""

from datetime import datetime
from zoneinfo import ZoneInfo

AS_OF = "2026-10-20T12:00:00Z"
ADDRESS = "https://stage.example"
CONFIG = {
    "site": {"title": "Stage", "baseURL": ADDRESS, "locales": ["en", "fr"], "timeZone": "Europe/Paris", "fewLeft": 10},
    "widgets": {"files": "per-state"},
}
HALL = {
    "name": {"en": "Old Hall; upstairs, left", "fr": "Vieille salle ; en haut, à gauche"},
    "address": {"street": "1, High Street", "city": "Nakuru", "region": "Nakuru", "postalCode": "20100", "country": "KE"},
    "coordinates": {"latitude": -0.3031, "longitude": 36.08},
}
WEB = "https://stream.example/room?a=1&b=2"
ORGANIZERS = [
    {
        "id": "house", "name": {"en": "The \"House\"; all of it", "fr": "La « Maison » ; toute"}, "email": "post@house.example",
        "phone": "+254 700 000 001", "website": "https://house.example/?a=1&b=2",
    },
    {"id": "quiet", "name": "Quiet"},
]
SOON = "2026-11-12 19:00"


def local(time: str, zone: str, fold: int = 0) -> str:
    """`2026-11-12 19:00` of a zone with its offset."""
    return datetime.fromisoformat(time).replace(tzinfo=ZoneInfo(zone), fold=fold).isoformat()


def money(amount: str, currency: str = "KES") -> dict:
    return {"amount": amount, "currency": currency}


def ticket(name: str = "entry", **more) -> dict:
    """One that is on sale, unless something else is said."""
    words = {"en": f"{name.capitalize()} & more", "fr": f"{name.capitalize()} et plus"}
    return {"id": name, "name": words, "kind": "paid", "visibility": "public", "price": money("1500.00"), "active": True,
            "saleStarts": "2026-09-01T09:00:00+03:00", "saleEnds": "2026-11-11T23:59:59+03:00", "quantity": 800,
            "remaining": 500} | more


def event(slug: str, starts: str = SOON, ends: str | None = "2026-11-12 23:00", zone: str = "Africa/Nairobi", **more) -> dict:
    """One whose tickets are on sale, unless something else is said."""
    title = {"en": f"{slug.replace('-', ' ').capitalize()}, live", "fr": f"{slug.replace('-', ' ').capitalize()}, en direct"}
    found = {
        "id": f"id-{slug}", "slug": slug, "title": title, "summary": {"en": f"All about {slug}.", "fr": f"Tout sur {slug}."},
        "category": "Music", "tags": ["a,b", "c;d"], "status": "published", "visibility": "public",
        "starts": local(starts, zone), "timeZone": zone, "organizer": "house", "venue": HALL,
        "ticketing": {"provider": "tuvens", "state": "active", "eventId": f"provider-{slug}",
                      "url": f"https://tickets.example/{slug}", "updatedAt": "2026-10-18T05:58:12Z"},
        "ticketTypes": [ticket()],
    }
    return found | ({"ends": local(ends, zone)} if ends else {}) | more


def ticketing(state: str) -> dict:
    return {"provider": "tuvens", "state": state, "url": "https://tickets.example/", "updatedAt": "2026-10-18T05:58:12Z"}


def session(name: str, starts: str, ends: str | None, zone: str = "Africa/Nairobi", **more) -> dict:
    return {"id": name, "title": f"Part {name}", "starts": local(starts, zone)} | (
        {"ends": local(ends, zone)} if ends else {}) | more


ALWAYS = {"saleStarts": None, "saleEnds": None}
SALES = [
    event("on-sale", doors=local("2026-11-12 18:00", "Africa/Nairobi"), ageRestriction="18+", capacity=900, language="en"),
    event("before-sale", ticketTypes=[
        ticket(saleStarts="2026-11-01T09:00:00+03:00"), ticket("late", saleStarts="2026-11-05T09:00:00+03:00")]),
    event("few-left", ticketTypes=[ticket(remaining=7)]),
    event("sold-out", ticketTypes=[ticket(remaining=0), ticket("empty", quantity=0, remaining=None)]),
    event("pairs-only", ticketTypes=[ticket(remaining=1, minPerOrder=2)]),
    event("some-of-each", ticketTypes=[
        ticket(), ticket("few", remaining=3), ticket("gone", remaining=0), ticket("off", active=False),
        ticket("coming", saleStarts="2026-11-01T09:00:00+03:00"), ticket("early", saleEnds="2026-10-01T00:00:00+03:00"),
        ticket("whisper", visibility="hidden", price=money("77.77")), ticket("endless", quantity=None, remaining=None)]),
    event("sale-closed", ticketTypes=[ticket(saleEnds="2026-10-01T00:00:00+03:00")]),
    event("paused", ticketing=ticketing("inactive")),
    event("switched-off", ticketTypes=[ticket(active=False)]),
    event("setup", ticketing=ticketing("setup"), ticketTypes=[
        ticket(), ticket("coming", saleStarts="2026-11-01T09:00:00+03:00")]),
    event("no-ticketing", ticketing=ticketing("none")),
    event("no-word-of-tickets", ticketing=None, ticketTypes=[]),
    event("free", ticketTypes=[ticket(kind="free", price=money("0.00"))]),
    event("free-of-any-currency", ticketTypes=[ticket(kind="free", price=None)]),
    event("donation", ticketTypes=[ticket(kind="donation", price=money("200.00")), ticket("open", kind="donation", price=None)]),
    event("yen", ticketTypes=[ticket(price=money("1500", "JPY"))], organizer="quiet"),
    event("dinar", ticketTypes=[ticket(price=money("12.500", "KWD"))], organizer=None),
    event("tiers", ticketTypes=[ticket(kind="tiered", remaining=None, quantity=None, tiers=[
        {"id": "first", "name": "First", "price": money("900.00"), "remaining": 0, "saleStarts": "2026-09-01T09:00:00+03:00",
         "saleEnds": "2026-10-01T00:00:00+03:00", "active": True},
        {"id": "second", "name": "Second", "price": money("1200.00"), "remaining": 4, "active": True},
        {"id": "third", "name": "Third", "price": money("1800.50"), "remaining": 400, "active": True,
         "saleStarts": "2026-11-01T09:00:00+03:00"}])]),
    event("bundle", ticketTypes=[
        ticket("day", remaining=300), ticket("night", remaining=6),
        ticket("both", kind="bundle", quantity=None, remaining=None, includes=["day", "night"], price=money("2500.00")),
        ticket("key", saleStarts="2026-10-25T09:00:00+03:00"), ticket("room", requires=["key"]),
        ticket("tour", kind="free", price=money("0.00"), requires=["day"])]),
]
TIMES = [
    event("over", "2026-05-02 19:00", "2026-05-02 23:00", ticketTypes=[ticket(**ALWAYS)]),
    event("declared-over", status="ended"),
    event("now", "2026-10-20 09:00", "2026-10-21 02:00", ticketTypes=[ticket(saleEnds=None)]),
    event("called-off", status="cancelled"),
    event("put-off", status="postponed"),
    event("moved", previousStarts=local("2026-10-30 19:00", "Africa/Nairobi")),
    event("moved-and-called-off", status="cancelled", previousStarts=local("2026-10-30 19:00", "Africa/Nairobi")),
    event("moved-and-put-off", status="postponed", previousStarts=local("2026-10-30 19:00", "Africa/Nairobi")),
    event("online", venue={"online": WEB}),
    event("here-and-online", venue=HALL | {"online": WEB}),
    event("nowhere-yet", venue=None),
    event("open-end", ends=None),
    event("several-days", "2026-11-12 08:00", "2026-11-14 18:00", schedule=[
        session("one", "2026-11-12 08:00", "2026-11-12 09:00", room="Room; 1", track="Talks",
                speakers=[{"name": "Ana, of Lagos", "role": "Chair"}, {"name": "Bo"}], description="First; of all"),
        session("two", "2026-11-13 08:00", None), session("three", "2026-11-14 17:00", "2026-11-14 18:00")]),
    event("words", title={"en": "Ünï, 日本語の長い題名と、とても長い言葉 🎭🎭🎭 العربية \\ ; \"so\" " * 4, "fr": "Court"}),
    event("weekly-1", "2026-11-05 18:00", None, series="weekly"), event("weekly-2", "2026-11-12 18:00", None, series="weekly"),
    event("renamed", aliases=["old-name", "older-name"]),
]
# Each stands across a change of its clocks, where there is one.
ZONES = [
    event("zone-nairobi", "2026-12-31 22:00", "2027-01-01 03:00"),
    event("zone-utc", "2026-12-31 22:00", "2027-01-01 03:00", "UTC"),
    event("zone-london-autumn", "2026-10-25 00:30", "2026-10-25 03:00", "Europe/London"),
    event("zone-london-spring", "2027-03-28 00:30", "2027-03-28 02:30", "Europe/London"),
    event("zone-london-year", "2026-11-01 10:00", "2027-07-01 10:00", "Europe/London",
          schedule=[session("first", "2026-11-01 10:00", "2026-11-01 11:00", "Europe/London"),
                    session("last", "2027-07-01 09:00", "2027-07-01 10:00", "Europe/London")]),
    event("zone-new-york", "2026-10-31 22:00", "2026-11-01 05:00", "America/New_York"),
    event("zone-casablanca-before", "2027-02-06 20:00", "2027-02-07 20:00", "Africa/Casablanca"),
    event("zone-casablanca-after", "2027-03-13 20:00", "2027-03-15 20:00", "Africa/Casablanca"),
    event("zone-tehran", "2026-11-12 19:00", "2026-11-12 23:00", "Asia/Tehran"),
    event("zone-tehran-summer", "2022-09-21 19:00", "2022-09-22 19:00", "Asia/Tehran", ticketTypes=[ticket(**ALWAYS)]),
    event("zone-apia", "2026-11-12 19:00", "2026-11-12 23:00", "Pacific/Apia"),
    event("zone-apia-leaps", "2011-12-29 19:00", "2011-12-31 19:00", "Pacific/Apia", ticketTypes=[ticket(**ALWAYS)]),
    event("zone-lord-howe", "2027-04-03 22:00", "2027-04-04 05:00", "Australia/Lord_Howe"),
    event("zone-kathmandu", "2026-11-12 19:00", "2026-11-12 23:00", "Asia/Kathmandu"),
    event("zone-twice", ends=None) | {"starts": local("2026-10-25 01:30", "Europe/London", fold=1),
                                      "ends": local("2026-10-25 02:30", "Europe/London"), "timeZone": "Europe/London"},
]
CLOSED = [
    event("unlisted", visibility="unlisted"), event("hidden", visibility="hidden"), event("draft", status="draft"),
]
SNAPSHOT = {"playbill": 1, "generatedAt": "2026-10-20T11:00:00Z", "organizers": ORGANIZERS,
            "events": SALES + TIMES + ZONES + CLOSED}
