"""A Tuvens whose tickets a Hi.Events sells, both asked by the program itself, each at its best and at its worst."""

import datetime
import hashlib
import hmac
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from complaints import complaints

sys.path.insert(0, str(Path(__file__).parent / "fakes"))
import hi_events  # noqa: E402
import tuvens  # noqa: E402

PROGRAM = Path(__file__).parents[2] / ".build/debug/playbill"
SECRET = "hook-canary-secret"


class Project:
    """A project of both servers, and how it is called."""

    def __init__(self, folder: Path, request):
        self.folder, self.request = folder, request
        self.shop = self.start(hi_events.serve())
        self.point(tuvens.serve(self.address(self.shop)))

    def start(self, server):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.request.addfinalizer(lambda: (server.shutdown(), server.server_close()))
        return server

    def address(self, server) -> str:
        return f"http://127.0.0.1:{server.server_port}"

    def point(self, server):
        self.server = self.start(server)
        source = {"kind": "tuvens", "url": self.address(server), "tickets": self.address(self.shop)}
        (self.folder / "playbill.json").write_text(json.dumps({"sources": [source]}))

    def run(self, *arguments: str, **environment: str):
        return subprocess.run(
            [PROGRAM, *arguments, "--project", self.folder], capture_output=True, text=True, timeout=120,
            env={"PATH": os.environ["PATH"]} | environment)

    def events(self) -> list[dict]:
        [file] = (self.folder / ".playbill/last-good").glob("tuvens-*.json")
        return json.loads(file.read_text())["events"]

    def forget_answers(self):
        subprocess.run(["rm", "-rf", self.folder / ".playbill/http"], check=True)


@pytest.fixture
def project(tmp_path, request):
    return Project(tmp_path, request)


def test_joins_both(project):
    pulled = project.run("pull")

    assert (pulled.returncode, complaints(pulled)) == (0, "")
    events = project.events()
    assert [event["title"] for event in events] == ["Lanterns of 730", "Lanterns of 731", "Lanterns of 732"]
    sold = [[(kind["price"]["amount"], kind["remaining"]) for kind in event.get("ticketTypes", [])] for event in events]
    assert sold == [[("39.00", 4), ("0.00", 100)]] * 2 + [[]]
    tickets = [(event["ticketing"]["provider"], event["ticketing"].get("eventId")) for event in events]
    assert tickets == [("hi-events", "4100"), ("hi-events", "4101"), ("tuvens", None)]
    assert project.run("build").returncode == 0
    page = (project.folder / "public/events/lanterns-of-731/index.html").read_text()
    assert "39" in page and "canary" not in page


@pytest.mark.parametrize("at, path", [("server", "/events"), ("shop", "/public/events/4101")])
@pytest.mark.parametrize("trouble, code, message", [
    ("truncated-json", 3, "fetch.cut-off"),
    ("html", 3, "fetch.garbled"),
    ("hang-up", 3, "fetch.cut-off"),
    ("limited", 3, "fetch.limited"),
    ("broken", 3, "fetch.status"),
    ("other-host", 2, "fetch.redirect"),
    ("gzip-bomb", 3, "fetch.too-large"),
    ("endless", 3, "fetch.too-large"),
])
def test_half_an_answer_of_either_changes_nothing(project, at, path, trouble, code, message):
    assert project.run("pull").returncode == 0
    before = project.events()
    project.forget_answers()
    getattr(project, at).troubles[path] = trouble

    kept = project.run("pull")
    assert kept.returncode == 0, kept.stderr
    assert "feed.stale" in kept.stderr and message in kept.stderr and "hint:" in kept.stderr
    failed = project.run("pull", "--require-fresh")
    assert (failed.returncode, message in failed.stderr) == (code, True), failed.stderr
    assert project.events() == before
    assert "canary" not in kept.stderr + kept.stdout + failed.stderr + failed.stdout


@pytest.mark.parametrize("paging, message", [("endless", "paging.endless"), ("repeating", "paging.repeats")])
def test_pages_that_lead_nowhere(project, paging, message):
    project.point(tuvens.serve(project.address(project.shop), paging=paging))

    failed = project.run("pull")

    assert (failed.returncode, message in failed.stderr, "hint:" in failed.stderr) == (3, True, True), failed.stderr
    assert len(project.server.asked) < 50


def test_what_is_listed_twice_is_there_once(project):
    project.server.listed = [730, 731, 730]

    assert project.run("pull").returncode == 0
    assert [event["id"] for event in project.events()] == ["tuvens-730", "tuvens-731"]


def test_a_token_goes_to_tuvens_alone(project):
    project.point(tuvens.serve(project.address(project.shop), is_private=True))
    wrong = project.run("pull", TUVENS_API_TOKEN="wrong-canary-token")
    assert wrong.returncode == 2 and "TUVENS_API_TOKEN" in wrong.stderr, wrong.stderr

    right = project.run("pull", TUVENS_API_TOKEN=tuvens.TOKEN)

    assert right.returncode == 0, right.stderr
    assert not [headers for _, _, headers, _ in project.shop.asked if "Authorization" in headers]
    said = wrong.stdout + wrong.stderr + right.stdout + right.stderr
    kept = b"".join(path.read_bytes() for path in project.folder.rglob("*") if path.is_file())
    assert "canary" not in said and b"canary-token" not in kept


def test_a_webhook_by_way_of_tuvens(project):
    project.run("build")
    page = project.folder / "public/events/lanterns-of-731/index.html"
    before = page.read_text()
    now = datetime.datetime.now(datetime.UTC).isoformat()
    payload = {"id": 4101, "title": "Lanterns of 731", "status": "CANCELLED", "tuvens_event_id": "731"}
    body = json.dumps({"event_type": "event.status_changed", "event_sent_at": now, "payload": payload}).encode()
    (project.folder / "body.json").write_bytes(body)
    signature = "sha256=" + hmac.new(SECRET.encode(), body, hashlib.sha256).hexdigest()

    built = project.run(
        "webhook", str(project.folder / "body.json"), "--signature", signature, "--build",
        HI_EVENTS_SHARED_SECRET=SECRET)

    assert built.returncode == 0 and "tuvens-731" in built.stdout, built.stderr
    assert "cancelled" in page.read_text().lower() and "cancelled" not in before.lower()
