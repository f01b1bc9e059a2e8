"""The examples, built in every theme and served as the shipped headers say."""

import http.server
import json
import shutil
import subprocess
import threading
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from attacks import ATTACKS, attacked

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / ".build/debug/playbill"
INSTANTS = {"eldoret-summit": "2026-06-29T09:00:00+03:00", "fashion-week": "2026-11-20T12:00:00Z"}


def pytest_addoption(parser):
    parser.addoption("--all-views", action="store_true", help="every page in every theme, scheme and width")


def build(project: Path, out: Path, *flags: str) -> Path:
    subprocess.run([PROGRAM, "build", "--project", project, "--out", out, "--quiet", *flags], check=True)
    return out


class Server:
    """Serves a folder with the headers that its own `_headers` asks for."""

    def __init__(self, folder: Path):
        self.folder = folder
        rules, pattern = [], None
        for line in (folder / "_headers").read_text().splitlines():
            if line and not line[0].isspace():
                pattern = line
            elif line.strip():
                name, value = line.strip().split(": ", 1)
                rules.append((pattern, name, value))

        class Handler(http.server.SimpleHTTPRequestHandler):
            def __init__(self, *arguments, **options):
                super().__init__(*arguments, directory=str(folder), **options)

            def end_headers(self):
                for pattern, name, value in rules:
                    if fnmatchcase(self.path, pattern):
                        self.send_header(name, value)
                super().end_headers()

            def log_message(self, *arguments):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture(scope="session")
def sites(tmp_path_factory):
    """By project and theme: where each is served. Each is built when it is first asked for."""
    folder = tmp_path_factory.mktemp("sites")
    served = {}

    def site(project: str, theme: str) -> Server:
        if (project, theme) not in served:
            copy = folder / project
            if not copy.exists():
                shutil.copytree(ROOT / "Examples" / project, copy, ignore=shutil.ignore_patterns("public", ".p*"))
            out = build(copy, folder / f"{project}-{theme}", "--theme", theme, "--as-of", INSTANTS[project])
            served[project, theme] = Server(out)
        return served[project, theme]

    return site


@pytest.fixture(scope="session", params=["markdown", "html"])
def hostile(request, tmp_path_factory):
    """A site whose every word is an attack."""
    folder = tmp_path_factory.mktemp("hostile")
    example = json.loads((ROOT / "Examples/eldoret-summit/snapshot.json").read_text())
    (folder / "snapshot.json").write_text(json.dumps(attacked(example, request.param)))
    (folder / "playbill.json").write_text(json.dumps({"site": {"title": ATTACKS[4], "baseURL": "https://example.org"}}))
    return Server(build(folder, folder / "public", "--as-of", INSTANTS["eldoret-summit"]))


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser):
    """Opens an address and gathers whatever the page complains of."""
    contexts = []

    def open_page(address: str, width: int = 1280, scheme: str = "light", **options):
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, **options)
        contexts.append(context)
        page = context.new_page()
        page.complaints, page.asked = [], []
        page.on("console", lambda message: page.complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: page.complaints.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
