"""Messages of those who aren't who they say they are."""

from widgets.looking import inside, is_ready, state, wait_until, widget
from widgets.place import tag


def test_forged_messages_change_nothing(place, visit):
    forging = f"{place.other.origin}/forging.html"
    place.pages.make("victim", "talking")
    place.pages.make("betrayed", "forging")
    # A frame in a shadow tree can't be reached from beside it; a pasted one can.
    pasted = f'<iframe src="{place.embed("victim", "?pasted")}" title="Tickets" height="700"></iframe>'
    page = visit(place.page_with(tag("victim") + tag("betrayed") + pasted + f'<iframe src="{forging}" title="Forging"></iframe>'))
    page.set_viewport_size({"width": 800, "height": 6000})
    wait_until(page, is_ready(page))
    places = ["iframe[src$=pasted]", "playbill-tickets iframe >> nth=0"]
    victims = [page.locator(place).element_handle().content_frame() for place in places]
    for frame in victims:
        wait_until(page, lambda: frame.locator("[data-frame].loaded").count() == 1)
    page.wait_for_timeout(300)
    before, heights = page.evaluate("heard"), [widget(page, number)["height"] for number in [0, 1]]
    page.evaluate("""() => {
        const within = (frame) => [frame, ...Array(frame.length).fill().flatMap((_, place) => within(frame[place]))];
        for (const lie of [{type: "resize", height: 3333}, {type: "ticketing_status_changed", eventId: "77", status: "none"}])
            for (const element of document.querySelectorAll("playbill-tickets"))
                for (const target of within(element.shadowRoot.querySelector("iframe").contentWindow)) target.postMessage(lie, "*"); }""")
    page.wait_for_timeout(400)
    assert page.evaluate("heard") == before
    assert widget(page)["height"] == heights[0]
    for frame in victims:
        assert frame.evaluate("document.querySelector('[data-frame] iframe').offsetHeight") == 412
        assert state(frame) == "active/open"
    # A frame that has gone elsewhere is ours no more, and a checkout's is the provider's no more.
    inside(page, "betrayed").goto(forging)
    victims[1].child_frames[0].goto(forging)
    page.wait_for_timeout(300)
    assert widget(page, 1)["height"] == heights[1] and page.evaluate("heard") == before
    assert victims[1].evaluate("document.querySelector('[data-frame] iframe').offsetHeight") == 412
