"""What oEmbed 1.0 asks for."""

import json
import re

import lxml.html

from machines.built import Site, links, tree
from machines.feeds import is_absolute


def oembed(site: Site, event: dict, language: str) -> tuple[dict, dict]:
    """By the link that editors look for: the answer, and its frame."""
    page = tree(site.bytes(language, f"events/{event['slug']}/index.html"))
    [link] = [link.get("href") for link in links(page, "alternate") if link.get("type") == "application/json+oembed"]
    offer = json.loads(site.file(link).read_bytes())
    return offer, frame(offer)


def frame(offer: dict) -> dict[str, str]:
    """The one element of an oEmbed answer."""
    assert offer["version"] == "1.0" and offer["type"] == "rich" and offer["title"]
    assert all(isinstance(offer[name], int) and offer[name] > 0 for name in ("width", "height", "cache_age"))
    assert all(is_absolute(offer[name]) for name in ("provider_url", "author_url") if name in offer)
    [frame] = lxml.html.fragments_fromstring(offer["html"])
    assert frame.tag == "iframe" and len(frame) == 0 and not frame.text and not frame.tail
    assert set(frame.attrib) <= {"src", "title", "width", "height", "loading", "allow", "sandbox", "referrerpolicy", "style"}
    assert "".join(frame.get("title").split()) == "".join(re.sub("[\u202a-\u202e\u2066-\u2069]", "", offer["title"]).split())
    assert (frame.get("width"), frame.get("height")) == (str(offer["width"]), str(offer["height"]))
    return dict(frame.attrib)
