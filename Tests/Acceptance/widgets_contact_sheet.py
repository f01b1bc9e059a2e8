"""Draws docs/widgets-contact-sheet.jpg: widgets in their states in every theme, wide and narrow, light and dark."""

import base64
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import ROOT, Server
from views import THEMES
from widgets.project import CHECKOUTS, Project

# By theme: what is looked at, how wide, how light, and in which language.
VIEWS = [
    ("embed/built-on-sale/", 360, "light", "en"),
    ("embed/built-few-left/", 280, "dark", "en"),
    ("embed/built-before-sale/", 280, "light", "sw"),
    ("embed/built-sold-out/", 360, "dark", "ar"),
    ("embed/built-setup/", 360, "light", "en"),
    ("embed/built-cancelled/", 280, "light", "en"),
    ("embed/", 360, "light", "en"),
    ("embed/built-partly-sold-out/", 720, "light", "en"),
]
PAPER = "body{margin:24px;background:#999;font:24px sans-serif}h2{margin:8px 0;font-size:24px}p{margin:0;display:flex;align-items:start;gap:12px}"


def main():
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        project = Project(Path(folder) / "project", {name: f"https://checkout.test/{name}" for name in CHECKOUTS}, "https://live.test/events")
        builds = {theme: project.build(theme, "https://events.test") for theme in THEMES}
        rows = []
        for theme, build in builds.items():
            assert build.wait() == 0
            site = Server(project.folder / theme).address
            pictures = "".join(picture(browser, site, *view) for view in VIEWS)
            rows.append(f"<h2>{theme}</h2><p>{pictures}</p>")
        sheet = browser.new_page(viewport={"width": 2140, "height": 800})
        sheet.set_content(f"<style>{PAPER}</style>{''.join(rows)}")
        sheet.screenshot(path=ROOT / "docs/widgets-contact-sheet.jpg", type="jpeg", quality=70, full_page=True)
        browser.close()


def picture(browser, site, path, width, scheme, language) -> str:
    page = browser.new_page(viewport={"width": width, "height": 200}, color_scheme=scheme)
    page.route("https://**", lambda route: route.abort())
    page.goto(f"{site}/{'' if language == 'en' else f'{language}/'}{path}")
    page.evaluate("document.querySelector('.widget-share')?.remove()")
    page.evaluate("document.fonts.ready.then(() => true)")
    # No higher than the sheet has place for.
    height = min(880, page.evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)"))
    page.set_viewport_size({"width": width, "height": height})
    taken = base64.b64encode(page.screenshot(type="jpeg", quality=85)).decode()
    page.close()
    return f'<img src="data:image/jpeg;base64,{taken}" width="{width * 2 // 3}">'


main()
