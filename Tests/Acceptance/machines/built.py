"""A built site beside the snapshot that it was made from."""

import json
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

import extruct
import lxml.html

from conftest import build
from machines.standings import phase, zone


class Site:
    def __init__(self, folder: Path, snapshot: dict, config: dict, now: str):
        self.folder, self.snapshot = folder, snapshot
        self.address, self.title = config["baseURL"], config["title"]
        self.languages, self.few = config.get("locales", ["en"]), config.get("fewLeft", 50)
        self.now = datetime.fromisoformat(now)
        self.organizers = {organizer["id"]: organizer for organizer in snapshot["organizers"]}
        self.events = [
            event for event in snapshot["events"] if event.get("visibility") != "hidden" and event["status"] != "draft"
        ]
        self.listed = [event for event in self.events if event.get("visibility", "public") == "public"]
        self.upcoming = [event for event in self.listed if phase(event, self.now) != "ended"]

    def prefix(self, language: str) -> str:
        return "" if language == self.languages[0] else f"{language}/"

    def url(self, language: str, path: str) -> str:
        return f"{self.address}/{self.prefix(language)}{path}"

    def file(self, url: str) -> Path:
        """Where something of the site lies; fails if it is of another."""
        assert url.startswith(f"{self.address}/"), url
        path = urlsplit(url).path.removeprefix(urlsplit(self.address).path).lstrip("/")
        return self.folder / (path + "index.html" if path.endswith("/") or not path else path)

    def bytes(self, language: str, path: str) -> bytes:
        return self.file(self.url(language, path)).read_bytes()

    def json(self, language: str, path: str):
        return json.loads(self.bytes(language, path))

    def words(self, text, language: str) -> str:
        """In the reader's language or a relative of it, in the site's, or whatever there is."""
        if not isinstance(text, dict):
            return text or ""
        for wanted in (language, self.languages[0]):
            near = [tag for tag in sorted(text) if tag.split("-")[0] == wanted.split("-")[0]]
            for tag in (wanted, wanted.split("-")[0], *near):
                if tag in text:
                    return text[tag]
        return text[min(text)]

    def editions(self):
        """Each event in each language."""
        return [(event, language) for event in self.events for language in self.languages]

    def moment(self, event: dict, text: str | None) -> str | None:
        """By the clocks of the event."""
        return datetime.fromisoformat(text).astimezone(zone(event)).isoformat() if text else None


def made(folder: Path, snapshot: dict, config: dict, now: str, *flags: str) -> Site:
    """One made of a snapshot."""
    folder.mkdir(exist_ok=True)
    (folder / "snapshot.json").write_text(json.dumps(snapshot))
    (folder / "playbill.json").write_text(json.dumps(config))
    return Site(build(folder, folder / "public", "--as-of", now, *flags), snapshot, config["site"], now)


def tree(page: bytes):
    return lxml.html.document_fromstring(page, parser=lxml.html.HTMLParser(encoding="utf-8"))


def linked_data(page: bytes) -> list[dict]:
    return extruct.extract(page.decode(), syntaxes=["json-ld"], errors="strict")["json-ld"]


def open_graph(page: bytes) -> dict[str, str]:
    [found] = extruct.extract(page.decode(), syntaxes=["opengraph"], errors="strict")["opengraph"]
    properties = found["properties"]
    assert len(dict(properties)) == len(properties)
    return dict(properties)


def metas(page) -> dict[str, str]:
    return {meta.get("name"): meta.get("content") for meta in page.iterfind(".//meta[@name]")}


def links(page, relation: str) -> list:
    return page.findall(f".//link[@rel='{relation}']")
