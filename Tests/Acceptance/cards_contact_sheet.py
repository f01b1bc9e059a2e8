"""Draws docs/cards-contact-sheet.jpg: cards of the examples in every theme, with pictures and without, long, short and from right to left."""

import json
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from conftest import PROGRAM, ROOT
from views import THEMES

SUMMIT, WEEK = "eldoret-summit", "fashion-week"
# A project, whether with its pictures, and a card.
SHOWN = [
    (SUMMIT, True, "events/eldoret-business-summit-2026"),
    (WEEK, False, "events/archive-sale"),
    (WEEK, True, "events/pli"),
    (WEEK, True, "events/supper-of-the-hands"),
    (WEEK, False, "events/supper-of-the-hands"),
    (WEEK, True, "events/mirage"),
    (WEEK, False, "events/aso-oke-electric"),
    (WEEK, True, "ar/events/laylat-al-khait"),
    (WEEK, False, "ar/events/laylat-al-khait"),
]
WIDTH, HEIGHT, GAP, COLUMNS = 400, 210, 12, 3


def built(folder, theme, project, has_pictures):
    """Where the example is published in a theme, with its pictures or without."""
    example, copy = ROOT / "Examples" / project, Path(folder) / f"{theme}-{project}-{has_pictures}"
    copy.mkdir()
    for name in ["playbill.json", "images"]:
        (copy / name).symlink_to(example / name)
    snapshot = json.loads((example / "snapshot.json").read_text())
    if not has_pictures:
        for event in snapshot["events"]:
            event.pop("image", None)
    (copy / "snapshot.json").write_text(json.dumps(snapshot))
    call = [PROGRAM, "build", "--project", copy, "--theme", theme, "--as-of", "2026-07-01T09:00:00Z", "--quiet"]
    subprocess.run(call, check=True)
    return copy / "public"


def main():
    with tempfile.TemporaryDirectory() as folder:
        cards = []
        for theme in THEMES:
            sites = {key: built(folder, theme, *key) for key in sorted({shown[:2] for shown in SHOWN})}
            for project, has_pictures, path in SHOWN:
                with Image.open(sites[project, has_pictures] / path / "card.jpg") as card:
                    cards.append(card.resize((WIDTH, HEIGHT), Image.LANCZOS))
    lines = -(-len(cards) // COLUMNS)
    sheet = Image.new("RGB", (COLUMNS * (WIDTH + GAP) + GAP, lines * (HEIGHT + GAP) + GAP), (139, 141, 143))
    for number, card in enumerate(cards):
        place = (GAP + number % COLUMNS * (WIDTH + GAP), GAP + number // COLUMNS * (HEIGHT + GAP))
        sheet.paste(card, place)
    sheet.save(ROOT / "docs/cards-contact-sheet.jpg", quality=72)


main()
