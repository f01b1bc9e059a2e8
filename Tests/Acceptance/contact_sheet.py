"""Draws docs/contact-sheet.jpg: the kinds of pages in every theme, wide and narrow, light and dark."""

import base64
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import INSTANTS, ROOT, Server, build
from views import THEMES

VIEWS = [
    ("fashion-week", "/", 1280, "light"),
    ("eldoret-summit", "/events/eldoret-business-summit-2026/", 1280, "light"),
    ("fashion-week", "/events/nairobi-runway-long-rains/", 1280, "dark"),
    ("fashion-week", "/events/aso-oke-electric/", 360, "light"),
    ("fashion-week", "/ar/events/laylat-al-khait/", 360, "dark"),
    ("eldoret-summit", "/refunds/", 360, "light"),
]


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        rows = []
        for theme in THEMES:
            servers = {}
            for project in INSTANTS:
                copy = Path(folder) / project
                if not copy.exists():
                    shutil.copytree(ROOT / "Examples" / project, copy, ignore=shutil.ignore_patterns("public", ".p*"))
                out = build(copy, Path(folder) / f"{project}-{theme}", "--theme", theme, "--as-of", INSTANTS[project])
                servers[project] = Server(out)
            pictures = []
            for project, path, width, scheme in VIEWS:
                page = browser.new_page(viewport={"width": width, "height": 1400 if width > 500 else 1100}, color_scheme=scheme)
                page.goto(servers[project].address + path)
                page.evaluate("document.querySelector('.bar')?.remove()")
                page.evaluate("document.querySelectorAll('[loading]').forEach(image => image.loading = 'eager')")
                page.wait_for_load_state("networkidle")
                picture = base64.b64encode(page.screenshot(type="jpeg", quality=80)).decode()
                pictures.append(f'<img src="data:image/jpeg;base64,{picture}" height="560">')
                page.close()
            rows.append(f"<h2>{theme}</h2><p>{''.join(pictures)}</p>")
        sheet = browser.new_page(viewport={"width": 2140, "height": 800})
        style = "body{margin:24px;background:#999;font:24px sans-serif}h2{margin:8px 0;font-size:24px}p{margin:0;display:flex;gap:12px}"
        sheet.set_content(f"<style>{style}</style>{''.join(rows)}")
        sheet.screenshot(path=ROOT / "docs/contact-sheet.jpg", type="jpeg", quality=70, full_page=True)
        browser.close()


main()
