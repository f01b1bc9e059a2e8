"""What is read of a snapshot in which everything that somebody may type is an attack."""

import re

import pytest

from attacks import ATTACKS
from machines import calendars, feeds
from machines.built import linked_data, open_graph, tree
from machines.offers import oembed

# What machines are told of an event is the same in both.
in_one_format = pytest.mark.parametrize("hostile", ["html"], indirect=True)


@in_one_format
def test_attacks_leave_everything_readable(attacked):
    for event in attacked.events:
        calendar = calendars.compared(attacked.bytes("en", f"events/{event['slug']}/event.ics"))
        assert len(calendar.named("VEVENT")) == 1 + len(event["schedule"])
        page = attacked.bytes("en", f"events/{event['slug']}/index.html")
        [found] = linked_data(page)
        assert found["@type"] == "Event" and found["identifier"] == event["id"] and len(found["offers"]) == 3
        assert open_graph(page)["og:url"] == found["url"] == attacked.url("en", f"events/{event['slug']}/")
        assert oembed(attacked, event, "en")[1]["src"] == attacked.url("en", f"embed/{event['slug']}/")
        status = attacked.json("en", f"embed/{event['slug']}/status.json")
        assert len(status["types"]) == 3
    assert len(calendars.compared(attacked.bytes("en", "calendar.ics")).named("VEVENT")) == len(ATTACKS)
    assert len(list(feeds.atom(attacked.bytes("en", "feed.xml")).iter(feeds.ATOM + "entry"))) == len(ATTACKS)
    feeds.json_feed(attacked.json("en", "feed.json"))
    assert all(attacked.file(url).exists() for url in feeds.sitemap(attacked.bytes("en", "sitemap.xml")))
    [header] = [line for line in attacked.bytes("en", "robots.txt").splitlines() if line.startswith(b"Sitemap")]
    assert header == b"Sitemap: https://example.org/sitemap.xml"


@in_one_format
def test_no_name_turns_what_stands_after_it(attacked):
    page = attacked.bytes("en", "events/event-8/index.html")
    offer, _ = oembed(attacked, {"slug": "event-8"}, "en")
    names = [tree(page).findtext(".//title"), open_graph(page)["og:title"], offer["title"]]
    for name in names:
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", name)


@in_one_format
def test_attacks_do_nothing_in_a_widget(hostile, open_page):
    page = open_page(f"{hostile.address}/embed/")
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for number in range(len(ATTACKS)):
        page.goto(f"{hostile.address}/embed/event-{number}/")
        assert page.locator("h1").count() == 1
        # The states that are held back, too.
        page.evaluate("document.querySelectorAll('template').forEach(held => document.body.append(held.content.cloneNode(true)))")
        page.evaluate("new Promise(done => setTimeout(done, 20))")
        assert page.evaluate("window.pwned") is None, number
        assert page.locator("[onerror],[onload],[onfocus],[onmouseover],base[href],main script,main style,main math").count() == 0
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.protocol)")
        assert set(links) <= {"http:", "https:", "mailto:", "tel:"}, number
    assert page.complaints == [] and dialogs == []
    assert [url for url in page.asked if not url.startswith(hostile.address)] == []
