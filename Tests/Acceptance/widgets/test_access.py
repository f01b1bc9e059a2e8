"""Widgets for everybody: by keyboard, read aloud, narrow, dark, from right to left."""

import pytest

from accessibility import violations
from views import THEMES
from widgets.looking import inside, is_ready, lead, state, wait_until
from widgets.place import tag
from widgets.project import CASES, LANGUAGES


def test_the_keyboard_is_never_lost(place, visit):
    place.pages.make("keys")
    page = visit(place.page_with('<a href="#">Before</a>' + tag("keys") + '<a href="#">After</a>'))
    frame = inside(page, "keys")
    wait_until(page, is_ready(page))
    page.locator("text=Before").focus()
    page.keyboard.press("Tab")
    assert frame.evaluate("document.activeElement.matches('.widget-name a')")
    page.keyboard.press("Tab")
    assert frame.evaluate("document.activeElement.matches('[data-type=std] a[data-buy]')")
    place.pages.say("keys", "setup")
    wait_until(page, lambda: state(frame) == "setup/")
    assert frame.evaluate("document.activeElement.textContent") == lead(frame)
    page.keyboard.press("Tab")
    assert frame.evaluate("document.activeElement.matches('[data-shown] a')")
    # One that is still there keeps it.
    place.pages.say("keys", "sold-out")
    wait_until(page, lambda: state(frame) == "inactive/sold_out")
    assert frame.evaluate("document.activeElement.textContent") == "Sold out"
    page.keyboard.press("Tab")
    assert frame.evaluate("document.activeElement.matches('[data-type=vip] a[data-wait]')")
    place.pages.say("keys", "few-left", types=place.pages.status("keys", "sold-out")["types"])
    wait_until(page, lambda: state(frame) == "active/open")
    assert frame.evaluate("document.activeElement.matches('[data-type=vip] a[data-wait]')")
    page.locator("text=After").focus()
    place.pages.say("keys", "cancelled")
    wait_until(page, lambda: state(frame) == "inactive/cancelled")
    assert page.evaluate("document.activeElement.textContent") == "After"


@pytest.mark.parametrize("number, case", enumerate([*CASES, "talking"]))
def test_everybody_can_use_it(number, case, place, visit):
    """Each state; theme, language, width and scheme by turns."""
    theme, language, width, scheme = THEMES[number % 4], LANGUAGES[number % 3], [280, 800][number // 2 % 2], ["light", "dark"][number // 4 % 2]
    folder = "" if language == "en" else f"{language}/"
    page = visit(f"{place.sites[theme].origin}/{folder}embed/built-{case}/?theme={scheme}", width)
    page.wait_for_load_state("networkidle") if case == "talking" else None
    assert page.evaluate("[document.documentElement.scrollWidth <= innerWidth, document.documentElement.dir]") \
        == [True, "rtl" if language == "ar" else "ltr"]
    assert violations(page) == [] and page.complaints == []


@pytest.mark.parametrize("theme, language", [("playbill", "en"), ("tuvens", "ar")])
def test_everybody_can_use_lists_buttons_and_snippets(theme, language, place, visit):
    site, folder = place.sites[theme].origin, "" if language == "en" else f"{language}/"
    page = visit(f"{site}/{folder}embed/", 280)
    assert page.locator("[data-rows] li").count() > 8 and page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []
    page.goto(f"{site}/{folder}embed/built-few-left/#snippets")
    assert page.locator("#snippets button").first.is_visible() and page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(page) == []
    host = visit(place.page_with(tag("built-few-left", mode="button", lang=language), attributes=f'lang="{language}"', theme=theme), 280)
    host.locator("[part=button]").click()
    wait_until(host, is_ready(host))
    assert violations(host) == [] and page.complaints == host.complaints == []
