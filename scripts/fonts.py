"""Cuts what pages and tickets need out of the faces that a theme's theme.json names: fonts.py THEME…"""

import json
import re
import sys
from pathlib import Path

from fontTools import subset

FOLDERS = [Path("/usr/share/fonts/truetype"), Path("/usr/share/fonts/opentype")]
# Latin in all its languages, with the marks, signs and ornaments that the themes use; other scripts fall back to Noto.
LETTERS = "U+0020-024F,U+0259,U+02B0-02DD,U+0300-0338,U+1E00-1EFF,U+2000-206F,U+20A0-20C0,U+2116,U+2122,U+2190-2193,U+2212,U+2215,U+2766,U+2767"


def faces(theme: Path):
    # theme.json may have comments, each on a line of its own.
    text = re.sub(r"^\s*//.*$", "", (theme / "theme.json").read_text(), flags=re.M)
    settings = json.loads(text)
    for role in ("display", "text", "numbers"):
        for face in settings.get(role, {}).get("faces", []):
            if "source" in face:
                yield face["file"], face["source"]


def find(source: str) -> Path | None:
    found = [folder / f"{source}{ending}" for folder in FOLDERS for ending in (".ttf", ".otf")]
    return next((path for path in found if path.exists()), None)


def cut(source: Path, target: Path, flavor: str | None):
    options = subset.Options(flavor=flavor, layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=["*"])
    # The same face gives the same bytes on every machine.
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(LETTERS.replace("U+", "")))
    cutter.subset(font)
    subset.save_font(font, str(target), options)


def main(themes: list[str]) -> int:
    missing = []
    for theme in map(Path, themes):
        for name, wanted in faces(theme):
            source = find(wanted)
            if source is None:
                missing.append(f"{theme}: there is no {wanted} below /usr/share/fonts")
                continue
            folder = theme / "fonts"
            folder.mkdir(exist_ok=True)
            for target, flavor in ((folder / f"{name}.woff2", "woff2"), (folder / f"{name}{source.suffix}", None)):
                if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
                    cut(source, target, flavor)
                    print(f"{target} {target.stat().st_size // 1024} KB")
    print("\n".join(missing), file=sys.stderr, end="\n" if missing else "")
    return 1 if missing else 0


sys.exit(main(sys.argv[1:]))
