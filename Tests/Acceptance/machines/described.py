"""An event as schema.org has it, told anew from the snapshot."""

import re
from decimal import Decimal

from machines.built import Site
from machines.standings import FOREVER, standing, ticketing

AVAILABILITY = {
    "on_sale": "InStock", "few_left": "LimitedAvailability", "not_yet": "PreOrder", "paused": "OutOfStock",
    "sold_out": "SoldOut", "ended": "Discontinued",
}


def without_nothing(values: dict) -> dict:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def offered(site: Site, event: dict, language: str) -> list[tuple[dict, dict]]:
    """Each type, or each of its tiers, with a price as a number; and the type that it is of."""
    found, states = [], standing(event, site.now, site.few)["types"]
    currencies = [offer["price"]["currency"] for kind in event.get("ticketTypes") or []
                  for offer in [kind, *(kind.get("tiers") or [])] if offer.get("price")]
    kinds = event.get("ticketTypes") or [] if ticketing(event, site.now) != "none" else []
    for kind in [kind for kind in kinds if kind["id"] in states]:
        tiers = kind.get("tiers") or []
        for offer in tiers or [kind]:
            word, detail = states[kind["id"]][1][offer["id"]] if tiers else states[kind["id"]][0]
            name, price = site.words(kind["name"], language), offer.get("price")
            if not price and kind["kind"] in ("free", "donation"):
                price = {"amount": "0", "currency": next(iter(currencies), None)}
            opens = offer.get("saleStarts") or kind.get("saleStarts")
            if word == "not_yet":
                opens = None if detail == FOREVER else detail.isoformat()
            found.append((kind, without_nothing({
                "@type": "Offer", "name": f"{name} – {site.words(offer['name'], language)}" if tiers else name,
                "price": Decimal(price["amount"]) if price else None, "priceCurrency": price and price["currency"],
                "availability": f"https://schema.org/{AVAILABILITY[word]}",
                "url": None if word == "ended" else event["ticketing"]["url"],
                "validFrom": site.moment(event, opens),
                "validThrough": site.moment(event, offer.get("saleEnds") or kind.get("saleEnds")),
            })))
    return found


def place(site: Site, venue: dict, language: str) -> tuple[str | None, list[dict]]:
    """How one comes, and where to."""
    address = venue.get("address") or {}
    here = venue.get("address") or venue.get("coordinates") or venue.get("name") and not venue.get("online")
    lines = {"streetAddress": "street", "addressLocality": "city", "addressRegion": "region", "postalCode": "postalCode",
             "addressCountry": "country"}
    places = [without_nothing({
        "@type": "Place", "name": site.words(venue.get("name"), language),
        "address": address and {"@type": "PostalAddress"} | {
            theirs: site.words(address[ours], language) for theirs, ours in lines.items() if ours in address},
        "geo": venue.get("coordinates") and {"@type": "GeoCoordinates"} | venue["coordinates"],
    })] if here else []
    online = [{"@type": "VirtualLocation", "url": venue["online"]}] if venue.get("online") else []
    mode = {(True, False): "Offline", (False, True): "Online", (True, True): "Mixed"}.get((bool(places), bool(online)))
    return mode and f"https://schema.org/{mode}EventAttendanceMode", places + online


def described(site: Site, event: dict, language: str) -> dict:
    moved = event.get("previousStarts") and event["status"] not in ("cancelled", "postponed")
    status = {"cancelled": "Cancelled", "postponed": "Postponed"}.get(event["status"], "Rescheduled" if moved else "Scheduled")
    organizer = site.organizers.get(event.get("organizer"))
    mode, places = place(site, event.get("venue") or {}, language)
    offers = offered(site, event, language)
    # What one can have only beside a ticket lets nobody in for nothing.
    priced = [offer["price"] for kind, offer in offers if "price" in offer and not kind.get("requires")]
    speakers = [speaker["name"] for session in event.get("schedule") or [] for speaker in session.get("speakers") or []]
    age = re.fullmatch(r"(\d+)\+", site.words(event.get("ageRestriction"), language))
    return without_nothing({
        "@context": "https://schema.org", "@type": "Event", "identifier": event["id"],
        "name": site.words(event["title"], language), "url": site.url(language, f"events/{event['slug']}/"),
        "startDate": site.moment(event, event["starts"]), "endDate": site.moment(event, event.get("ends")),
        "doorTime": site.moment(event, event.get("doors")), "eventStatus": f"https://schema.org/Event{status}",
        "previousStartDate": site.moment(event, event["previousStarts"]) if moved else None,
        "eventAttendanceMode": mode, "location": places[0] if len(places) == 1 else places,
        "organizer": organizer and without_nothing({
            "@type": "Organization", "name": site.words(organizer["name"], language), "url": organizer.get("website"),
            "email": organizer.get("email"), "telephone": organizer.get("phone")}),
        "performer": [{"@type": "Person", "name": name} for name in dict.fromkeys(speakers)],
        "typicalAgeRange": age and f"{age[1]}-", "inLanguage": event.get("language"),
        "maximumAttendeeCapacity": event.get("capacity"), "offers": [offer for _, offer in offers],
        "isAccessibleForFree": 0 in priced if priced else None,
        "subEvent": [without_nothing({
            "@type": "Event", "name": site.words(session["title"], language), "startDate": site.moment(event, session["starts"]),
            "endDate": site.moment(event, session.get("ends"))}) for session in event.get("schedule") or []],
    })


def is_online_only(event: dict) -> bool:
    """By a name of its own."""
    venue = event.get("venue") or {}
    return bool(venue.get("name") and venue.get("online") and not venue.get("address") and not venue.get("coordinates"))
