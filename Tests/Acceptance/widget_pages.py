"""Embed pages as the build writes them, made by hand: one per case, and whatever a test wants to go wrong."""

import json
import os
from html import escape
from pathlib import Path

from conftest import ROOT

WORDS = {
    "en": {"active": "Tickets", "setup": "Tickets are on their way", "none": "Other ways to come",
           "unavailable": "The checkout can't be reached", "open": "On sale", "not_yet": "On sale soon",
           "sold_out": "Sold out", "paused": "Sales are paused", "closed": "Sales are over",
           "ended": "This event is over", "cancelled": "Cancelled", "few_left": "Only 12 left", "on_sale": "",
           "buy": "Get tickets", "wait": "Join the waiting list", "page": "The event's page", "close": "Close"},
    "ar": {"active": "التذاكر", "setup": "التذاكر في الطريق", "none": "طرق أخرى للحضور",
           "unavailable": "تعذر الوصول إلى صفحة الدفع", "open": "متاح للبيع", "not_yet": "قريبا",
           "sold_out": "نفدت التذاكر", "paused": "البيع متوقف", "closed": "انتهى البيع",
           "ended": "انتهت الفعالية", "cancelled": "ألغيت", "few_left": "بقيت 12 فقط", "on_sale": "",
           "buy": "احصل على التذاكر", "wait": "قائمة الانتظار", "page": "صفحة الفعالية", "close": "إغلاق"},
}

# By name: state, reason, and the states of the first ticket type, its tier and the second.
CASES = {
    "on-sale": ("active", "open", "on_sale", "on_sale", "on_sale"),
    "few-left": ("active", "open", "few_left", "few_left", "on_sale"),
    "partly-sold-out": ("active", "open", "on_sale", "sold_out", "sold_out"),
    "partly-hidden": ("active", "open", "on_sale", "ended", "hidden"),
    "before-sale": ("active", "not_yet", "not_yet", "not_yet", "not_yet"),
    "sold-out": ("inactive", "sold_out", "sold_out", "sold_out", "sold_out"),
    "paused": ("inactive", "paused", "paused", "paused", "paused"),
    "after-sale": ("inactive", "closed", "ended", "ended", "ended"),
    "over": ("inactive", "ended", "ended", "ended", "ended"),
    "cancelled": ("inactive", "cancelled", "ended", "ended", "ended"),
    "setup": ("setup", None, "not_yet", "not_yet", "not_yet"),
    "none": ("none", None, "not_yet", "not_yet", "not_yet"),
}

STYLE = """
:root { color-scheme: light dark; font: 16px/1.5 sans-serif }
[data-scheme=light] { color-scheme: light } [data-scheme=dark] { color-scheme: dark }
:root { background: light-dark(#fff, #111); color: light-dark(#111, #eee) } a { color: light-dark(#00c, #9cf) }
body { margin: 0; overflow-wrap: anywhere } .widget { padding: 16px } [hidden] { display: none !important }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
li { padding: 8px 0 } a, button { display: inline-block; min-height: 24px }
[data-frame] iframe { width: 100%; height: 300px; border: 0 } [data-frame].blocked iframe { display: none }
"""

TYPES = [("std", "Standard", [("early", "Early bird")]), ("vip", "Front row", [])]


