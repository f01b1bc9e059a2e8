"""Sites built with an event for each state that a widget can be in, and copies of their pages for whatever a test does to them."""

import json
import os
import re
import shutil
import subprocess
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from conftest import PROGRAM

LANGUAGES = ["en", "sw", "ar"]
# By name: state, reason, and how those kinds of tickets stand that are shown: standard, its two tiers, front row.
CASES = {
    "on-sale": ("active", "open", ["on_sale", "on_sale", "on_sale", "on_sale"]),
    "few-left": ("active", "open", ["few_left", "sold_out", "few_left", "on_sale"]),
    "partly-sold-out": ("active", "open", ["on_sale", "sold_out", "on_sale", "sold_out"]),
    "before-sale": ("active", "not_yet", ["not_yet"] * 4),
    "sold-out": ("inactive", "sold_out", ["sold_out"] * 4),
    "paused": ("inactive", "paused", ["paused"] * 4),
    "after-sale": ("inactive", "closed", ["ended"] * 4),
    "over": ("inactive", "ended", []),
    "cancelled": ("inactive", "cancelled", []),
    "setup": ("setup", None, ["not_yet"] * 4),
    "none": ("none", None, []),
}
CHECKOUTS = {"talking": "hi-events", "refusing": "hi-events", "silent": "lancola", "forging": "lancola"}


def at(seconds=0.0, days=0) -> str:
    moment = datetime.now(timezone.utc) + timedelta(days=days, seconds=seconds)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def said(en, sw, ar) -> dict:
    return dict(zip(LANGUAGES, [en, sw, ar]))


def money(amount) -> dict:
    return {"amount": amount, "currency": "KES"}


def event(case, ticketing=None, starts=30, left=(200, 200, 200), sale=None, **more) -> dict:
    early, regular, front = left
    sale = sale or {}
    others = [{"label": said("At the club's office", "Ofisini mwa klabu", "في مكتب النادي"), "url": "https://club.test/"}]
    sold = {"state": "active", "provider": "lancola", "eventId": "77", "url": f"https://shop.test/{case}"}
    return {
        "id": f"id-built-{case}", "slug": f"built-{case}", "aliases": [f"once-{case}"], "timeZone": "Africa/Nairobi",
        "title": said("Harvest Gala", "Tamasha la Mavuno", "حفل الحصاد"), "organizer": "chamber",
        "starts": at(days=starts)[:11] + "16:00:00Z", "ends": at(days=starts)[:11] + "20:30:00Z",
        "venue": {"name": said("Sports Club", "Klabu ya Michezo", "النادي الرياضي"), "address": {"city": "Eldoret", "country": "KE"}},
        "ticketing": ({"state": "none"} if case == "none" else sold | (ticketing or {})) | {"alternatives": others},
        "ticketTypes": [
            {"id": "std", "name": said("Standard", "Kawaida", "عادية"), "kind": "tiered", **sale, "maxPerOrder": 6,
             "description": said("A seat at a shared table.", "Kiti kwenye meza ya pamoja.", "مقعد على طاولة مشتركة."),
             "tiers": [
                 {"id": "early", "name": said("Early bird", "Wa mapema", "الحجز المبكر"), "price": money("1500.00"), "quantity": 200, "remaining": early},
                 {"id": "regular", "name": said("Regular", "Wa kawaida", "السعر العادي"), "price": money("2500.00"), "quantity": 200, "remaining": regular},
             ]},
            {"id": "vip", "name": said("Front row", "Mstari wa mbele", "الصف الأول"), "price": money("6000.00"), "quantity": 200, **sale,
             "priceBefore": money("7500.00"), "remaining": front, "waitlist": "https://shop.test/wait", "highlight": said("With dinner", "Na chakula", "مع العشاء"),
             "benefits": [said("A table by the stage", "Meza karibu na jukwaa", "طاولة بجانب المسرح"), said("Dinner", "Chakula cha jioni", "العشاء")]},
            {"id": "crew", "name": "Crew", "visibility": "hidden", "price": money("0.00")},
        ],
    } | more


