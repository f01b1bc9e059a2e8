"""What a status can't do to a widget: one that is missing, broken, or hostile."""

from widgets.looking import inside, is_shown, seen, state, wait_until
from widgets.place import tag

GARBAGE = [
    "", "<!doctype html>", "null", "[]", "{}", '{"playbill": 1', '{"playbill":2,"event":"EVENT","state":"none","text":""}',
    '{"playbill":1,"event":"another","state":"none","text":""}', '{"playbill":1,"event":"EVENT","state":"toString","text":""}',
    '{"playbill":1,"event":"EVENT","state":"none","reason":"why","text":""}', '{"playbill":1,"event":"EVENT","state":"none","text":7}',
    '{"playbill":1,"event":"EVENT","state":"none","text":"","types":{"id":"std"}}',
    '{"playbill":1,"event":"EVENT","state":"none","text":"","types":[{"id":"std","state":"gone","text":""}]}',
    '{"playbill":1,"event":"EVENT","state":"none","text":"","transitions":[{"at":"soon","state":"none"}]}',
]


def test_what_cannot_be_read_changes_nothing(place, visit):
    place.pages.make("garbage", "few-left")
    page = visit(place.page_with(tag("garbage")))
    frame = inside(page, "garbage")
    before = seen(frame)
    for text in GARBAGE:
        place.pages.write("garbage", "status.json", text.replace("EVENT", "garbage"))
        frame = inside(page, "garbage")
        with page.expect_response("**/status.json") as answer:
            frame.goto(frame.url)
        answer.value.finished()
        page.wait_for_timeout(100)
        assert seen(frame) == before, text
    assert page.complaints == []
    # One that isn't there is asked for again.
    place.pages.make("absent")
    (place.pages.place("absent") / "status.json").unlink()
    with page.expect_response("**/absent/status.json") as answer:
        page.goto(place.embed("absent"))
    assert answer.value.status == 404
    page.wait_for_timeout(100)
    assert is_shown(page, "on-sale")
    place.pages.say("absent", "setup")
    wait_until(page, lambda: state(page) == "setup/")


def test_a_status_that_stays_away_is_asked_for_less_and_less(place, visit):
    place.pages.make("gone")
    (place.pages.place("gone") / "status.json").unlink()
    page = visit("about:blank")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "status.json" in request.url else None)
    page.clock.install()
    page.goto(place.embed("gone"))
    for _ in range(120):
        page.clock.run_for("00:30")
        page.wait_for_timeout(10)
    assert 10 <= len(asked) <= 20 and state(page) == "active/open"


def test_what_a_status_says_is_text(place, visit):
    place.pages.make("hostile", "on-sale")
    evil = "<img src=x onerror=top.postMessage('executed','*')>"
    types = [part | {"text": evil} for part in place.pages.status("hostile", "few-left")["types"]]
    place.pages.say("hostile", "few-left", text=evil, title=evil, date=evil, url="javascript:alert(1)", types=types)
    page = visit(place.page_with(tag("hostile") + '<playbill-tickets events="hostile"><a href="https://e.test/">All</a></playbill-tickets>'))
    frame = inside(page, "hostile")
    wait_until(page, lambda: frame.locator("[data-type=vip] [data-words]").inner_text() == evil)
    assert frame.locator("img").count() == 0
    listed = next(frame for frame in page.frames if "?events=hostile" in frame.url)
    assert frame.locator("[href^=javascript]").count() == listed.locator("[href^=javascript], img").count() == 0
    assert not listed.locator("[data-slug]").first.is_visible()
    assert page.complaints == []