class Pages:
    """A folder with the site's scripts and, under embed/, the pages that a test asks for."""

    def __init__(self, root: Path):
        self.root = root
        (root / "assets").mkdir(parents=True)
        (root / "embed").mkdir()
        script = (ROOT / "Templates/widget/playbill.js").read_text()
        (root / "embed/playbill.js").write_text(f'{{const LANGUAGES=["en","ar"];\n{script}}}\n')
        (root / "assets/widget.js").write_text((ROOT / "Templates/widget/frame.js").read_text())
        (root / "assets/widget.css").write_text(STYLE)

    def make(self, slug, case="on-sale", language="en", live="", every=60, checkout="", resizes=False, link=True):
        """An event's embed page, built when its tickets were as the case says."""
        state, reason, *_ = CASES[case]
        options = {"language": language, "checkout": checkout, "resizes": resizes, "link": link, "slug": slug}
        inside = {name: self.inside(name, case, **options) for name in ["active", "setup", "inactive", "none", "unavailable"]}
        others = "".join(f'<template data-state="{name}">{html}</template>' for name, html in inside.items() if name != state)
        live = f' data-live="{live}"' if live else ""
        said = f' data-reason="{reason}"' if reason else ""
        main = (
            f'<main class="widget" data-widget data-status="status.json" data-every="{every}"{live} data-ids="id-{slug} 77 {slug}"'
            f' data-state="{state}"{said} data-close="{WORDS[language]["close"]}"><div class="widget-state" data-shown>{inside[state]}'
            f'</div><p class="visually-hidden" role="status" data-announce></p></main>{others}'
            f'<section data-snippets><pre tabindex="0"><code id="code-link">&lt;a href="x"&gt;</code></pre>'
            f'<button type="button" data-copy="code-link" data-copied="Copied">Copy</button></section>'
        )
        self.write(slug, language, main)
        self.say(slug, case, language)

    def inside(self, state, case, language, checkout, resizes, link, slug):
        words, (_, current, first, tier, second) = WORDS[language], CASES[case]
        reasons = {"active": ["open", "not_yet"], "inactive": ["cancelled", "ended", "closed", "sold_out", "paused"]}.get(state, [])
        told_in = "h1" if state == "inactive" else "p"
        told = "".join(f'<{told_in} data-reason="{reason}"{hide(reason != current)}>{words[reason]}</{told_in}>' for reason in reasons)
        heading = "" if state == "inactive" else f"<h1>{words[state]}</h1>"
        rows = ""
        for (type_id, name, tiers), type_state in zip(TYPES, [first, second]):
            inner = "".join(
                f'<ul><li data-tier="{tier_id}" data-state="{tier}"{hide(tier == "hidden")}>{tier_name} {parts(tier, words, slug)}</li></ul>'
                for tier_id, tier_name in tiers
            )
            rows += (f'<li data-type="{type_id}" data-state="{type_state}"{hide(type_state == "hidden")}>{name} '
                     f"{parts(type_state, words, slug)}{inner}</li>")
        types = f"<ul>{rows}</ul>" if state == "active" else ""
        frame = ""
        if state == "active" and checkout:
            aside = f'<a href="{checkout}" target="_blank" rel="noopener">{words["buy"]}</a>' if link else ""
            frame = (f'<div data-frame{" data-resizes" if resizes else ""}><iframe src="{checkout}" title="Checkout" loading="lazy" '
                     f'sandbox="allow-scripts allow-forms allow-same-origin allow-popups"></iframe>{aside}</div>')
        page = f'<p><a href="../../events/{slug}/" target="_blank" rel="noopener">{words["page"]}</a></p>'
        return f"{heading}{told}{types}{frame}{page}"

    def list(self, slugs):
        row = ('<li{}><strong data-title>{}</strong> <span data-date></span> <span data-words>{}</span> '
               '<a data-link href="{}" target="_blank" rel="noopener">Tickets</a></li>')
        rows = "".join(row.format(f' data-slug="{slug}" data-state="active"', slug, "", f"../events/{slug}/") for slug in slugs)
        self.write("", "en", (
            f'<main class="widget" data-list data-every="1"><h1>What is to come</h1><ul data-rows>{rows}</ul>'
            f'<template data-row>{row.format("", "", "", "")}</template><p data-empty hidden>Nothing is to come.</p>'
            '<p class="visually-hidden" role="status" data-announce></p></main>'
        ))

    def write(self, slug, language, body):
        folder = self.root / "embed" / slug if language == "en" else self.root / language / "embed" / slug
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "index.html").write_text(
            f'<!doctype html><html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"><head><meta charset="utf-8">'
            f'<title>{slug or "Events"}</title><meta name="viewport" content="width=device-width">'
            '<link rel="stylesheet" href="/assets/widget.css"><script src="/assets/widget.js"></script></head>'
            f'<body class="embed">{body}</body></html>'
        )

    def status(self, slug, case, language="en") -> dict:
        words, (state, reason, first, tier, second) = WORDS[language], CASES[case]
        return {
            "playbill": 1, "event": slug, "id": f"id-{slug}", "eventId": "77", "title": f"The {slug}", "url": f"https://e.test/{slug}/",
            "date": "Saturday, 14 February 2026, 18:00", "state": state, "reason": reason, "text": words[reason or state],
            "types": [
                {"id": "std", "state": first, "text": said(first, words), "tiers": [{"id": "early", "state": tier, "text": said(tier, words)}]},
                {"id": "vip", "state": second, "text": said(second, words)},
            ],
            "transitions": [],
        }

    def say(self, slug, case, language="en", **changes):
        """What status.json says from now on."""
        self.say_text(slug, json.dumps(self.status(slug, case, language) | changes, ensure_ascii=False), language)

    def say_text(self, slug, text, language="en"):
        folder = self.root / "embed" / slug if language == "en" else self.root / language / "embed" / slug
        (folder / ".new").write_text(text)
        os.replace(folder / ".new", folder / "status.json")

    def forget(self, slug):
        (self.root / "embed" / slug / "status.json").unlink()


def hide(hidden):
    return " hidden" if hidden else ""


def said(state, words):
    return "" if state == "hidden" else words[state]


def parts(state, words, slug):
    text = said(state, words)
    return (
        f'<span data-words{hide(not text)}>{escape(text)}</span> '
        f'<a data-buy{hide(state not in ("on_sale", "few_left"))} href="https://shop.test/{slug}" target="_blank" rel="noopener">{words["buy"]}</a> '
        f'<a data-wait{hide(state != "sold_out")} href="https://shop.test/{slug}/wait" target="_blank" rel="noopener">{words["wait"]}</a>'
    )


def pages(root: Path) -> Pages:
    return Pages(root)
