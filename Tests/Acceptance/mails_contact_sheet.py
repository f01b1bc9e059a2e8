"""Draws docs/mails-contact-sheet.jpg: every kind of mail in every theme, wide and narrow, light and dark."""

import base64
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import ROOT
from mail_views import Sample, mails
from views import THEMES

WIDE = [
    (Sample("order-confirmed", "one ticket, with a picture"), "light"),
    (Sample("registration-confirmed", "usual"), "dark"),
    (Sample("payment-pending", "a request on the phone"), "light"),
    (Sample("event-changed", "date and place"), "dark"),
    (Sample("event-cancelled", "money comes back by itself"), "light"),
    (Sample("reminder", "in Arabic"), "light"),
]
NARROW = [
    (Sample("ticket", "ordered by somebody else"), "light"),
    (Sample("payment-failed", "usual"), "dark"),
    (Sample("payment-received", "in Arabic"), "light"),
    (Sample("ticket-transferred", "in French"), "light"),
    (Sample("event-postponed", "to another date"), "dark"),
    (Sample("refund-issued", "all of it"), "light"),
    (Sample("waiting-list-offer", "in Swahili"), "dark"),
    (Sample("balance-due", "usual"), "light"),
    (Sample("set-password", "usual"), "light"),
    (Sample("after-event", "certificate and feedback"), "dark"),
]
PICTURE = (ROOT / "Examples/fashion-week/images/long-rains.svg").read_bytes()
PAPER = "body{margin:24px;background:#8b8d8f;font:24px sans-serif}h2{margin:8px 0;font-size:24px}p{margin:0 0 14px;display:flex;align-items:start;gap:14px}"
# The sheet has place for so much of a mail.
MOST = {640: 1500, 320: 1500}


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        rows = []
        for theme in THEMES:
            rows.append(f"<h2>{theme}</h2>")
            for width, samples in [(640, WIDE), (320, NARROW)]:
                pictures = [picture(browser, Path(folder) / f"{theme}-{width}-{place}", theme, width, *shown) for place, shown in enumerate(samples)]
                rows.append(f"<p>{''.join(pictures)}</p>")
        sheet = browser.new_page(viewport={"width": 1690, "height": 800})
        sheet.set_content(f"<style>{PAPER}</style>{''.join(rows)}")
        sheet.screenshot(path=ROOT / "docs/mails-contact-sheet.jpg", type="jpeg", quality=62, full_page=True)
        browser.close()


def picture(browser, folder, theme, width, sample, scheme) -> str:
    page = browser.new_page(viewport={"width": width, "height": 200}, color_scheme=scheme)
    page.route("**/*", lambda route: route.fulfill(body=PICTURE, content_type="image/svg+xml"))
    # Of a ticket that changes hands, the second is for who got it.
    page.set_content(mails(sample, theme, folder)[-1])
    height = min(MOST[width], page.evaluate("document.documentElement.scrollHeight"))
    taken = page.screenshot(type="jpeg", quality=85, clip={"x": 0, "y": 0, "width": width, "height": height}, full_page=True)
    page.close()
    return f'<img src="data:image/jpeg;base64,{base64.b64encode(taken).decode()}" width="{width * 4 // 10}">'


main()
