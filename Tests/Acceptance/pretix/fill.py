"""Fills an empty pretix through its own API: a conference, a series of dates, a shop that isn't open, and orders of all."""

import sys

from api import API

ORGANIZER = f"/organizers/{sys.argv[3] if len(sys.argv) > 3 else 'demo'}"


def main():
    api = API(sys.argv[1], sys.argv[2])
    conference(api)
    series(api)
    api.post(f"{ORGANIZER}/events/", {**event("closed", {"en": "Not open yet"}), "currency": "EUR"})


def event(slug, name, **more):
    return {
        "name": name,
        "slug": slug,
        "live": False,
        "testmode": False,
        "date_from": "2031-06-03T09:00:00+02:00",
        "is_public": True,
        "plugins": ["pretix.plugins.ticketoutputpdf", "pretix.plugins.manualpayment"],
        **more,
    }


def conference(api):
    path = f"{ORGANIZER}/events/conf"
    api.post(
        f"{ORGANIZER}/events/",
        event(
            "conf",
            {"en": "Swift & Cairo Conf", "de": "Swift-Konferenz", "de-informal": "Die Swift-Konferenz", "ar": "مؤتمر سويفت"},
            currency="EUR",
            timezone="Europe/Berlin",
            date_to="2031-06-04T18:00:00+02:00",
            date_admission="2031-06-03T08:00:00+02:00",
            presale_end="2031-06-02T23:59:00+02:00",
            location={"en": "Congress Center\nMain Street 1\n10115 Berlin", "de": "Kongresszentrum\nHauptstraße 1\n10115 Berlin"},
            geo_lat="52.530000",
            geo_lon="13.380000",
        ),
    )
    api.patch(
        f"{path}/settings/",
        {
            "locales": ["en", "de", "de-informal", "ar"],
            "locale": "en",
            "primary_color": "#1c5a4a",
            "contact_mail": "hello@example.org",
            "waiting_list_enabled": True,
            "frontpage_text": {"en": "Two days of **talks**.", "de": "Zwei Tage **Vorträge**."},
            "ticket_download": True,
            "ticket_download_addons": True,
        },
    )
    gross = made(api, f"{path}/taxrules/", name={"en": "VAT", "de": "MwSt."}, rate="19.00", price_includes_tax=True)
    net = made(api, f"{path}/taxrules/", name={"en": "Reduced VAT"}, rate="7.00", price_includes_tax=False)
    tickets = made(api, f"{path}/categories/", name={"en": "Tickets"}, position=0)
    extras = made(api, f"{path}/categories/", name={"en": "Extras"}, position=1, is_addon=True)

    def item(name, price, **more):
        return made(
            api,
            f"{path}/items/",
            **{
                "category": tickets, "name": {"en": name}, "default_price": price, "tax_rule": gross, "admission": True,
                "personalized": True, **more,
            },
        )

    regular = item("Regular", "249.00", original_price="299.00", max_per_order=5, description={"en": "Both *days*"})
    student = item("Student", "99.50", available_until="2031-05-01T00:00:00+02:00", min_per_order=1)
    gift = item("A gift", "10.00", free_price=True, admission=False, personalized=False)
    net_priced = item("Proceedings", "20.00", tax_rule=net, admission=False, personalized=False)
    press = item("Press", "0.00", require_voucher=True)
    retired = item("Retired", "5.00", active=False)
    unlisted = item("On no list", "7.00")
    shirt = item(
        "T-shirt", "25.00", category=extras, admission=False, personalized=False,
        variations=[
            {"value": {"en": "M"}, "active": True, "default_price": None},
            {"value": {"en": "XL"}, "active": True, "default_price": "27.00"},
            {"value": {"en": "Child"}, "active": False, "default_price": "15.00"},
        ],
    )
    workshop = item("Workshop", "80.00", category=extras)
    api.post(f"{path}/items/{regular}/addons/", {"addon_category": extras, "min_count": 0, "max_count": 2, "position": 0})
    variations = [variation["id"] for variation in api.get(f"{path}/items/{shirt}/")["variations"]]
    package = item("Package", "310.00")
    api.post(
        f"{path}/items/{package}/bundles/",
        {"bundled_item": workshop, "bundled_variation": None, "count": 1, "designated_price": "60.00"},
    )

    quota = lambda name, size, items, variations=(), **more: made(
        api, f"{path}/quotas/", name=name, size=size, items=items, variations=list(variations), **more)
    quota("Hall", 400, [regular, student, package])
    quota("Students", 30, [student])
    quota("Gifts", None, [gift, net_priced, press])
    quota("Shirts", 100, [shirt], variations)
    quota("XL shirts", 2, [shirt], variations[1:2])
    quota("Workshop", 20, [workshop], closed=True)
    quota("Retired", 5, [retired])
    api.patch(f"{path}/", {"live": True})

    order = lambda *positions, **more: ordered(api, path, *positions, **more)
    order(
        {"item": regular, "attendee": ("Ada", "O'Neill & Söhne <b>"), "attendee_email": "ada@example.org"},
        {"item": shirt, "variation": variations[1], "addon_to": 1},
        invoice_address={
            "is_business": True, "company": "Analytical Ltd", "name_parts": {"_scheme": "given_family", "given_name": "Ada", "family_name": "O'Neill"},
            "street": "1 St", "zipcode": "10115", "city": "Berlin", "country": "DE", "vat_id": "DE123",
        },
        phone="+491701234567",
    )
    order({"item": regular, "attendee": ("محمد", "العربي")}, {"item": student, "attendee": ("太郎", "田中")}, locale="ar")
    order({"item": student, "attendee": ("Late", "Payer")}, status="n")
    order({"item": press, "attendee": ("Free", "Press")}, locale="de-informal")
    order({"item": gift, "price": "12.34"}, {"item": net_priced}, fees=[{"fee_type": "service", "value": "1.50"}])
    cancelled = order({"item": regular, "attendee": ("Never", "Comes")})
    api.post(f"{path}/orders/{cancelled}/mark_canceled/", {"send_email": False})
    expired = order({"item": regular, "attendee": ("Too", "Late")}, status="n")
    api.post(f"{path}/orders/{expired}/mark_expired/", {})
    halved = order({"item": regular, "attendee": ("Stays", "Here")}, {"item": student, "attendee": ("Goes", "Away")})
    position = api.get(f"{path}/orders/{halved}/")["positions"][1]["id"]
    api.post(f"{path}/orders/{halved}/change/", {"cancel_positions": [{"position": position}], "recalculate_taxes": None})


