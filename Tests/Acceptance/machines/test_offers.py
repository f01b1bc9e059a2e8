"""Widgets offered to editors, by oEmbed."""

from conftest import Server
from machines.offers import oembed


def test_editors_are_offered_the_widget(site, browser):
    for event, language in site.editions():
        offer, frame = oembed(site, event, language)
        assert frame["src"] == site.url(language, f"embed/{event['slug']}/") and site.file(frame["src"]).exists()
        assert site.words(event["title"], language) in frame["title"] and offer["provider_name"] == site.title
        organizer = site.organizers.get(event.get("organizer"), {})
        assert offer.get("author_name", "") == site.words(organizer.get("name"), language)
    server = Server(site.folder)
    page = browser.new_page()
    page.route(f"{site.address}/**", lambda route: route.fulfill(
        response=page.request.get(server.address + route.request.url.removeprefix(site.address))))
    page.route("https://host.example/", lambda route: route.fulfill(body="<!doctype html><p>A page", content_type="text/html"))
    page.goto("https://host.example/")
    for event, language in site.editions()[:: max(1, len(site.editions()) // 4)]:
        page.evaluate("html => { document.body.innerHTML = html }", oembed(site, event, language)[0]["html"])
        heading = page.frame_locator("iframe").get_by_role("heading", level=1)
        heading.wait_for(timeout=5000)
        assert " ".join(site.words(event["title"], language).split()) == " ".join(heading.inner_text().split())
    page.close()
