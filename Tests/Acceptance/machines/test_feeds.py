"""Feeds, the sitemap and robots.txt, by their rules."""

import urllib.robotparser

from machines import feeds, stage
from machines.built import made, metas, tree
from machines.standings import instant


def test_feeds_keep_the_rules(site):
    seen = set()
    for language in site.languages:
        feed = feeds.atom(site.bytes(language, "feed.xml"))
        titles = {entry.findtext(feeds.ATOM + "title") for entry in feed.iter(feeds.ATOM + "entry")}
        assert titles == {site.words(event["title"], language) for event in site.upcoming}
        assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        assert all(site.file(link.get("href")).exists() for link in feed.iter(feeds.ATOM + "link"))
        items = site.json(language, "feed.json")
        feeds.json_feed(items)
        assert items["feed_url"] == site.url(language, "feed.json") and items["language"] == language
        assert [item["id"] for item in items["items"]] == [id.text for id in feed.iterfind(f"{feeds.ATOM}entry/{feeds.ATOM}id")]
        assert {item["title"] for item in items["items"]} == titles
        assert feed.findtext(feeds.ATOM + "id") not in seen
        seen.add(feed.findtext(feeds.ATOM + "id"))


def test_what_was_called_off_is_to_come_until_its_day(tmp_path):
    event = stage.event("called-off-long-ago", "2020-05-02 19:00", None, status="cancelled", ticketTypes=[])
    site = made(tmp_path, stage.SNAPSHOT | {"events": [event]}, stage.CONFIG, stage.AS_OF)
    assert site.json("en", "feed.json")["items"] == []


def test_the_sitemap_names_each_page_that_is_to_be_found(site):
    found = feeds.sitemap((site.folder / "sitemap.xml").read_bytes())
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site.folder / "robots.txt").read_text().splitlines())
    assert robots.site_maps() == [f"{site.address}/sitemap.xml"]
    for url, (_, others) in found.items():
        assert "noindex" not in metas(tree(site.file(url).read_bytes())).get("robots", ""), url
        assert robots.can_fetch("Googlebot", url)
        assert set(others) == {*site.languages, "x-default"} or not others
    named = {site.file(url) for url in found}
    pages = {path: metas(tree(path.read_bytes())).get("robots", "") for path in site.folder.rglob("index.html")}
    assert named == {path for path, robots in pages.items() if "noindex" not in robots}
    for event in site.listed:
        modified, _ = found[site.url(site.languages[0], f"events/{event['slug']}/")]
        updated = (event.get("ticketing") or {}).get("updatedAt")
        assert updated is None or feeds.date(modified) == instant(updated)


def test_a_site_that_is_not_to_be_found_says_so(tmp_path):
    config = {"site": stage.CONFIG["site"] | {"indexed": False}}
    site = made(tmp_path, stage.SNAPSHOT | {"events": stage.SALES[:2]}, config, stage.AS_OF)
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site.folder / "robots.txt").read_text().splitlines())
    assert not robots.can_fetch("Googlebot", f"{site.address}/") and not (site.folder / "sitemap.xml").exists()
    for page in site.folder.rglob("*.html"):
        assert metas(tree(page.read_bytes()))["robots"] == "noindex", page
