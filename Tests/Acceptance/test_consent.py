"""Nobody else hears of a visitor who hasn't agreed, or who agrees no more."""

import shutil

import pytest

from conftest import INSTANTS, ROOT, Server, build
from views import THEMES

ANALYTICS = '"analytics": {"google": "G-TEST", "sentry": "https://js.sentry-cdn.com/test.min.js"},'


@pytest.fixture(scope="module")
def asking(tmp_path_factory):
    """By theme: the summit with analytics."""
    folder = tmp_path_factory.mktemp("consent")
    project = folder / "project"
    shutil.copytree(ROOT / "Examples/eldoret-summit", project, ignore=shutil.ignore_patterns("public", ".p*"))
    config = (project / "playbill.json").read_text()
    (project / "playbill.json").write_text(config.replace('"theme"', ANALYTICS + ' "theme"', 1))

    def site(theme: str) -> Server:
        return Server(build(project, folder / theme, "--theme", theme, "--as-of", INSTANTS["eldoret-summit"]))

    return site


def others(page, server):
    return [url for url in page.asked if not url.startswith(server.address)]


def press_until(page, selector):
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return page.keyboard.press("Enter")
    raise AssertionError(f"the keyboard doesn't reach {selector}")


@pytest.mark.parametrize("theme", THEMES)
def test_consent_is_given_and_taken_back_by_keyboard(theme, asking, open_page):
    server = asking(theme)
    page = open_page(server.address + "/")
    page.context.route("**/*", lambda route: (
        route.continue_() if route.request.url.startswith(server.address)
        else route.fulfill(body="", content_type="text/javascript")
    ))
    bar, again = page.locator(".consent"), page.locator(".consent-again")
    assert bar.is_visible() and again.is_visible() and others(page, server) == []
    with page.expect_request("https://www.googletagmanager.com/**"):
        press_until(page, "[data-consent=yes]")
    page.wait_for_timeout(300)
    assert not bar.is_visible() and len(others(page, server)) == 2

    page.reload(wait_until="networkidle")
    assert not bar.is_visible() and len(others(page, server)) == 4
    page.evaluate("document.cookie = '_ga_TEST=1; path=/'")
    press_until(page, ".consent-again")
    assert bar.is_visible() and page.evaluate("document.activeElement.dataset.consent") == "yes"
    colours = "(style => [style.outlineColor, style.color])(getComputedStyle(document.activeElement))"
    assert len(set(page.evaluate(colours))) == 1
    page.keyboard.press("Escape")
    assert not bar.is_visible() and page.evaluate("document.activeElement.className") == "consent-again"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.wait_for_load_state("networkidle")
    assert not bar.is_visible() and len(others(page, server)) == 4
    assert page.evaluate("document.cookie") == ""
    assert page.complaints == []


def test_nothing_asks_without_scripts(asking, open_page):
    page = open_page(asking("playbill").address + "/sw/", java_script_enabled=False)
    assert page.locator(".consent").count() == 1
    assert not page.locator(".consent").is_visible() and not page.locator(".consent-again").is_visible()
