"""How a widget comes to know of a change: by server-sent events."""

import json

from widgets.looking import inside, seen, state, wait_until
from widgets.place import tag


def say(place, slug, status):
    place.stream.say(json.dumps({"type": "ticketing_status_changed", "eventId": f"id-{slug}", "status": status}))


def test_what_a_server_says_is_seen_within_two_seconds(place, visit):
    slug = place.unused()
    place.pages.make(slug)
    before = len(place.stream.listeners)
    page = visit(place.page_with(tag(slug)))
    frame = inside(page, slug)
    wait_until(page, lambda: len(place.stream.listeners) > before)
    for event, status in [(f"id-{slug}", "inactive"), (77, "setup"), (slug, "none"), ("77", "active")]:
        place.stream.say(json.dumps({"type": "ticketing_status_changed", "eventId": event, "status": status}))
        assert wait_until(page, lambda: state(frame).startswith(status)) < 2
    for garbage in [
        "{", "null", "[]", '"x"', '{"type": "ticketing_status_changed"}',
        json.dumps({"type": "ticketing_status_changed", "eventId": "another", "status": "inactive"}),
        json.dumps({"type": "ticketing_status_changed", "eventId": "77", "status": "<img src=x>"}),
        json.dumps({"type": "other", "eventId": "77", "status": "inactive"}),
        json.dumps({"type": "ticketing_status_changed", "eventId": {"77": 1}, "status": "inactive"}),
    ]:
        place.stream.say(garbage)
    page.wait_for_timeout(1300)
    assert state(frame) == "active/open"
    # A file that is older doesn't take it back; the build that follows has the last word.
    place.stream.say(json.dumps({"type": "ticketing_status_changed", "eventId": "77", "status": "inactive"}))
    page.wait_for_timeout(1500)
    assert state(frame) == "inactive/closed" and seen(frame)[0]
    place.pages.say(slug, "sold-out")
    place.stream.say(json.dumps({"type": "ticketing_status_changed", "eventId": "77", "status": "inactive"}))
    assert wait_until(page, lambda: state(frame) == "inactive/sold_out") < 2
    assert page.complaints == []


def test_what_was_asked_for_before_does_not_take_back_what_is_said(place, visit):
    slug = place.unused()
    place.pages.make(slug)
    before = len(place.stream.listeners)
    page, held = visit("about:blank"), []
    page.route("**/status.json", lambda route: held.append(route))
    page.goto(place.embed(slug))
    wait_until(page, lambda: held and len(place.stream.listeners) > before)
    say(place, slug, "setup")
    wait_until(page, lambda: state(page) == "setup/")
    held.pop().continue_()
    page.unroute("**/status.json")
    page.wait_for_timeout(2500)
    assert state(page) == "setup/" and page.complaints == []


def test_a_stream_that_breaks_is_asked_again_later_and_later(place, visit):
    slug = place.unused()
    place.pages.make(slug)
    before = len(place.stream.listeners)
    page = visit(place.embed(slug))
    wait_until(page, lambda: len(place.stream.listeners) > before)
    place.stream.is_down, place.stream.asked = True, 0
    place.stream.drop()
    page.wait_for_timeout(3500)
    assert 1 <= place.stream.asked <= 3
    place.stream.is_down = False
    place.pages.say(slug, "setup")
    # It looks for what it missed.
    wait_until(page, lambda: state(page) == "setup/", 8)


def test_widgets_in_sight_share_one_stream(place, visit):
    slugs = [place.unused(), place.unused()]
    for slug in slugs:
        place.pages.make(slug)
    before = len(place.stream.listeners)
    page = visit(place.page_with("".join(map(tag, slugs)) + f'<playbill-tickets events="{" ".join(slugs)}"></playbill-tickets>'))
    other = page.context.new_page()
    other.goto(place.page_with("".join(map(tag, slugs))))
    frames = [inside(shown, slug) for shown in [page, other] for slug in slugs]
    wait_until(page, lambda: len(place.stream.listeners) > before)
    for slug in slugs:
        say(place, slug, "setup")
    for frame in frames:
        wait_until(page, lambda: state(frame) == "setup/")
    assert len(place.stream.listeners) == before + 1
    # Whoever leads may go.
    page.close()
    wait_until(other, lambda: len(place.stream.listeners) > before + 1)
    say(place, slugs[0], "none")
    wait_until(other, lambda: state(frames[2]) == "none/")
    assert len(place.stream.listeners) == before + 2


def test_without_locks_each_has_a_stream_of_its_own(place, visit):
    slugs = [place.unused(), place.unused()]
    for slug in slugs:
        place.pages.make(slug)
    before = len(place.stream.listeners)
    page = visit("about:blank")
    page.add_init_script("delete Navigator.prototype.locks")
    page.goto(place.page_with("".join(map(tag, slugs))))
    wait_until(page, lambda: len(place.stream.listeners) == before + 2)
    for slug in slugs:
        say(place, slug, "setup")
        wait_until(page, lambda: state(inside(page, slug)) == "setup/")
    assert page.complaints == []
