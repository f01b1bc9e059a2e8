"""Cuts what pages and tickets need out of the faces that a theme's theme.json names: fonts.py THEME…"""

import json
import re
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.scaleUpem import scale_upem

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


# So fine that nobody sees it in print, and most distances fit into a byte.
UNITS = 1000
# A glyph for several letters, or another than the usual one for some, is none of Windows' set of characters: Cairo embeds
# one more font for it.
BEYOND = {"liga", "clig", "dlig", "hlig", "calt"}


def cut(source: Path, target: Path, flavor: str | None):
    options = subset.Options(flavor=flavor, layout_features=["*"], hinting=False, notdef_outline=True, name_IDs=["*"])
    # The same face gives the same bytes on every machine.
    options.recalc_timestamp = False
    font = subset.load_font(str(source), options)
    if flavor is None:
        options.layout_features = sorted(features(font) - BEYOND)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=subset.parse_unicodes(LETTERS.replace("U+", "")))
    cutter.subset(font)
    if flavor is None:
        lighten(font)
    subset.save_font(font, str(target), options)


def features(font):
    tables = [font[name].table.FeatureList for name in ("GSUB", "GPOS") if name in font]
    return {record.FeatureTag for table in tables if table for record in table.FeatureRecord}


def lighten(font):
    """For tickets, for each of which Cairo cuts faces anew: of TrueType it reads only what it takes, and fewer units are fewer bytes."""
    font.recalcBBoxes = True
    if font["head"].unitsPerEm > UNITS:
        scale_upem(font, UNITS)
    if "CFF " in font:
        turn_to_quadratic(font)


def turn_to_quadratic(font):
    names, outlines, glyphs = font.getGlyphOrder(), font.getGlyphSet(), {}
    for name in names:
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, max_err=font["head"].unitsPerEm / 1000, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = names, glyphs
    limits = font["maxp"]
    limits.tableVersion, limits.maxZones = 0x00010000, 1
    for hinting in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions"):
        setattr(limits, f"max{hinting}", 0)
    # The others are counted when it is saved.
    limits.maxComponentElements = 0
    font["post"].formatType = 3.0
    font.sfntVersion = "\0\1\0\0"
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]


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
            # What it was called before all of them were TrueType would be found too.
            (folder / f"{name}.otf").unlink(missing_ok=True)
            for target, flavor in ((folder / f"{name}.woff2", "woff2"), (folder / f"{name}.ttf", None)):
                # Made anew when they would be made otherwise.
                newest = max(source.stat().st_mtime, Path(__file__).stat().st_mtime)
                if not target.exists() or target.stat().st_mtime < newest:
                    cut(source, target, flavor)
                    print(f"{target} {target.stat().st_size // 1024} KB")
    print("\n".join(missing), file=sys.stderr, end="\n" if missing else "")
    return 1 if missing else 0


sys.exit(main(sys.argv[1:]))
