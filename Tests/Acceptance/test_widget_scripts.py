"""The widget in other people's pages: host, site and checkout on three origins, the site built and served as it is documented."""

import gzip
import itertools
import json
import re
import time

import pytest
from axe_playwright_python.sync_playwright import Axe

from conftest import ROOT
from nginx import BuiltSite, Nginx, Site, is_installed
from streams import Stream
from views import THEMES
from widget_site import CASES, CHECKOUTS, LANGUAGES, Pages, Project, at, framing, without_link

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
        checkout = folder / "checkout"
        for made in [self.hosts, checkout]:
            made.mkdir()
            (made / "favicon.ico").touch()
        for name, html in zip(CHECKOUTS, [TALKING, SILENT, SILENT, FORGING]):
            (checkout / f"{name}.html").write_text(html)
        self.other = Site(checkout)
        self.checkout = Site(checkout, {"= /refusing.html": {"X-Frame-Options": "DENY"}})
        # Whoever forges has an origin of its own, which the policy lets in.
        checkouts = {name: f"{(self.other if name == 'forging' else self.checkout).origin}/{name}.html" for name in CHECKOUTS}
        project = Project(folder / "project", checkouts, self.stream.address)
        self.sites = {theme: BuiltSite(project.folder / theme) for theme in THEMES}
        builds = [project.build(theme, site.origin) for theme, site in self.sites.items()]
        assert [build.wait() for build in builds] == [0] * len(builds)
        self.site = self.sites["playbill"]
        self.pages = Pages(self.site.root)
        moved = [f"location = {old} {{ return {code} {new}; }}" for old, new, code in self.pages.redirects()]
        self.site.more = "\n".join(["location = /embed/slow/status.json { limit_rate 20; }", *moved])
        ours = " ".join(site.origin for site in self.sites.values())
        strict = f"default-src 'none'; script-src {ours}; frame-src {ours} {self.other.origin}"
        self.host = Site(self.hosts, {
            "/strict/": {"Content-Security-Policy": strict},
            "/isolated/": {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"},
            "/embedding/": {"Cross-Origin-Embedder-Policy": "require-corp"},
            "/refusing/": {"Content-Security-Policy": f"default-src 'none'; script-src {ours}; frame-src 'none'"},
        })
        self.nginx = Nginx(folder, [self.host, self.checkout, self.other, *self.sites.values()])
        self.count = itertools.count()

    def embed(self, slug, more="") -> str:
        return f"{self.site.origin}/embed/{slug}/{more}"

    def page_with(self, body, headers="strict", attributes='lang="en"', theme="playbill") -> str:
        name = f"{headers}/{next(self.count)}.html"
        (self.hosts / headers).mkdir(parents=True, exist_ok=True)
        (self.hosts / name).write_text(
            f'<!doctype html><html {attributes}><meta charset="utf-8"><title>Host</title><meta name="viewport" content="width=device-width">'
            f'<script async src="{self.sites[theme].origin}/embed/playbill.js"></script><main><h1>Host</h1>{body}</main></html>'
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


def wait_until(page, found, seconds=5.0):
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
    return state(frame) == state_of(case) and seen(frame)[1] == CASES[case][2]


def seen(frame) -> list:
    """What is in sight of the state and the tickets."""
    return frame.evaluate(
        """() => { const inSight = (selector) => [...document.querySelectorAll(selector)].filter(part => part.checkVisibility());
        return [inSight("[data-shown], .widget-tickets").map(part => part.innerText.replace(/\\s*\\n\\s*/g, "\\n").trim()),
          inSight("[data-type], [data-tier]").map(row => row.dataset.state)]; }"""
    )


def lead(frame) -> str:
    return frame.evaluate("[...document.querySelectorAll('[data-lead]')].find(part => part.checkVisibility())?.textContent")


@pytest.mark.parametrize("theme, language, cases", [
    ("playbill", "en", list(CASES)), *((theme, language, list(CASES)[place::3]) for place, (theme, language) in enumerate(zip(THEMES[1:], ["ar", "sw", "en"]))),
])
def test_a_page_of_any_age_shows_what_the_status_says(theme, language, cases, place, visit):
    """Each case twice in one page: built so, and built earlier."""
    pages = Pages(place.sites[theme].root)
    for case in cases:
        pages.make(f"stale-{case}", "on-sale" if case != "on-sale" else "setup", language)
        pages.say(f"stale-{case}", case, language)
    both = "".join(tag(f"{age}-{case}", lang=language, height=100) for case in cases for age in ["built", "stale"])
    page = visit(place.page_with(both, theme=theme))
    page.set_viewport_size({"width": 800, "height": 20000})
    for number, case in enumerate(cases):
        fresh, stale = inside(page, f"built-{case}"), inside(page, f"stale-{case}")
        wait_until(page, lambda: is_shown(stale, case), 20)
        wait_until(page, is_ready(page, 2 * number + 1))
        assert is_shown(fresh, case) and seen(stale) == seen(fresh) and "".join(seen(fresh)[0])
        is_news = case == "on-sale" or state_of(case) != state_of("on-sale")
        assert stale.locator("[data-announce]").text_content() == (lead(fresh) if is_news else "")
        assert fresh.locator("[data-announce]").text_content() == ""
        last = page.evaluate("slug => heard.filter(({event}) => event === slug).pop()", f"stale-{case}")
        assert f"{last['state']}/{last['reason']}" == state_of(case) and last["text"] == lead(stale)
    assert page.complaints == []


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


def test_a_sale_starts_and_ends_by_the_clock(place, visit):
    place.pages.make("clock", "before-sale")
    opening, closing, end = place.pages.status("clock", "before-sale")["transitions"]
    starts, ends = at(3), at(5)
    place.pages.say("clock", "before-sale", transitions=[opening | {"at": starts}, closing | {"at": ends}, end])
    page = visit(place.page_with(tag("clock")))
    frame = inside(page, "clock")
    buy = frame.locator("[data-type=vip] a[data-buy]")
    assert is_shown(frame, "before-sale") and not buy.is_visible() and at() < starts
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


def violations(page) -> list:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found]


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


@pytest.mark.parametrize("state", ["active", "setup", "inactive", "none", "loading", "unavailable"])
def test_a_page_of_one_state_shows_that_and_follows_nothing(state, place, visit):
    page = visit("about:blank")
    asked = []
    page.on("request", lambda request: asked.append(request.url) if request.resource_type in ["fetch", "eventsource"] else None)
    page.goto(place.embed("built-few-left", f"{state}.html"), wait_until="networkidle")
    assert page.locator("main").get_attribute("data-state") == state and page.locator("h1").is_visible()
    assert page.locator("template, #snippets").count() == 0 and asked == page.complaints == []


# The element in its page


def test_strict_pages_take_it(place, visit):
    page = visit(place.page_with(tag("built-few-left")))
    wait_until(page, is_ready(page))
    answer = page.request.get(page.url).headers["content-security-policy"]
    assert answer.startswith("default-src 'none'; script-src http") and "unsafe" not in answer and page.complaints == []


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
    assert made.get_attribute("href") == f"{place.site.origin}/events/link/" and made.inner_text() == "link"
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
    page = visit(place.page_with(tag("built-silent")), script=False)
    assert page.locator("a").is_visible()
    page = visit(place.embed("built-silent"), script=False)
    assert page.locator("h1").is_visible() and page.locator("[data-frame] a").is_visible() and not page.locator(".skeleton").is_visible()
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
    for slug in ["attributes", "another"]:
        place.pages.make_all(slug)
    ours = place.site.origin
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
    assert inside(page, "another").evaluate("[document.documentElement.dataset.scheme, getComputedStyle(document.body).backgroundColor]") \
        == ["dark", "rgb(22, 20, 15)"]
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
    again = f'<script src="{place.site.origin}/embed/playbill.js"></script>'
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


# What the server is told


def test_a_server_answers_what_the_headers_say(place, visit):
    request = visit("about:blank").request
    names = {name for _, name, _ in place.pages.headers()}
    sheet = next((place.site.root / "assets").glob("site.*.css"))
    for path in [
        "/", "/events/", "/events/built-on-sale/", "/ar/events/built-on-sale/", "/404.html", "/embed/", "/embed/built-on-sale/", "/embed/playbill.js",
        "/embed/built-on-sale/setup.html", "/sw/embed/built-on-sale/status.json", f"/assets/{sheet.name}", "/calendar.ics", "/feed.xml", "/sw/feed.json",
        "/events/built-on-sale/event.ics", "/sitemap.xml", "/robots.txt",
    ]:
        answer = request.get(place.site.origin + path)
        told = sorted((name, value) for pattern, name, value in place.pages.headers() if matches(pattern, path))
        # How long a page is kept is for hosts of their own to say.
        if not any(name == "Cache-Control" for name, _ in told):
            told.append(("Cache-Control", "public, max-age=60"))
        heard = [(header["name"], header["value"]) for header in answer.headers_array if header["name"] in names]
        assert answer.status == 200 and sorted(heard) == sorted(told), path
    kinds = {path: request.get(place.site.origin + path).headers["content-type"] for path in ["/calendar.ics", "/feed.xml", "/feed.json", "/embed/playbill.js"]}
    assert list(kinds.values()) == ["text/calendar; charset=utf-8", "application/atom+xml", "application/feed+json", "application/javascript; charset=utf-8"]


def matches(pattern, path) -> bool:
    return path.startswith(pattern[:-1]) if pattern.endswith("*") else path == pattern


def test_what_has_moved_and_what_is_not_there(place, visit):
    page = visit("about:blank")
    for old, new, code in place.pages.redirects():
        answer = page.request.get(place.site.origin + old, max_redirects=0)
        assert (answer.status, answer.headers["location"]) == (int(code), place.site.origin + new)
    # A server that isn't told serves a page that leads on.
    old, new, _ = place.pages.redirects()[-1]
    page.goto(place.sites["tuvens"].origin + old)
    wait_until(page, lambda: page.url == place.sites["tuvens"].origin + new)
    assert page.goto(f"{place.site.origin}/a/b/nowhere").status == 404
    assert page.locator("h1").is_visible() and page.evaluate("document.styleSheets.length") > 0
    for hidden in ["_headers", "_redirects", "playbill-manifest.json"]:
        assert page.request.get(f"{place.site.origin}/{hidden}").status == 404


def test_it_is_small_keeps_nothing_and_evaluates_nothing():
    source = (ROOT / "Templates/widget/playbill.js").read_text()
    assert len(gzip.compress(source.encode(), 9)) < 4000
    for script in [source, *[(ROOT / f"Themes/playbill/assets/{name}.js").read_text() for name in ["status", "checkout", "widget"]]]:
        assert not re.search(r"cookie|localStorage|sessionStorage|indexedDB|\beval\b|new Function|innerHTML|insertAdjacentHTML|outerHTML", script)
