"""A page that is older than what its status tells of: it loads itself anew."""

import re

from widgets.looking import inside, is_shown, wait_until
from widgets.place import tag


def without_front_row(html) -> str:
    return re.sub(r'<li><article class="ticket" data-type="vip".*?</article>\s*</li>', "", html, flags=re.DOTALL)


def loads(page, slug) -> list:
    """Grows by one whenever the page of the event is asked for."""
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.url.endswith(f"/embed/{slug}/") else None)
    return asked


def make_old(place, slug, case="on-sale"):
    """As it was before there was a front row."""
    place.pages.make(slug, case, edit=without_front_row)
    place.pages.say(slug, case, types=place.pages.status(slug, case)["types"][:1])


def test_a_kind_of_tickets_that_is_new_comes_by_itself(place, visit):
    make_old(place, "grown")
    page = visit(place.page_with(tag("grown")))
    frame = inside(page, "grown")
    asked = loads(page, "grown")
    assert frame.locator("[data-type]").count() == 1
    place.pages.make("grown")
    wait_until(page, lambda: frame.locator("[data-type=vip] a[data-buy]").is_visible())
    page.wait_for_timeout(2500)
    assert len(asked) == 1 and is_shown(frame, "on-sale") and page.complaints == []


def test_what_loading_does_not_help_is_not_tried_again_at_once(place, visit):
    """A page that the build didn't reach, or a theme that leaves out some."""
    make_old(place, "lacking")
    page = visit("about:blank")
    asked = loads(page, "lacking")
    place.pages.say("lacking", "few-left")
    page.goto(place.embed("lacking"))
    wait_until(page, lambda: len(asked) == 2)
    page.wait_for_timeout(3500)
    assert len(asked) == 2 and page.locator("[data-type=std]").get_attribute("data-state") == "few_left"
    page.evaluate("performance.now = () => 601_000")
    wait_until(page, lambda: len(asked) == 3)
    page.wait_for_timeout(2500)
    assert len(asked) == 3 and page.complaints == []


def test_nobody_is_interrupted(place, visit):
    make_old(place, "busy", "silent")
    page = visit(place.page_with(tag("busy") + '<a href="#">After</a>'))
    frame = inside(page, "busy")
    asked = loads(page, "busy")
    # Who goes through the widget by keyboard,
    frame.locator(".widget-name a").focus()
    place.pages.say("busy", "few-left")
    wait_until(page, lambda: frame.locator("[data-type=std]").get_attribute("data-state") == "few_left")
    # who is at the checkout, and who has been.
    wait_until(page, lambda: any("silent.html" in frame.url for frame in page.frames))
    next(frame for frame in page.frames if "silent.html" in frame.url).locator("button").focus()
    page.wait_for_timeout(1500)
    page.locator("text=After").focus()
    page.wait_for_timeout(1500)
    assert asked == []
    place.pages.say("busy", "setup")
    wait_until(page, lambda: len(asked) == 1)
    frame.locator("main[data-state=setup]").wait_for()


def test_whoever_leaves_is_followed_by_what_is_new(place, visit):
    make_old(place, "left")
    page = visit(place.page_with(tag("left") + '<a href="#">After</a>'))
    inside(page, "left").locator(".widget-name a").focus()
    asked = loads(page, "left")
    place.pages.make("left")
    page.wait_for_timeout(1500)
    assert asked == []
    page.locator("text=After").focus()
    wait_until(page, lambda: len(asked) == 1)
