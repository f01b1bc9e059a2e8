"""The widget in other people's pages: host, embeds and checkout on three origins, with nginx's real headers."""

import gzip
import itertools
import json
import re
import time
from datetime import datetime, timedelta, timezone

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ROOT
from nginx import Nginx, Site, is_installed
from streams import Stream
from widget_pages import CASES, pages

pytestmark = pytest.mark.skipif(not is_installed(), reason="nginx is not installed")

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
LISTEN = """window.heard = []; for (const name of ["playbill:state", "playbill:open"])
    addEventListener(name, ({detail}) => heard.push({name, ...detail}));"""
TALKING = "<!doctype html><html lang=en><title>Checkout</title><button>Pay</button><script>parent.postMessage({type:'resize',height:412},'*')</script>"
SILENT = "<!doctype html><html lang=en><title>Checkout</title><button>Pay</button>"
# Whatever it is in, it tries to be somebody else.
FORGING = """<!doctype html><html lang=en><title>Forging</title><script>
const lies = [{type:"resize",height:3333}, {type:"playbill",v:1,event:"x",what:"height",height:3333},
  {type:"playbill",v:1,event:"x",what:"ready",height:3333}, {type:"playbill",v:1,event:"x",what:"state",state:"none",reason:null,text:"x"},
  {type:"ticketing_status_changed",eventId:"77",status:"none"}, null, 7, "resize"];
const within = (frame) => [frame, ...Array(frame.length).fill().flatMap((_, place) => within(frame[place]))];
const lie = () => { for (const target of [parent, ...within(top)]) if (target !== self) for (const message of lies) target.postMessage(message, "*"); };
lie(); setInterval(lie, 50);
</script>"""


