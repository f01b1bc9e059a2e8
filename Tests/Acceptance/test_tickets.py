"""Every layout of tickets in every theme, with the longest, the shortest and the most foreign: has room, scans, and can be read."""

import re
import subprocess
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import pytest
import zxingcpp
from PIL import Image, ImageFilter

import extremes
from conftest import PROGRAM
from views import THEMES

TICKETS = ["a4", "a6", "phone", "roll", "strip"]
LAYOUTS = TICKETS + ["certificate", "receipt"]
PAIRS = [(layout, theme) for layout in LAYOUTS for theme in THEMES]


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("extremes")
    extremes.write(folder)
    return folder


@pytest.fixture(scope="session")
def documents(project):
    """The folder with the documents of all orders; and what was complained of, though strictly asked for."""
    known = {}

    def documents(layout, theme):
        if (layout, theme) not in known:
            out = project / f"{layout}-{theme}"
            call = [PROGRAM, "tickets", project / "orders.json", "--project", project, "--layout", layout, "--theme", theme]
            ended = subprocess.run([*call, "--out", out, "--strict", "--quiet", "--messages", "line"], capture_output=True, text=True)
            known[layout, theme] = out, ended.stderr
        return known[layout, theme]

    return documents


@pytest.mark.parametrize(("layout", "theme"), PAIRS)
def test_all_that_is_on_it_has_room(documents, layout, theme):
    out, complaints = documents(layout, theme)
    assert complaints == ""
    assert sorted(path.stem for path in out.iterdir()) == sorted(order["id"] for order in extremes.orders())


@pytest.mark.parametrize(("layout", "theme"), PAIRS)
def test_files_are_whole(documents, layout, theme):
    out, _ = documents(layout, theme)
    for name in ["endless", "ar"]:
        subprocess.run(["qpdf", "--check", out / f"{name}.pdf"], check=True, capture_output=True)


def drawn(path, resolution, folder):
    """The first page as a bad copy shows it: grey, blurred and turned a little."""
    subprocess.run(["pdftoppm", "-r", str(resolution), "-gray", "-singlefile", path, folder / path.stem], check=True)
    sheet = Image.open(folder / f"{path.stem}.pgm")
    grey = sheet.point([48 + value * 160 // 255 for value in range(256)])
    return grey.filter(ImageFilter.GaussianBlur(resolution / 150)).rotate(3, Image.Resampling.BICUBIC, expand=True, fillcolor=208)


def scanned(path, resolution, folder):
    """What a scanner reads; if one of them can't, another has a try."""
    sheet = drawn(path, resolution, folder)
    found = [code.text for code in zxingcpp.read_barcodes(sheet, formats=zxingcpp.BarcodeFormat.QRCode)]
    if found:
        return found
    sheet.save(folder / "copy.png")
    call = ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable", folder / "copy.png"]
    return subprocess.run(call, capture_output=True, text=True).stdout.splitlines()


@pytest.mark.parametrize("layout", TICKETS)
@pytest.mark.parametrize("theme", THEMES)
def test_a_bad_copy_scans(documents, tmp_path, layout, theme):
    out, _ = documents(layout, theme)
    codes = {order["id"]: [order["tickets"][0]["code"]] for order in extremes.orders()}
    wanted = [(name, resolution) for name in ["short", "long", "code", "ar"] for resolution in [100, 150, 300]]

    def read(name, resolution):
        folder = tmp_path / f"{name}-{resolution}"
        folder.mkdir()
        return scanned(out / f"{name}.pdf", resolution, folder)

    with ThreadPoolExecutor(2) as threads:
        read = list(threads.map(lambda case: read(*case), wanted))
    assert dict(zip(wanted, read)) == {case: codes[case[0]] for case in wanted}


@pytest.mark.parametrize("layout", TICKETS)
@pytest.mark.parametrize("theme", THEMES)
def test_who_is_not_let_in_has_no_code(documents, tmp_path, layout, theme):
    out, _ = documents(layout, theme)
    sheets = [drawn(out / f"{name}.pdf", 150, tmp_path) for name in ["pending", "unpaid", "cancelled", "transferred-short"]]
    assert [zxingcpp.read_barcodes(sheet) for sheet in sheets] == [[], [], [], []]


def plain(text):
    """Without spaces, marks of direction and emoji, in one case: how lines are broken is no matter."""
    text = unicodedata.normalize("NFC", text)
    return re.sub("[\\s\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufe0f\U0001f000-\U0001ffff]", "", text).casefold()


def text(path, *flags):
    return plain(subprocess.run(["pdftotext", *flags, path, "-"], capture_output=True, text=True, check=True).stdout)


@pytest.mark.parametrize(("layout", "theme"), PAIRS)
@pytest.mark.parametrize("flags", [[], ["-raw"]], ids=["as it looks", "as it is written"])
def test_titles_and_names_can_be_read(documents, layout, theme, flags):
    out, _ = documents(layout, theme)
    missing = {}
    for language, (title, name, *_) in extremes.SCRIPTS.items():
        found = text(out / f"{language}.pdf", *flags)
        wanted = [title] if layout == "receipt" else [title, name]
        missing |= {language: words for words in wanted if plain(words) not in found}
    assert missing == {}


STATES = {
    "used": "Used", "cancelled": "Cancelled", "refunded": "Refunded", "expired": "Expired", "transferred": "Transferred",
    "pending": "Not valid yet",
}  # fmt: skip


@pytest.mark.parametrize("layout", TICKETS)
@pytest.mark.parametrize("theme", THEMES)
def test_they_say_what_there_is_to_know(documents, layout, theme):
    out, _ = documents(layout, theme)
    missing = [state for state, words in STATES.items() if plain(words) not in text(out / f"{state}.pdf")]
    pay = ["Ksh 1,500", "30 Jun 2026", "M-Pesa", "174379", "EBS2026-GALA-7P0LD3"]
    missing += [words for words in pay if plain(words) not in text(out / "pending.pdf")]
    missing += [words for words in ["M-Pesa", "522522", "EXTREMES"] if plain(words) not in text(out / "unpaid.pdf")]
    bundle = ["Gala Night with Dinner", "Excursion to the Tea", "Full-Access Delegate", "tkt-001530"]
    missing += [words for words in bundle if plain(words) not in text(out / "long.pdf")]
    assert missing == []
