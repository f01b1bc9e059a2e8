"""Compares a snapshot, orders, a site and tickets with the pretix that they were made from."""

import json
import subprocess
import sys
import urllib.request
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from api import API

passed, failures = 0, []


def same(what, ours, theirs):
    global passed
    if ours == theirs:
        passed += 1
    else:
        failures.append(f"{what}: {ours!r}, at pretix {theirs!r}")


def main():
    address, token, root = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    api = API(address, token)
    events = {event["id"]: event for event in json.loads((root / "snapshot.json").read_text())["events"]}
    orders = [json.loads(line) for line in (root / "all.ndjson").read_text().splitlines()]

    expected = set()
    secrets = {}
    for event in api.list("/organizers/demo/events/"):
        path = f"/organizers/demo/events/{event['slug']}"
        dates = api.list(f"{path}/subevents/") if event["has_subevents"] else [None]
        shop = Shop(api, path, event)
        for date in dates:
            identifier = "-".join(["pretix-demo", event["slug"]] + ([str(date["id"])] if date else []))
            expected.add(identifier)
            compare_event(identifier, events.get(identifier, {}), event, date)
            compare_shop(identifier, events.get(identifier, {}), shop, date)
            if event["live"] and (not date or date["id"] < 4):
                compare_widget(identifier, events.get(identifier, {}), event, date)
        secrets |= compare_orders(api, path, event, orders)
    same("the ids of all events", sorted(events), sorted(expected))
    compare_tickets(root, orders, secrets)
    compare_site(root, token, events, secrets)

    for failure in failures:
        print(f"pretix: {failure}")
    print(f"pretix: {passed} passed, {len(failures)} failed")
    sys.exit(1 if failures else 0)


def compare_event(identifier, ours, event, date):
    source = date or event
    same(f"{identifier}: when it starts", instant(ours.get("starts")), instant(source["date_from"]))
    same(f"{identifier}: when it ends", instant(ours.get("ends")), instant(source["date_to"]))
    same(f"{identifier}: its zone", ours.get("timeZone"), event["timezone"])
    same(f"{identifier}: whether it is a draft", ours.get("status") == "draft", not event["live"])
    same(f"{identifier}: whether it is on lists", ours.get("visibility", "public") == "public", source["is_public"])
    same(
        f"{identifier}: where it is sold", ours.get("ticketing", {}).get("url"),
        event["public_url"] + (f"{date['id']}/" if date else ""))


class Shop:
    """What pretix sells of an event, on each of its dates."""

    def __init__(self, api, path, event):
        self.items = {str(item["id"]): item for item in api.list(f"{path}/items/")}
        self.quotas = api.list(f"{path}/quotas/?with_availability=true")
        self.event = event

    def left(self, date, item, variation=None):
        """The fewest that any quota has left, and whether it is in one at all."""
        rows = [
            quota for quota in self.quotas
            if quota["subevent"] == (date["id"] if date else None)
            and (variation in quota["variations"] if variation else item in quota["items"])
        ]
        counts = [quota["available_number"] for quota in rows if quota["available_number"] is not None]
        return bool(rows), min(counts) if counts else None

    def price(self, date, item, variation=None):
        def override(key, identifier):
            rows = date[f"{key}_price_overrides"] if date else []
            return next((row["price"] for row in rows if row[key] == identifier and row["price"] is not None), None)

        own = override("variation", variation["id"]) or variation["default_price"] if variation else None
        return Decimal(own or override("item", item["id"]) or item["default_price"])


def compare_shop(identifier, ours, shop, date):
    types = {row["id"]: row for row in ours.get("ticketTypes", [])}
    same(f"{identifier}: its types", sorted(types), sorted(shop.items))
    for key, item in shop.items.items():
        name, row = f"{identifier} {key} {item['name']}", types.get(key, {})
        offers = [(name, row, None)]
        if item["has_variations"]:
            tiers = {tier["id"]: tier for tier in row.get("tiers", [])}
            offers = [(f"{name} {v['value']}", tiers.get(str(v["id"]), {}), v) for v in item["variations"]]
        for place, offer, variation in offers:
            has_quota, left = shop.left(date, item["id"], variation and variation["id"])
            price = offer.get("price", {})
            same(f"{place}: price", Decimal(price.get("amount", "-1")), shop.price(date, item, variation))
            same(f"{place}: currency", price.get("currency"), shop.event["currency"])
            same(f"{place}: left", offer.get("remaining"), left)
            shown = offer.get("visibility", "public") == "public"
            sold = has_quota and item["active"] and not item["require_voucher"] and (not variation or variation["active"])
            same(f"{place}: whether it is shown", shown, sold)
        same(f"{name}: the price before", row.get("priceBefore", {}).get("amount"), item["original_price"])


