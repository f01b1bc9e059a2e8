"""Which mail is looked at in which theme, scheme and width, with pictures or without."""

import json
import subprocess
from collections import Counter
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

from conftest import PROGRAM, ROOT
from views import SCHEMES, THEMES

WIDTHS = [320, 600]
MOST_VIEWS = 150


class Sample(NamedTuple):
    kind: str
    state: str

    @property
    def given(self) -> dict:
        return SAMPLES[self]

    @property
    def language(self) -> str:
        return self.given["order"].get("locale", "en")


class Stretched(NamedTuple):
    """A sample with words as long as some names, numbers and addresses are."""

    kind: str
    state: str

    @property
    def given(self) -> dict:
        given = json.loads(json.dumps(SAMPLES[Sample(*self)]))
        order = given["order"]
        order["reference"] = "R" * 40
        for ticket in order["tickets"]:
            ticket |= {"number": "0" * 40, "code": "C" * 40 + ticket["code"], "attendee": {"name": "W" * 40, "company": "w" * 66}}
            ticket["seat"] = {"section": "S" * 24, "row": "R" * 24, "number": "N" * 24, "gate": "G" * 40}
        given["context"] = given.get("context", {}) | {"message": "https://example.org/" + "a" * 100}
        return given


class View(NamedTuple):
    sample: Sample
    theme: str
    scheme: str
    width: int
    has_images: bool

    def pairs(self):
        """Any two of what it is made of."""
        parts = enumerate([self.sample.kind, self.sample.language, *self[1:]])
        return set(combinations(parts, 2))


def read_samples() -> dict:
    files = sorted((ROOT / "Templates/mail").glob("*.samples.json"))
    read = {path.name.removesuffix(".samples.json"): json.loads(path.read_text()) for path in files}
    return {Sample(kind, state): given for kind, states in read.items() for state, given in states.items()}


SAMPLES = read_samples()


def views_of(sample: Sample):
    return [View(sample, *parts) for parts in product(THEMES, SCHEMES, WIDTHS, [True, False])]


def every_view():
    return [view for sample in SAMPLES for view in views_of(sample)]


def pairwise_views():
    """Every sample, so that any two of kind, language, theme, scheme, width and pictures are seen together."""
    left = set().union(*(view.pairs() for view in every_view()))
    chosen, times = [], Counter()

    def choose(views):
        # Among those that show as much, one of what has been seen least.
        best = max(views, key=lambda view: (len(view.pairs() & left), -sum(times[pair] for pair in view.pairs())))
        chosen.append(best)
        left.difference_update(best.pairs())
        times.update(best.pairs())

    for sample in SAMPLES:
        choose(views_of(sample))
    while left:
        choose(every_view())
    assert len(chosen) <= MOST_VIEWS
    return chosen


def mails(sample: Sample, theme: str, folder: Path, form: str = "html") -> list[str]:
    """What the program makes of a sample: a mail for each who gets one."""
    folder.mkdir(parents=True)
    config = {
        "site": {"title": "Playbill", "baseURL": "https://events.example.org", "locales": ["en", "sw", "fr", "ar"], "fewLeft": 50},
        "sources": [{"kind": "snapshot", "url": "snapshot.json"}],
        "mail": {"from": "Tickets <tickets@example.org>", "support": "help@example.org"},
    }
    request = {"kind": sample.kind, "order": sample.given["order"], "context": sample.given.get("context", {})}
    for name, content in [("playbill", config), ("snapshot", sample.given["data"]), ("request", request)]:
        (folder / f"{name}.json").write_text(json.dumps(content))
    call = [PROGRAM, "mail", folder / "request.json", "--project", folder, "--theme", theme, "--as-of", sample.given["asOf"]]
    subprocess.run([*call, "--as", form, "--out", folder / "out", "--quiet"], check=True)
    return [path.read_text() for path in sorted((folder / "out").iterdir())]
