"""Draws docs/tickets-contact-sheet.jpg: every layout of tickets in every theme, and what tickets look like that let nobody in."""

import base64
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import PROGRAM, ROOT
from views import THEMES

SUMMIT, WEEK = "eldoret-summit", "fashion-week"
SHOWN = [
    ("a4", SUMMIT, "registrations.ndjson", "ebs-9d4hb1", 2),
    ("a6", SUMMIT, "delegation.json", "ebs-3j6fu4", 2),
    ("a6", SUMMIT, "gala-pending.json", "ebs-7p0ld3", 1),
    ("phone", WEEK, "europe.json", "fsh-4n1pd", 1),
    ("phone", WEEK, "kuwait.json", "fsh-3d7yb", 1),
    ("roll", WEEK, "tokyo.ndjson", "fsh-9m3xa", 1),
    ("strip", WEEK, "nairobi.json", "fsh-1f6tn", 1),
    ("strip", WEEK, "lagos-refunds.ndjson", "fsh-0t9ug", 1),
    ("certificate", SUMMIT, "delegation.json", "ebs-3j6fu4", 1),
    ("receipt", SUMMIT, "delegation.json", "ebs-3j6fu4", 1),
]


def page(folder, theme, layout, project, orders, order, number):
    """One page of a document, as a data URL."""
    example, out = ROOT / "Examples" / project, Path(folder) / theme / layout
    call = [PROGRAM, "tickets", example / "orders" / orders, "--project", example, "--theme", theme]
    subprocess.run([*call, "--layout", layout, "--out", out, "--strict", "--quiet"], check=True)
    span = ["-f", str(number), "-l", str(number)]
    drawn = subprocess.run(["pdftoppm", "-r", "110", "-png", *span, out / f"{order}.pdf"], check=True, capture_output=True)
    return f"data:image/png;base64,{base64.b64encode(drawn.stdout).decode()}"


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        rows = []
        for theme in THEMES:
            pictures = [f'<img src="{page(folder, theme, *shown)}" class="{shown[0]}">' for shown in SHOWN]
            rows.append(f"<section>{''.join(pictures)}</section>")
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        sheet = browser.new_page(viewport={"width": 1560, "height": 800})
        style = (
            "body{margin:16px;background:#8b8d8f}section{display:flex;flex-wrap:wrap;gap:12px;align-items:flex-start;margin-bottom:28px}"
            "img{height:400px}.strip,.certificate,.receipt{height:220px}"
        )
        sheet.set_content(f"<style>{style}</style>{''.join(rows)}")
        sheet.screenshot(path=ROOT / "docs/tickets-contact-sheet.jpg", type="jpeg", quality=66, full_page=True)
        browser.close()


main()