class Place:
    """Where everything is served from."""

    def __init__(self, folder):
        self.stream = Stream()
        self.hosts = folder / "hosts"
        self.hosts.mkdir()
        checkout = folder / "checkout"
        checkout.mkdir()
        for name, html in {"talking": TALKING, "silent": SILENT, "refusing": SILENT, "forging": FORGING}.items():
            (checkout / f"{name}.html").write_text(html)
        self.pages = pages(folder / "site")
        self.other = Site(checkout)
        self.checkout = Site(checkout, {"= /refusing.html": {"X-Frame-Options": "DENY"}})
        policy = (
            "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; "
            f"connect-src 'self' {self.stream.address}; frame-src {self.checkout.origin} {self.other.origin}"
        )
        shared = {"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "cross-origin"}
        slow = 'add_header Content-Security-Policy "default-src \'none\'" always; limit_rate 20;'
        self.embeds = Site(folder / "site", {"/": shared}, {"= /embed/slow/status.json": slow})
        ours = self.embeds.origin
        self.host = Site(self.hosts, {
            "/strict/": {"Content-Security-Policy": f"default-src 'none'; script-src {ours}; frame-src {ours}"},
            "/isolated/": {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"},
            "/embedding/": {"Cross-Origin-Embedder-Policy": "require-corp"},
            "/refusing/": {"Content-Security-Policy": f"default-src 'none'; script-src {ours}; frame-src 'none'"},
        })
        self.nginx = Nginx(folder, [self.host, self.embeds, self.checkout, self.other])
        for site in [self.host, self.embeds, self.checkout]:
            (site.root / "favicon.ico").touch()
        self.count = itertools.count()

    def embed(self, slug, query="") -> str:
        return f"{self.embeds.origin}/embed/{slug}/{query}"

    def page_with(self, body, headers="plain", attributes='lang="en"') -> str:
        name = f"{headers}/{next(self.count)}.html"
        (self.hosts / headers).mkdir(parents=True, exist_ok=True)
        (self.hosts / name).write_text(
            f'<!doctype html><html {attributes}><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">'
            f'<script async src="{self.embeds.origin}/embed/playbill.js"></script><main><h1>Host</h1>{body}</main></html>'
        )
        return f"{self.host.origin}/{name}"

    def unused(self, word="event") -> str:
        return f"{word}-{next(self.count)}"


def tag(event, child="Get tickets", **attributes) -> str:
    said = "".join(f' {name}="{value}"' for name, value in attributes.items())
    return f'<playbill-tickets event="{event}"{said}><a href="https://e.test/{event}/">{child}</a></playbill-tickets>'


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    place = Place(tmp_path_factory.mktemp("widgets"))
    yield place
    place.nginx.stop()


@pytest.fixture
def visit(browser):
    """Opens an address, and notes what the page hears from widgets and complains of."""
    contexts = []

    def visit(address, width=800, script=True, **options):
        context = browser.new_context(viewport={"width": width, "height": 800}, java_script_enabled=script, **options)
        contexts.append(context)
        context.add_init_script(LISTEN)
        page = context.new_page()
        page.complaints = []
        page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.goto(address)
        return page

    yield visit
    for context in contexts:
        context.close()


def wait_until(page, found, seconds=3.0):
    """Until the page is as it is said to be; how long it took."""
    start = time.monotonic()
    while not (result := found()):
        assert time.monotonic() - start < seconds, "it didn't come to be"
        page.wait_for_timeout(20)
    return time.monotonic() - start


def inside(page, slug):
    """The frame of an event's embed page, once it is ready."""
    def found():
        return next((frame for frame in page.frames if f"/embed/{slug}/" in frame.url), None)

    wait_until(page, lambda: found() and found().evaluate("document.readyState") == "complete")
    return found()


def state(frame) -> str:
    return frame.evaluate("(main => main.dataset.state + '/' + (main.dataset.reason ?? ''))(document.querySelector('main'))")


def state_of(case) -> str:
    return f"{CASES[case][0]}/{CASES[case][1] or ''}"


def widget(page, number=0):
    """How the element stands in its page."""
    return page.evaluate(
        """number => { const element = document.querySelectorAll("playbill-tickets")[number];
        const frame = element.shadowRoot?.querySelector("iframe"), link = element.querySelector("a") ?? element.shadowRoot.querySelector("a");
        return { link: link.checkVisibility(), frame: Boolean(frame?.checkVisibility({visibilityProperty: true})),
          height: frame?.offsetHeight, title: frame?.title, source: frame?.src, whole: element.offsetHeight }; }""",
        number,
    )


def is_ready(page, number=0):
    return lambda: widget(page, number)["frame"] and not widget(page, number)["link"]


def is_shown(frame, case) -> bool:
    rows = seen(frame)[1]
    return state(frame) == state_of(case) and rows in ([], list(CASES[case][2:]))


def seen(frame) -> list:
    return frame.evaluate(
        """() => [document.querySelector("[data-shown]").innerText.split("\\n").map(line => line.trim()).filter(Boolean),
        [...document.querySelectorAll("[data-shown] [data-type], [data-shown] [data-tier]")].map(row => row.dataset.state)]"""
    )


def at(seconds) -> str:
    return (datetime.now(timezone.utc) + timedelta(seconds=seconds)).isoformat(timespec="milliseconds").replace("+00:00", "Z")


@pytest.fixture(scope="module")
def gallery(place, browser):
    """Each case twice in one page: built so, and built earlier."""
    for case in CASES:
        place.pages.make(f"fresh-{case}", case)
        place.pages.make(f"stale-{case}", "on-sale" if case != "on-sale" else "setup")
        place.pages.say(f"stale-{case}", case)
    context = browser.new_context(viewport={"width": 800, "height": 9000})
    context.add_init_script(LISTEN)
    page = context.new_page()
    page.complaints = []
    page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
    page.goto(place.page_with("".join(tag(f"{age}-{case}", height=100) for case in CASES for age in ["fresh", "stale"])))
    yield page
    context.close()


@pytest.mark.parametrize("case", CASES)
def test_a_page_of_any_age_shows_what_the_status_says(case, gallery):
    fresh, stale = inside(gallery, f"fresh-{case}"), inside(gallery, f"stale-{case}")
    wait_until(gallery, lambda: is_shown(stale, case))
    assert is_shown(fresh, case) and seen(stale) == seen(fresh) and seen(fresh)[0]
    assert widget(gallery, 2 * list(CASES).index(case) + 1)["frame"]
    last = gallery.evaluate("slug => heard.filter(({event}) => event === slug).pop()", f"stale-{case}")
    assert f"{last['state']}/{last['reason']}" == state_of(case) and last["text"]
    if CASES[case][0] != "active":
        assert stale.locator("[data-announce]").inner_text() == stale.locator("[data-shown] h1:visible").inner_text()
    assert gallery.complaints == []


def test_a_change_of_one_file_is_seen_within_two_seconds(place, visit):
    place.pages.make("polled", every=1)
    page = visit(place.page_with(tag("polled")))
    frame = inside(page, "polled")
    for case in ["few-left", "sold-out", "partly-sold-out", "cancelled", "setup", "none", "on-sale"]:
        place.pages.say("polled", case)
        assert wait_until(page, lambda: is_shown(frame, case)) < 2
    assert page.complaints == []


def test_a_hidden_page_asks_nothing_and_catches_up(place, visit):
    place.pages.make("hidden", every=1)
    page = visit(place.embed("hidden"))
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    hide = """hidden => { Object.defineProperty(document, "hidden", {get: () => hidden, configurable: true});
        document.dispatchEvent(new Event("visibilitychange")); }"""
    page.evaluate(hide, True)
    page.wait_for_timeout(1500)
    assert asked == []
    place.pages.say("hidden", "sold-out")
    page.evaluate(hide, False)
    assert wait_until(page, lambda: state(page) == "inactive/sold_out") < 1


def test_what_a_server_says_is_seen_within_two_seconds(place, visit):
    slug = place.unused()
    place.pages.make(slug, live=place.stream.address)
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


def test_a_stream_that_breaks_is_asked_again_later_and_later(place, visit):
    slug = place.unused()
    place.pages.make(slug, live=place.stream.address)
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


def test_a_sale_starts_and_ends_by_the_clock(place, visit):
    place.pages.make("clock", "before-sale")
    starts, ends = at(2), at(3.5)
    sold = place.pages.status("clock", "sold-out")
    place.pages.say("clock", "before-sale", transitions=[
        {"at": starts, "state": "active", "reason": "open", "text": "On sale", "types": [{"id": "vip", "state": "few_left", "text": "Only 3 left"}]},
        {"at": ends, "state": "inactive", "reason": "closed", "text": "Over", "types": sold["types"]},
        {"at": at(60 * 86400), "state": "none", "reason": None, "text": "Never"},
    ])
    page = visit(place.page_with(tag("clock")))
    frame = inside(page, "clock")
    assert state(frame) == "active/not_yet"
    wait_until(page, lambda: state(frame) == "active/open", 4)
    assert at(-2) < starts < at(0.1)
    assert frame.locator("[data-type=vip] [data-words]").inner_text() == "Only 3 left"
    assert frame.locator("[data-type=vip] [data-buy]").is_visible()
    assert not frame.locator("[data-type=std] > [data-buy]").is_visible()
    wait_until(page, lambda: state(frame) == "inactive/closed", 4)
    assert at(-2) < ends < at(0.1)


@pytest.mark.parametrize("wrong", [-3600, 3600])
def test_a_wrong_clock_is_set_right_by_the_server(wrong, place, visit, browser):
    slug = place.unused()
    place.pages.make(slug, "before-sale")
    transitions = [{"at": at(2.5), "state": "active", "reason": "open", "text": "On sale"}]
    place.pages.say(slug, "before-sale", transitions=transitions)
    context = browser.new_context()
    context.add_init_script(f"Date.now = (now => () => now() + {wrong * 1000})(Date.now)")
    page = context.new_page()
    page.goto(place.embed(slug))
    page.wait_for_timeout(500)
    assert state(page) == "active/not_yet"
    wait_until(page, lambda: state(page) == "active/open", 5)
    assert at(-2.5) < transitions[0]["at"] < at(1)
    context.close()


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
        place.pages.say_text("garbage", text.replace("EVENT", "garbage"))
        frame = inside(page, "garbage")
        with page.expect_response("**/status.json") as answer:
            frame.goto(frame.url)
        answer.value.finished()
        page.wait_for_timeout(100)
        assert seen(frame) == before, text
    assert page.complaints == []
    # One that isn't there is asked for again.
    place.pages.make("absent", every=1)
    place.pages.forget("absent")
    with page.expect_response("**/absent/status.json") as answer:
        page.goto(place.embed("absent"))
    assert answer.value.status == 404
    page.wait_for_timeout(100)
    assert is_shown(page, "on-sale")
    place.pages.say("absent", "setup")
    wait_until(page, lambda: state(page) == "setup/")


def test_a_status_that_stays_away_is_asked_for_less_and_less(place, visit):
    place.pages.make("gone")
    place.pages.forget("gone")
    page = visit("about:blank")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if "status.json" in request.url else None)
    page.clock.install()
    page.goto(place.embed("gone"))
    for _ in range(60):
        page.clock.run_for("01:00")
        page.wait_for_timeout(15)
    assert 6 <= len(asked) <= 12 and state(page) == "active/open"


def test_what_a_status_says_is_text(place, visit):
    place.pages.make("hostile", "on-sale")
    evil = "<img src=x onerror=top.postMessage('executed','*')>"
    status = place.pages.status("hostile", "few-left")
    for part in [status["types"][0], status["types"][1]]:
        part["text"] = evil
    place.pages.say("hostile", "few-left", text=evil, title=evil, date=evil, url="javascript:alert(1)", types=status["types"])
    place.pages.list([])
    page = visit(place.page_with(tag("hostile") + '<playbill-tickets events="hostile"><a href="https://e.test/">All</a></playbill-tickets>'))
    frame = inside(page, "hostile")
    wait_until(page, lambda: frame.locator("[data-type=vip] [data-words]").inner_text() == evil)
    assert frame.locator("img").count() == 0
    listed = next(frame for frame in page.frames if "?events=hostile" in frame.url)
    assert frame.locator("[href^=javascript]").count() == listed.locator("[href^=javascript], img").count() == 0
    assert not listed.locator("[data-slug]").first.is_visible()
    assert page.complaints == []


def test_a_checkout_that_cannot_be_shown_leaves_a_way(place, visit):
    """All that has to be waited for, in one page."""
    refusing, talking = f"{place.checkout.origin}/refusing.html", f"{place.checkout.origin}/talking.html"
    place.pages.make("refused", checkout=refusing, resizes=True)
    place.pages.make("refused-bare", checkout=refusing, resizes=True, link=False)
    place.pages.make("elsewhere", checkout="https://checkout.test/")
    place.pages.make("slow", checkout=talking, resizes=True)
    slugs = ["refused", "refused-bare", "elsewhere", "slow"]
    page = visit(place.page_with("".join(tag(slug, height=100) for slug in slugs)))
    page.set_viewport_size({"width": 800, "height": 3000})
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
    place.pages.make("talking", checkout=f"{place.checkout.origin}/talking.html", resizes=True)
    place.pages.make("quiet", checkout=f"{place.checkout.origin}/silent.html")
    page = visit(place.page_with(tag("talking") + tag("quiet")))
    frame = inside(page, "talking")
    checkout = next(frame for frame in page.frames if "talking.html" in frame.url)
    height = "document.querySelector('[data-frame] iframe').offsetHeight"
    wait_until(page, lambda: frame.evaluate(height) == 412)
    checkout.evaluate("parent.postMessage({type: 'resize', height: 700}, '*')")
    wait_until(page, lambda: frame.evaluate(height) == 700)
    wait_until(page, lambda: widget(page)["height"] > 700)
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


def test_forged_messages_change_nothing(place, visit):
    forging = f"{place.checkout.origin}/forging.html"
    place.pages.make("victim", checkout=f"{place.checkout.origin}/talking.html", resizes=True)
    place.pages.make("betrayed", checkout=forging)
    # A frame in a shadow tree can't be reached from beside it; a pasted one can.
    pasted = f'<iframe src="{place.embed("victim", "?pasted")}" title="Tickets" height="700"></iframe>'
    page = visit(place.page_with(tag("victim") + tag("betrayed") + pasted + f'<iframe src="{forging}" title="Forging"></iframe>'))
    page.set_viewport_size({"width": 800, "height": 3000})
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
    victims[1].child_frames[0].goto(f"{place.other.origin}/forging.html")
    page.wait_for_timeout(300)
    assert widget(page, 1)["height"] == heights[1] and page.evaluate("heard") == before
    assert victims[1].evaluate("document.querySelector('[data-frame] iframe').offsetHeight") == 412


def test_a_buyer_is_not_shown_the_door(place, visit):
    place.pages.make("buying", every=1, checkout=f"{place.checkout.origin}/silent.html")
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
    assert frame.evaluate("document.activeElement.tagName") == "H1"
    place.pages.say("buying", "cancelled")
    wait_until(page, lambda: state(frame) == "inactive/cancelled")


def test_the_keyboard_is_never_lost(place, visit):
    place.pages.make("keys", every=1)
    page = visit(place.page_with('<a href="#">Before</a>' + tag("keys") + '<a href="#">After</a>'))
    frame = inside(page, "keys")
    wait_until(page, is_ready(page))
    page.locator("text=Before").focus()
    page.keyboard.press("Tab")
    assert frame.evaluate("document.activeElement.matches('[data-buy]')")
    place.pages.say("keys", "setup")
    wait_until(page, lambda: state(frame) == "setup/")
    assert frame.evaluate("document.activeElement.tagName") == "H1"
    page.keyboard.press("Tab")
    assert frame.evaluate("document.activeElement.matches('[data-shown] a')")
    page.locator("text=After").focus()
    place.pages.say("keys", "on-sale")
    wait_until(page, lambda: state(frame) == "active/open")
    assert page.evaluate("document.activeElement.textContent") == "After"


def test_a_click_on_the_way_to_the_checkout_is_told(place, visit):
    place.pages.make("told")
    page = visit(place.page_with(tag("told")))
    page.context.route("https://shop.test/**", lambda route: route.fulfill(body="A shop"))
    wait_until(page, is_ready(page))
    inside(page, "told").locator("[data-buy]").first.click()
    wait_until(page, lambda: [heard["name"] for heard in page.evaluate("heard")] == ["playbill:state", "playbill:open"])
    assert page.evaluate("heard[1].event") == "told"


@pytest.mark.parametrize("case, language, width", [
    ("few-left", "en", 280), ("partly-sold-out", "ar", 280), ("sold-out", "ar", 800), ("before-sale", "en", 800), ("setup", "ar", 280),
])
def test_everybody_can_use_it(case, language, width, place, visit):
    slug = f"axe-{case}"
    place.pages.make(slug, case, language)
    widgets = tag(slug) + tag(slug, mode="button")
    page = visit(place.page_with(widgets, attributes=f'lang="{language}"'), width)
    wait_until(page, is_ready(page))
    assert widget(page)["title"] == "Get tickets"
    frame = inside(page, slug)
    assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert frame.evaluate("document.documentElement.dir") == ("rtl" if language == "ar" else "ltr")
    for address in [page.url, frame.url]:
        if page.url != address:
            page.goto(address)
        found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.complaints == []


# The element in its page


def test_strict_pages_take_it(place, visit):
    place.pages.make("strict")
    page = visit(place.page_with(tag("strict"), "strict"))
    wait_until(page, is_ready(page))
    assert page.complaints == []


@pytest.mark.parametrize("headers, reason", [("isolated", "isolated"), ("embedding", "blocked"), ("refusing", "blocked")])
def test_where_no_frame_can_be_it_is_a_link(headers, reason, place, visit):
    place.pages.make("link")
    bare = '<playbill-tickets event="link"></playbill-tickets>'
    page = visit(place.page_with(tag("link") + bare + tag("link", mode="button"), headers))
    wait_until(page, lambda: len(page.evaluate("heard")) >= 2, 8)
    told = {"name": "playbill:state", "event": "link", "state": "unavailable", "reason": reason, "text": ""}
    assert all(heard == told for heard in page.evaluate("heard"))
    for number in [0, 1]:
        assert widget(page, number)["link"] and not widget(page, number)["frame"] and widget(page, number)["whole"] < 60
    made = page.locator("playbill-tickets").nth(1).locator("a")
    assert made.get_attribute("href") == f"{place.embeds.origin}/events/link/" and made.inner_text() == "link"
    if headers == "refusing":
        page.get_by_role("button", name="Get tickets").click()
        wait_until(page, lambda: page.evaluate("document.activeElement.href") == "https://e.test/link/", 8)
    assert widget(page, 2)["link"] == (headers != "embedding") and not page.locator("dialog").is_visible()


def test_an_address_that_is_no_web_page_is_not_framed(place, visit):
    slug = place.unused()
    sources = ["javascript:alert(1)", "data:text/html,x", "blob:x", "http://[", "file:///etc/passwd"]
    page = visit(place.page_with("".join(tag(slug, src=source) for source in sources)))
    wait_until(page, lambda: len(page.evaluate("heard")) == len(sources))
    assert {heard["reason"] for heard in page.evaluate("heard")} == {"address"}
    assert page.locator("iframe").count() == 0 and page.complaints == []
    assert all(widget(page, number)["link"] for number in range(len(sources)))


def test_without_scripts_there_is_the_link_and_the_page(place, visit):
    place.pages.make("scriptless", "few-left", checkout=f"{place.checkout.origin}/silent.html")
    page = visit(place.page_with(tag("scriptless")), script=False)
    assert page.locator("a").is_visible()
    page = visit(place.embed("scriptless"), script=False)
    assert page.locator("h1").is_visible() and page.locator("[data-frame] a").is_visible()
    assert page.frame_locator("[data-frame] iframe").locator("button").is_visible()


def test_the_link_stays_until_the_frame_is_ready_and_nothing_moves(place, visit):
    slug = place.unused()
    page = visit(place.page_with(tag(slug, height=300) + "<p id=after>After</p>"))
    page.wait_for_timeout(300)
    before = widget(page)
    assert before["link"] and not before["frame"] and before["whole"] == 300
    place.pages.make(slug)
    page.reload()
    wait_until(page, is_ready(page))
    assert widget(page)["height"] == inside(page, slug).evaluate("Math.ceil(document.documentElement.getBoundingClientRect().height)")


def test_it_follows_its_attributes(place, visit):
    for language in ["en", "ar"]:
        place.pages.make("attributes", language=language)
        place.pages.make("another", language=language)
    ours = place.embeds.origin
    page = visit(place.page_with(tag("attributes")))

    def set_to(name, value, source):
        change = "([name, value]) => { const element = document.querySelector('playbill-tickets'); " \
            "value === null ? element.removeAttribute(name) : element.setAttribute(name, value); }"
        page.evaluate(change, [name, value])
        wait_until(page, lambda: widget(page)["source"] == ours + source)

    set_to("event", "another", "/embed/another/")
    set_to("lang", "ar-EG", "/ar/embed/another/")
    set_to("theme", "dark", "/ar/embed/another/?theme=dark")
    wait_until(page, is_ready(page))
    assert inside(page, "another").evaluate("[document.documentElement.dataset.scheme, getComputedStyle(document.documentElement).backgroundColor]") \
        == ["dark", "rgb(17, 17, 17)"]
    set_to("theme", "auto", "/ar/embed/another/")
    set_to("lang", "fr", "/embed/another/")
    set_to("src", f"{ours}/ar/embed/attributes/", "/embed/attributes/")
    set_to("lang", None, "/ar/embed/attributes/")
    set_to("src", None, "/embed/another/")
    page.evaluate("document.documentElement.lang = 'ar'")
    set_to("theme", "light", "/ar/embed/another/?theme=light")
    assert page.complaints == []


def test_it_can_be_moved_and_taken_away(place, visit):
    place.pages.make("moved")
    page = visit(place.page_with(tag("moved") + "<section></section>"))
    wait_until(page, is_ready(page))
    page.evaluate("document.querySelector('section').append(document.querySelector('playbill-tickets'))")
    wait_until(page, is_ready(page))
    page.evaluate("element = document.querySelector('playbill-tickets'); element.remove()")
    assert page.evaluate("element.shadowRoot.querySelector('iframe')") is None
    page.evaluate("document.body.append(element)")
    wait_until(page, is_ready(page))
    page.evaluate("document.body.insertAdjacentHTML('beforeend', element.outerHTML + '<script src=\"\"></script>')")
    wait_until(page, is_ready(page, 1))
    assert page.complaints == []


def test_the_script_may_be_pasted_twice_and_the_child_may_come_late(place, visit):
    place.pages.make("twice")
    again = f'<script src="{place.embeds.origin}/embed/playbill.js"></script>'
    page = visit(place.page_with(again + tag("twice") + again + tag("twice", child="Second")))
    wait_until(page, is_ready(page, 1))
    assert [widget(page, number)["title"] for number in [0, 1]] == ["Get tickets", "Second"]
    assert page.complaints == []


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
    for slug, case in [("first", "few-left"), ("second", "setup"), ("third", "none")]:
        place.pages.make(slug, case)
    place.pages.list(["third"])
    child = '<a href="https://e.test/">All events</a>'
    page = visit(place.page_with(
        f'<playbill-tickets events="second first nowhere ../first">{child}</playbill-tickets><playbill-tickets>{child}</playbill-tickets>'
    ))
    wait_until(page, is_ready(page, 1))
    chosen = next(frame for frame in page.frames if frame.url.endswith("/embed/?events=second%2Cfirst%2Cnowhere%2C..%2Ffirst"))
    everything = next(frame for frame in page.frames if frame.url.endswith("/embed/"))
    wait_until(page, lambda: chosen.locator("li:visible").count() == 2)
    assert chosen.locator("li:visible").all_inner_texts() == [
        "The second Saturday, 14 February 2026, 18:00 Tickets are on their way Tickets",
        "The first Saturday, 14 February 2026, 18:00 On sale Tickets",
    ]
    assert chosen.locator("li:visible a").first.get_attribute("href") == "https://e.test/second/"
    assert everything.locator("li:visible").count() == 1
    place.pages.say("first", "sold-out")
    wait_until(page, lambda: "Sold out" in chosen.locator("[data-slug=first]").inner_text())
    wait_until(page, lambda: "first/inactive" in [f"{heard['event']}/{heard['state']}" for heard in page.evaluate("heard")])


def test_snippets_are_copied(place, visit):
    place.pages.make("snippets")
    page = visit(place.embed("snippets"), permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").focus()
    page.keyboard.press("Enter")
    wait_until(page, lambda: page.locator("[data-announce]").inner_text() == "Copied")
    assert page.evaluate("navigator.clipboard.readText()") == '<a href="x">'


def test_it_is_small_keeps_nothing_and_evaluates_nothing():
    source = (ROOT / "Templates/widget/playbill.js").read_text()
    assert len(gzip.compress(source.encode(), 9)) < 4000
    for script in [source, (ROOT / "Templates/widget/frame.js").read_text()]:
        assert not re.search(r"cookie|localStorage|sessionStorage|indexedDB|\beval\b|new Function|innerHTML|insertAdjacentHTML|outerHTML", script)