def events(checkouts: dict[str, str]) -> list[dict]:
    return [
        event("on-sale"),
        event("few-left", left=(0, 12, 200)),
        event("partly-sold-out", left=(0, 200, 0)),
        event("before-sale", sale={"saleStarts": at(days=5), "saleEnds": at(days=20)}),
        event("sold-out", left=(0, 0, 0)),
        event("paused", {"state": "inactive"}),
        event("after-sale", sale={"saleEnds": at(days=-1)}),
        event("over", starts=-10),
        event("cancelled", status="cancelled"),
        event("setup", {"state": "setup"}),
        event("none"),
    ] + [
        event(name, {"provider": CHECKOUTS[name], "embedUrl": address}, sale={"saleEnds": at(days=20)})
        for name, address in checkouts.items()
    ]


class Project:
    """What sites are built from."""

    def __init__(self, folder: Path, checkouts: dict[str, str], live: str):
        self.folder, self.live = folder, live
        folder.mkdir()
        chamber = {"id": "chamber", "name": said("Uasin Gishu Chamber", "Chama cha Uasin Gishu", "غرفة أواسين جيشو"), "email": "events@e.test"}
        snapshot = {"playbill": 1, "organizers": [chamber], "events": events(checkouts)}
        (folder / "snapshot.json").write_text(json.dumps(snapshot, ensure_ascii=False))

    def build(self, theme: str, origin: str) -> subprocess.Popen:
        """Into a folder of the theme's name, for that address."""
        project = self.folder / f"for-{theme}"
        project.mkdir()
        (project / "snapshot.json").symlink_to(self.folder / "snapshot.json")
        (project / "playbill.json").write_text(json.dumps({
            "site": {"title": "The Gala", "baseURL": origin, "locales": LANGUAGES, "timeZone": "Africa/Nairobi"}, "theme": theme,
            "sources": [{"kind": "snapshot", "url": "snapshot.json"}], "payments": {"mpesa": {"paybill": "174379"}},
            "widgets": {"files": "per-state"}, "live": {"statusEvery": "1s", "events": self.live},
        }))
        return subprocess.Popen([PROGRAM, "build", "--project", project, "--out", self.folder / theme, "--quiet"])


class Pages:
    """A built site, in which a test may have copies of an event's pages under a name of its own."""

    clock = int(time.time()) - 1_000_000

    def __init__(self, root: Path):
        self.root = root

    def place(self, slug, language="en") -> Path:
        return self.root / ("" if language == LANGUAGES[0] else language) / "embed" / slug

    def make(self, slug, case="on-sale", language="en", edit=lambda html: html):
        """The pages of an event, built when its tickets were as the case says; and what a hand did to them since."""
        # The page before its status: what tells of a change must not come first.
        for file in sorted(self.place(f"built-{case}", language).iterdir()):
            text = file.read_text().replace(f"built-{case}", slug)
            self.write(slug, file.name, edit(text) if file.suffix == ".html" else text, language)

    def make_all(self, slug, case="on-sale"):
        for language in LANGUAGES:
            self.make(slug, case, language)

    def status(self, slug, case, language="en") -> dict:
        """What was built for such a case."""
        return json.loads((self.place(f"built-{case}", language) / "status.json").read_text().replace(f"built-{case}", slug))

    def say(self, slug, case, language="en", **changes):
        """What status.json says from now on."""
        self.write(slug, "status.json", json.dumps(self.status(slug, case, language) | changes, ensure_ascii=False), language)

    def write(self, slug, name, text, language="en"):
        """As a build does: at once, and never with the time of the one before."""
        folder = self.place(slug, language)
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f".{name}"
        new.write_text(text)
        Pages.clock += 1
        os.utime(new, (Pages.clock, Pages.clock))
        os.replace(new, folder / name)

    def forget(self, slug):
        shutil.rmtree(self.place(slug))

    def headers(self) -> list[tuple[str, str, str]]:
        """What `_headers` says: paths, names, values."""
        rules, pattern = [], None
        for line in (self.root / "_headers").read_text().splitlines():
            if line and not line[0].isspace():
                pattern = line
            elif line.strip():
                rules.append((pattern, *line.strip().split(": ", 1)))
        return rules

    def redirects(self) -> list[list[str]]:
        return [line.split() for line in (self.root / "_redirects").read_text().splitlines()]


def without_link(html) -> str:
    return re.sub(r'<p class="widget-fallback">.*?</p>', "", html)


def framing(address):
    return lambda html: re.sub(r'(<iframe src=")[^"]*(" title="Checkout)', rf"\g<1>{address}\2", html)
