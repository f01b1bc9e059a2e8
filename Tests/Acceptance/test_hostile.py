"""Pages of a snapshot in which everything that somebody may type is an attack."""

from attacks import ATTACKS


def test_nothing_runs_loads_or_breaks_out(hostile, open_page):
    paths = ["/", "/events/", f"/organizers/kncci-uasin-gishu/"] + [f"/events/event-{n}/" for n in range(len(ATTACKS))]
    for path in paths:
        page = open_page(hostile.address + path)
        assert page.evaluate("window.pwned") is None, path
        assert page.complaints == [], path
        assert [url for url in page.asked if not url.startswith(hostile.address)] == [], path
        for selector in ["main script", "main iframe", "main style", "main form", "main svg", "main math", "[onerror],[onload]", "base"]:
            assert page.locator(selector).count() == 0, (path, selector)
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.protocol)")
        assert set(links) <= {"http:", "https:", "mailto:", "tel:"}, path


def test_what_was_typed_is_shown_as_it_was_typed(hostile, open_page):
    page = open_page(f"{hostile.address}/events/event-0/")
    assert page.locator("h1").inner_text() == ATTACKS[0]
    page = open_page(f"{hostile.address}/events/event-5/")
    assert page.locator("h1").inner_text() == ATTACKS[5]
