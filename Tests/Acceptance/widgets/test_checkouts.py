"""The provider's checkout within a widget, and whoever is at it."""

import time

from widgets.looking import inside, is_ready, state, wait_until, widget
from widgets.place import tag
from widgets.project import framing, without_link


def test_a_checkout_that_cannot_be_shown_leaves_a_way(place, visit):
    """All that has to be waited for, in one page."""
    place.pages.make("refused", "refusing")
    # A theme may leave out the link, and a proxy may have a policy of its own.
    place.pages.make("refused-bare", "refusing", edit=without_link)
    place.pages.make("elsewhere", "silent", edit=framing("https://checkout.test/"))
    place.pages.make("slow", "talking")
    slugs = ["refused", "refused-bare", "elsewhere", "slow"]
    page = visit(place.page_with("".join(tag(slug, height=100) for slug in slugs)))
    page.set_viewport_size({"width": 800, "height": 6000})
    start = time.monotonic()
    page.unanswered = []
    page.on("requestfailed", lambda request: page.unanswered.append(request.url))
    frames = {slug: inside(page, slug) for slug in slugs}
    wait_until(page, lambda: frames["elsewhere"].locator("[data-frame].blocked a").is_visible(), 2)
    wait_until(page, lambda: frames["slow"].locator("[data-frame].loaded").count() == 1, 2)
    wait_until(page, lambda: place.embed("slow", "status.json") in page.unanswered, 10)
    assert 6 < time.monotonic() - start < 10 and state(frames["slow"]) == "active/open"
    wait_until(page, lambda: frames["refused"].locator("[data-frame].blocked a").is_visible(), 6)
    wait_until(page, lambda: state(frames["refused-bare"]).startswith("unavailable"), 2)
    assert frames["slow"].locator("[data-frame].loaded").count() == 1


def test_a_checkout_tells_its_height_and_nobody_else_does(place, visit):
    place.pages.make("talking", "talking")
    place.pages.make("quiet", "silent")
    page = visit(place.page_with(tag("talking") + tag("quiet")))
    frame = inside(page, "talking")
    checkout = next(frame for frame in page.frames if "talking.html" in frame.url)
    height = "document.querySelector('[data-frame] iframe').offsetHeight"
    wait_until(page, lambda: frame.evaluate(height) == 412)
    checkout.evaluate("parent.postMessage({type: 'resize', height: 700}, '*')")
    wait_until(page, lambda: frame.evaluate(height) == 700)
    # The widget grows a moment after what is in it.
    wait_until(page, lambda: widget(page)["height"] >= frame.evaluate("document.body.offsetHeight"))
    tall = widget(page)["height"]
    for said, becomes in [("1e9", 4000), ("-5", 200), ("NaN", 200), ("'900'", 200), ("{}", 200), ("412.2", 413)]:
        checkout.evaluate(f"parent.postMessage({{type: 'resize', height: {said}}}, '*')")
        wait_until(page, lambda: frame.evaluate(height) == becomes)
    wait_until(page, lambda: widget(page)["height"] < tall)
    wait_until(page, lambda: inside(page, "quiet").locator("[data-frame].loaded").count() == 1)
    for said in ["{v: 2, height: 3000}", "{v: 1, height: '3000'}", "{v: 1, height: Infinity}"]:
        frame.evaluate(f"parent.postMessage({{type: 'playbill', what: 'height', ...{said}}}, '*')")
    page.wait_for_timeout(100)
    # One of the same origin speaks for itself only.
    inside(page, "quiet").evaluate("parent.postMessage({type: 'playbill', v: 1, what: 'height', height: 999}, '*')")
    wait_until(page, lambda: widget(page, 1)["height"] == 999)
    assert widget(page)["height"] < tall
    frame.evaluate("parent.postMessage({type: 'playbill', v: 1, what: 'height', height: 1e7}, '*')")
    wait_until(page, lambda: widget(page)["height"] == 4000)
    frame.evaluate("parent.postMessage({type: 'playbill', v: 1, what: 'height', height: 1}, '*')")
    wait_until(page, lambda: widget(page)["height"] == 80)
    assert page.complaints == []


def test_a_buyer_is_not_shown_the_door(place, visit):
    place.pages.make("buying", "silent")
    page = visit(place.page_with(tag("buying")))
    frame = inside(page, "buying")
    wait_until(page, lambda: any("silent.html" in frame.url for frame in page.frames))
    checkout = next(frame for frame in page.frames if "silent.html" in frame.url)
    checkout.locator("button").focus()
    place.pages.say("buying", "sold-out")
    wait_until(page, lambda: frame.locator("[data-type=vip]").get_attribute("data-state") == "sold_out")
    assert state(frame) == "active/open"
    frame.locator("[data-frame] a").focus()
    wait_until(page, lambda: state(frame) == "inactive/sold_out")
    assert frame.evaluate("document.activeElement.textContent") == "Sold out"
    place.pages.say("buying", "cancelled")
    wait_until(page, lambda: state(frame) == "inactive/cancelled")


def test_a_click_on_the_way_to_the_checkout_is_told(place, visit):
    place.pages.make("told")
    page = visit(place.page_with(tag("told")))
    page.context.route("https://shop.test/**", lambda route: route.fulfill(body="A shop"))
    wait_until(page, is_ready(page))
    with page.expect_popup() as opened:
        inside(page, "told").locator("a[data-buy]").first.click()
    assert opened.value.url == "https://shop.test/on-sale" and opened.value.evaluate("window.opener") is None
    wait_until(page, lambda: [heard["name"] for heard in page.evaluate("heard")] == ["playbill:state", "playbill:open"])
    assert page.evaluate("heard[1].event") == "told"
    # The page that it is in stays where it is, whatever is followed.
    with page.expect_popup() as opened:
        inside(page, "told").locator(".widget-name a").click()
    assert opened.value.url == f"{place.site.origin}/events/told/" and page.url.startswith(place.host.origin)
