"""What the documented server answers, beside what the site's own `_headers` and `_redirects` ask for."""

from widgets.looking import wait_until


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
