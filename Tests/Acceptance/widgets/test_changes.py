"""How a widget comes to know of a change: by the file, and by the clock."""

import pytest

from widgets.looking import inside, is_shown, state, wait_until
from widgets.place import tag
from widgets.project import at


def test_a_change_of_one_file_is_seen_within_two_seconds(place, visit):
    place.pages.make("polled")
    page = visit(place.page_with(tag("polled")))
    frame = inside(page, "polled")
    for case in ["few-left", "sold-out", "partly-sold-out", "cancelled", "setup", "none", "on-sale"]:
        place.pages.say("polled", case)
        assert wait_until(page, lambda: is_shown(frame, case)) < 2
    assert page.complaints == []


def test_a_hidden_page_asks_nothing_and_catches_up(place, visit):
    place.pages.make("hidden")
    before = len(place.stream.listeners)
    page = visit(place.embed("hidden"))
    wait_until(page, lambda: len(place.stream.listeners) > before)
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.resource_type in ["fetch", "eventsource"] else None)
    hide = """hidden => { Object.defineProperty(document, "hidden", {get: () => hidden, configurable: true});
        document.dispatchEvent(new Event("visibilitychange")); }"""
    page.evaluate(hide, True)
    page.wait_for_timeout(1500)
    assert asked == []
    place.pages.say("hidden", "sold-out")
    page.evaluate(hide, False)
    assert wait_until(page, lambda: state(page) == "inactive/sold_out") < 1


def test_a_sale_starts_and_ends_by_the_clock(place, visit):
    place.pages.make("clock", "before-sale")
    page = visit(place.page_with(tag("clock")))
    frame = inside(page, "clock")
    buy = frame.locator("[data-type=vip] a[data-buy]")
    assert is_shown(frame, "before-sale") and not buy.is_visible()
    opening, closing, end = place.pages.status("clock", "before-sale")["transitions"]
    starts, ends = at(3), at(5)
    place.pages.say("clock", "before-sale", transitions=[opening | {"at": starts}, closing | {"at": ends}, end])
    wait_until(page, lambda: is_shown(frame, "on-sale"))
    assert at(-2) < starts < at(0.1) and buy.is_visible()
    wait_until(page, lambda: is_shown(frame, "after-sale"))
    assert at(-2) < ends < at(0.1) and not buy.is_visible()
    assert "Sale ended on" in frame.locator("[data-type=vip] [data-words]").inner_text()


@pytest.mark.parametrize("wrong", [-3600, 3600])
def test_a_wrong_clock_is_set_right_by_the_server(wrong, place, visit, browser):
    slug = place.unused()
    place.pages.make(slug, "before-sale")
    opening = place.pages.status(slug, "before-sale")["transitions"][0] | {"at": at(3)}
    place.pages.say(slug, "before-sale", transitions=[opening])
    context = browser.new_context()
    context.add_init_script(f"Date.now = (now => () => now() + {wrong * 1000})(Date.now)")
    page = context.new_page()
    page.goto(place.embed(slug))
    page.wait_for_timeout(500)
    assert state(page) == "active/not_yet" and at() < opening["at"]
    wait_until(page, lambda: state(page) == "active/open")
    assert at(-2.5) < opening["at"] < at(1)
    context.close()
