"""What RFC 4287, JSON Feed 1.1 and the sitemap protocol ask for."""

import re
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree import ElementTree

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}link"
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")


def is_absolute(url: str) -> bool:
    parts = urlsplit(url)
    return bool(re.fullmatch(r"[!-~]+", url) and parts.scheme in ("http", "https") and parts.netloc)


def date(text: str) -> datetime:
    assert DATE.fullmatch(text), text
    return datetime.fromisoformat(text)


def atom(data: bytes) -> ElementTree.Element:
    feed = ElementTree.fromstring(data)
    assert feed.tag == ATOM + "feed"
    entries = feed.findall(ATOM + "entry")
    for part in [feed, *entries]:
        for name in ("id", "title", "updated"):
            [element] = part.findall(ATOM + name)
            assert element.text, name
        assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", part.findtext(ATOM + "id"))
        date(part.findtext(ATOM + "updated"))
        assert len(part.findall(ATOM + "published")) <= 1 >= len(part.findall(ATOM + "summary"))
        alternates = [link for link in part.findall(ATOM + "link") if link.get("rel") == "alternate"]
        assert len({(link.get("type"), link.get("hreflang")) for link in alternates}) == len(alternates) > 0
        for author in part.findall(ATOM + "author"):
            assert author.findtext(ATOM + "name")
            assert all(is_absolute(uri.text) for uri in author.findall(ATOM + "uri"))
    assert feed.find(ATOM + "author") is not None or all(entry.find(ATOM + "author") is not None for entry in entries)
    assert all(is_absolute(link.get("href")) for link in feed.iter(ATOM + "link"))
    assert [link.get("rel") for link in feed.findall(ATOM + "link")].count("self") == 1
    assert all(category.get("term") for category in feed.iter(ATOM + "category"))
    ids = [entry.findtext(ATOM + "id") for entry in entries]
    assert len(set(ids)) == len(ids) and feed.findtext(ATOM + "id") not in ids
    assert all(date(entry.findtext(ATOM + "updated")) <= date(feed.findtext(ATOM + "updated")) for entry in entries)
    return feed


def json_feed(feed: dict):
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
    assert set(feed) <= {"version", "title", "description", "home_page_url", "feed_url", "icon", "language", "authors", "items"}
    assert is_absolute(feed["home_page_url"]) and is_absolute(feed["feed_url"])
    ids = [item["id"] for item in feed["items"]]
    assert all(isinstance(id, str) and id for id in ids) and len(set(ids)) == len(ids)
    for item in feed["items"]:
        assert set(item) <= {"id", "url", "title", "summary", "content_html", "content_text", "image", "date_published",
                             "date_modified", "authors", "tags"}
        assert "content_html" in item or "content_text" in item
        assert all(is_absolute(item[name]) for name in ("url", "image") if name in item)
        assert all(date(item[name]) for name in ("date_published", "date_modified") if name in item)
        assert all(isinstance(tag, str) and tag for tag in item.get("tags", []))
    for author in [author for part in [feed, *feed["items"]] for author in part.get("authors", [])]:
        assert author["name"] and is_absolute(author.get("url", "https://a.example"))


def sitemap(data: bytes) -> dict[str, tuple[str | None, dict[str, str]]]:
    """By page: when it changed, and what it is in which language."""
    assert len(data) <= 50 * 1024 * 1024
    root = ElementTree.fromstring(data)
    assert root.tag == MAP + "urlset" and 0 < len(root) <= 50_000
    found = {}
    for page in root:
        assert page.tag == MAP + "url"
        modified = page.findtext(MAP + "lastmod")
        others = [(link.get("hreflang"), link.get("href")) for link in page.findall(XHTML)]
        assert len(dict(others)) == len(others)
        assert modified is None or date(modified)
        assert page.findtext(MAP + "loc") not in found
        found[page.findtext(MAP + "loc")] = (modified, dict(others))
    for url, (_, others) in found.items():
        assert is_absolute(url)
        assert not others or url in others.values()
        assert all(found[other][1] == others for other in others.values()), url
    return found