def series(api):
    path = f"{ORGANIZER}/events/series"
    api.post(
        f"{ORGANIZER}/events/",
        event("series", {"en": "Museum visits"}, currency="JPY", timezone="Asia/Tokyo", has_subevents=True),
    )
    entry = made(api, f"{path}/items/", name={"en": "Entry"}, default_price="1500.00", admission=True, personalized=True)
    tour = made(
        api, f"{path}/items/", name={"en": "Tour"}, default_price="3000.00", admission=True, personalized=True,
        variations=[{"value": {"en": "Japanese"}, "active": True}, {"value": {"en": "English"}, "active": True}],
    )
    languages = [variation["id"] for variation in api.get(f"{path}/items/{tour}/")["variations"]]
    dates = []
    for day in range(1, 56):
        dates.append(
            made(
                api, f"{path}/subevents/",
                name={"en": f"Visit {day}"}, date_from=f"2031-{1 + day // 28:02}-{1 + day % 28:02}T10:00:00+09:00",
                date_to=f"2031-{1 + day // 28:02}-{1 + day % 28:02}T12:00:00+09:00", active=True, is_public=day != 3,
                meta_data={},
                item_price_overrides=[{"item": entry, "price": "1200.00", "disabled": False}] if day == 2 else [],
                variation_price_overrides=[{"variation": languages[1], "price": "3500.00", "disabled": False}] if day == 2 else [],
            )
        )
        made(
            api, f"{path}/quotas/", name=f"Visit {day}", size=10 * day, items=[entry, tour], variations=languages,
            subevent=dates[-1],
        )
    api.patch(f"{path}/", {"live": True})
    ordered(api, path, {"item": entry, "subevent": dates[0], "attendee": ("Hana", "Sato")})
    ordered(
        api, path, {"item": entry, "subevent": dates[1], "attendee": ("Ken", "Abe")},
        {"item": tour, "variation": languages[1], "subevent": dates[4], "attendee": ("Ken", "Abe")},
    )


def made(api, path, **fields):
    return api.post(path, fields)["id"]


def ordered(api, path, *positions, **more):
    """Makes an order and answers its code."""
    rows = []
    for number, position in enumerate(positions, 1):
        position = dict(position)
        given, family = position.pop("attendee", (None, None))
        if given:
            position["attendee_name_parts"] = {"_scheme": "given_family", "given_name": given, "family_name": family}
        rows.append({"positionid": number, "answers": [], **position})
    body = {
        "email": "buyer@example.org", "locale": "en", "sales_channel": "web", "status": "p", "payment_provider": "manual",
        "fees": [], "positions": rows, **more,
    }
    return api.post(f"{path}/orders/", body)["code"]


main()
