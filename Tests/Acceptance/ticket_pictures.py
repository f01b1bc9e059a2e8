"""Draws the pictures of docs/tickets.md, each from the lines of markup that stand below it there."""

import json
import re
import subprocess
import tempfile
from pathlib import Path

from conftest import PROGRAM, ROOT

GUIDE = ROOT / "docs/tickets.md"
FRAME = '<ticket size="100x{height}mm" margin="5mm" background="#ffffff">\n<page gap="3mm">\n{markup}\n</page>\n</ticket>\n'
HEIGHTS = {"rows": 30, "text": 40, "colours": 28, "placed": 34}


def shown():
    """The name of each picture, and the indented lines after it."""
    blocks = re.findall(r"!\[[^\]]*\]\(tickets/(\w+)\.png\)\n\n((?: {4}.*\n)+)", GUIDE.read_text())
    return [(name, "".join(line[4:] + "\n" for line in lines.splitlines())) for name, lines in blocks]


def main():
    example = ROOT / "Examples/eldoret-summit"
    with tempfile.TemporaryDirectory() as folder:
        theme = Path(folder) / "guide"
        (theme / "ticket").mkdir(parents=True)
        (theme / "theme.json").write_text(json.dumps({"name": "Guide"}))
        for name, markup in shown():
            whole = markup if markup.startswith("<ticket") else FRAME.format(height=HEIGHTS[name], markup=markup)
            (theme / f"ticket/{name}.liquid").write_text(whole)
            call = [PROGRAM, "tickets", example / "orders/gala-pending.json", example / "orders/delegation.json"]
            out = Path(folder) / "out"
            flags = ["--project", example, "--theme", theme, "--layout", name, "--out", out, "--quiet"]
            subprocess.run([*call, *flags], check=True)
            target = ROOT / f"docs/tickets/{name}"
            target.parent.mkdir(exist_ok=True)
            order = out / "ebs-3j6fu4.pdf"
            subprocess.run(["pdftoppm", "-r", "96", "-f", "1", "-l", "1", "-singlefile", "-png", order, target], check=True)


main()
