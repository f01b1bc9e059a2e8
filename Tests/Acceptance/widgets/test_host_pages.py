"""The element in its page: what that allows, and what becomes of it there."""

import gzip
import re

import pytest

from conftest import ROOT
from widgets.looking import inside, is_ready, wait_until, widget
from widgets.place import tag


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


def test_it_is_small_keeps_nothing_and_evaluates_nothing():
    source = (ROOT / "Templates/widget/playbill.js").read_text()
    assert len(gzip.compress(source.encode(), 9)) < 4000
    for script in [source, *[(ROOT / f"Themes/playbill/assets/{name}.js").read_text() for name in ["status", "stream", "checkout", "widget"]]]:
        assert not re.search(r"cookie|localStorage|sessionStorage|indexedDB|\beval\b|new Function|innerHTML|insertAdjacentHTML|outerHTML", script)
