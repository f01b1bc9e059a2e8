"""The element as a button, as a list, and as it is copied."""

from widgets.looking import inside, is_ready, wait_until, widget
from widgets.place import tag
from widgets.project import CASES, CHECKOUTS


def test_a_button_opens_it_over_the_page(place, visit):
    place.pages.make("modal", language="en")
    page = visit(place.page_with('<a href="#">Before</a>' + tag("modal", mode="button")))
    button = page.get_by_role("button", name="Get tickets")
    wait_until(page, button.is_visible)
    assert not widget(page)["link"] and page.locator("iframe").count() == 0
    page.locator("text=Before").focus()
    page.keyboard.press("Tab")
    for leave in ["Escape", "Escape inside", "close", "outside"]:
        page.keyboard.press("Enter")
        wait_until(page, is_ready(page))
        assert page.get_by_role("dialog", name="Get tickets").is_visible()
        frame = inside(page, "modal")
        if leave == "Escape inside":
            frame.locator("a:visible").first.focus()
        if leave.startswith("Escape"):
            page.keyboard.press("Escape")
        elif leave == "close":
            page.get_by_role("button", name="Close").click()
        else:
            page.mouse.click(5, 5)
        wait_until(page, lambda: not page.locator("dialog").is_visible())
        assert page.evaluate("document.activeElement.shadowRoot.activeElement.textContent") == "Get tickets"
    assert page.complaints == []


def test_a_list_shows_the_events_that_were_asked_for(place, visit):
    for slug, case in [("first", "few-left"), ("second", "setup")]:
        place.pages.make(slug, case)
    child = '<a href="https://e.test/">All events</a>'
    page = visit(place.page_with(
        f'<playbill-tickets events="second first nowhere ../first">{child}</playbill-tickets><playbill-tickets>{child}</playbill-tickets>'
    ))
    wait_until(page, is_ready(page, 1))
    chosen = next(frame for frame in page.frames if frame.url.endswith("/embed/?events=second%2Cfirst%2Cnowhere%2C..%2Ffirst"))
    everything = next(frame for frame in page.frames if frame.url.endswith("/embed/"))
    wait_until(page, lambda: chosen.locator("li:visible").count() == 2)
    rows = [row.split("\n") for row in chosen.locator("li:visible").all_inner_texts()]
    assert [[row[0], row[-1]] for row in rows] == [["Harvest Gala", "Tickets are being set up"], ["Harvest Gala", "Tickets are on sale"]]
    assert chosen.locator("li:visible a").first.get_attribute("href") == f"{place.site.origin}/events/second/"
    # All but what is over, as it was built.
    assert everything.locator("li:visible").count() == len(CASES) + len(CHECKOUTS) - 1
    place.pages.say("first", "sold-out")
    wait_until(page, lambda: "Sold out" in chosen.locator("[data-slug=first]").inner_text())
    wait_until(page, lambda: "first/inactive" in [f"{heard['event']}/{heard['state']}" for heard in page.evaluate("heard")])
    with page.expect_popup() as opened:
        everything.locator("li a").first.click()
    assert opened.value.url.startswith(f"{place.site.origin}/events/built-")
    assert page.evaluate("heard.pop().name") == "playbill:open"
    assert all("404" in complaint for complaint in page.complaints)


def test_what_is_copied_works(place, visit):
    page = visit(place.embed("built-few-left"), permissions=["clipboard-read", "clipboard-write"])
    page.locator(".widget-share a").click()
    copied = []
    for button in page.locator("#snippets button").all():
        button.focus()
        page.keyboard.press("Enter")
        wait_until(page, lambda: "copied" in button.get_attribute("class"))
        assert page.locator("[data-announce]").inner_text() == "Copied"
        copied.append(page.evaluate("navigator.clipboard.readText()"))
    script, frame, link, offer = copied
    assert page.frame_locator(".snippets-preview").locator("h1").inner_text() == "Harvest Gala"
    offer = page.request.get(offer).json()
    host = visit(place.page_with(script + frame + link + offer["html"]))
    host.set_viewport_size({"width": 800, "height": 6000})
    wait_until(host, is_ready(host))
    frames = [frame for frame in host.frames if frame.parent_frame == host.main_frame]
    assert [frame.locator("h1").inner_text() for frame in frames] == ["Harvest Gala"] * 3
    assert host.locator("main > a").get_attribute("href") == f"{place.site.origin}/events/built-few-left/"
    # What is for those who put it there isn't for their visitors.
    assert not any(part.is_visible() for frame in frames for part in frame.locator(".widget-share, #snippets").all())
    assert page.complaints == host.complaints == []
