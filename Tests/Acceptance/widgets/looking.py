"""How a widget stands, as its visitor and the page around it see it."""

import time

from widgets.project import CASES


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


def state(frame) -> str:
    return frame.evaluate("(main => main.dataset.state + '/' + (main.dataset.reason ?? ''))(document.querySelector('main'))")


def state_of(case) -> str:
    return f"{CASES[case][0]}/{CASES[case][1] or ''}"


def seen(frame) -> list:
    """What is in sight of the state and the tickets."""
    return frame.evaluate(
        """() => { const inSight = (selector) => [...document.querySelectorAll(selector)].filter(part => part.checkVisibility());
        return [inSight("[data-shown], .widget-tickets").map(part => part.innerText.replace(/\\s*\\n\\s*/g, "\\n").trim()),
          inSight("[data-type], [data-tier]").map(row => row.dataset.state)]; }"""
    )


def is_shown(frame, case) -> bool:
    return state(frame) == state_of(case) and seen(frame)[1] == CASES[case][2]


def lead(frame) -> str:
    return frame.evaluate("[...document.querySelectorAll('[data-lead]')].find(part => part.checkVisibility())?.textContent")