def compare_widget(identifier, ours, event, date):
    """What pretix's own widget shows is shown, in its order, at its prices, and nothing else is."""
    place = event["public_url"] + (f"{date['id']}/" if date else "")
    with urllib.request.urlopen(f"{place}widget/product_list?lang=en", timeout=60) as answer:
        products = [item for category in json.load(answer)["items_by_category"] for item in category["items"]]
    types = {row["id"]: row for row in ours["ticketTypes"]}
    shown = [key for key, row in types.items() if row.get("visibility") != "hidden" and not row.get("requires")]
    products = [item for item in products if item["current_unavailability_reason"] is None]
    same(f"{identifier}: what the widget shows", shown, [str(item["id"]) for item in products])
    for item in products:
        row = types.get(str(item["id"]), {})
        offers = [(row, item)]
        if item["variations"]:
            tiers = {tier["id"]: tier for tier in row["tiers"]}
            offers = [(tiers.get(str(variation["id"]), {}), variation) for variation in item["variations"]]
        for offer, product in offers:
            same(f"{identifier}: {item['name']} in the widget", gross(offer), Decimal(product["price"]["gross"]))
            parts = [offer] + [types[part] for part in row.get("includes", [])]
            gone = any(part.get("remaining") == 0 for part in parts)
            same(f"{identifier}: whether {item['name']} is gone", gone, product["avail"][0] < 100)


def gross(offer):
    price = Decimal(offer["price"]["amount"])
    rates = [Decimal(tax["rate"]) for tax in offer.get("taxes", []) if not tax["included"]]
    return (price * (100 + sum(rates)) / 100).quantize(Decimal("0.01"))


def compare_orders(api, path, event, orders):
    """Answers the codes of all tickets that pretix lets anybody download, by their names."""
    status = {"p": "completed", "n": "pending", "e": "expired", "c": "cancelled"}
    secrets = {}
    for order in api.list(f"{path}/orders/?include_canceled_positions=true"):
        code = order["code"]
        ours = [row for row in orders if row["reference"] == code and row["id"].startswith(f"pretix-demo-{event['slug']}")]
        same(f"{code}: status", {row["status"] for row in ours}, {status[order["status"]]})
        totals = sum(Decimal(row["total"]["amount"]) for row in ours)
        fees = sum(Decimal(fee["value"]) for fee in order["fees"]) if len(ours) > 1 else 0
        same(f"{code}: total", totals, Decimal(order["total"]) - fees)
        tickets = {ticket["number"]: ticket for row in ours for ticket in row["tickets"]}
        for position in order["positions"]:
            number = f"{code}-{position['positionid']}"
            ticket = tickets.get(number, {})
            valid = order["status"] == "p" and not position["canceled"]
            same(f"{number}: secret", ticket.get("code"), position["secret"])
            same(f"{number}: whether it admits", ticket.get("status") == "valid", valid)
            same(f"{number}: type", ticket.get("ticketType"), str(position["item"]))
            name = position["attendee_name"]
            if name:
                same(f"{number}: who comes", ticket.get("attendee", {}).get("name"), name)
            if valid and position["downloads"]:
                secrets[number] = position["secret"]
        same(f"{code}: its tickets", len(tickets), len(order["positions"]))
    return secrets


def compare_tickets(root, orders, secrets):
    """Every code of a valid ticket can be read off its page, and no other can."""
    pictures = root / "pictures"
    pictures.mkdir()
    files = sorted((root / "tickets").rglob("*.pdf"))
    same("documents", len(files), len(orders))
    for number, file in enumerate(files):
        subprocess.run(["pdftoppm", "-gray", "-r", "150", file, pictures / str(number)], check=True)
    read = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable", *sorted(pictures.iterdir())],
        capture_output=True, text=True, check=False)
    same("codes on tickets", sorted(read.stdout.split()), sorted(secrets.values()))


def compare_site(root, token, events, secrets):
    site = {file: file.read_bytes() for file in sorted((root / "public").rglob("*")) if file.is_file()}
    hidden = [b"On no list", b"Retired", b"Press", *[secret.encode() for secret in secrets.values()], token.encode()]
    for text in hidden:
        same(f"pages with {text.decode()!r}", [str(file) for file, body in site.items() if text in body], [])
    for event in events.values():
        file = root / "public" / "events" / event["slug"] / "index.html"
        same(f"{event['slug']}: whether it has a page", file.is_file(), event["status"] != "draft")
    kept = [file for file in (root / "project").rglob("*") if file.is_file() and token.encode() in file.read_bytes()]
    same("files with the token", kept, [])
    same("who may read orders", {file.stat().st_mode & 0o077 for file in (root / "orders").iterdir()}, {0})


def instant(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if text else None


main()
