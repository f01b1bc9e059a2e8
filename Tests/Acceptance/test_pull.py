"""Feeds that behave badly, asked by the program itself: nothing lost, nothing doubled, no secret told."""

import datetime
import fcntl
import hashlib
import hmac
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from complaints import complaints

sys.path.insert(0, str(Path(__file__).parent / "fakes"))
import hi_events  # noqa: E402

PROGRAM = Path(__file__).parents[2] / ".build/debug/playbill"
SECRET = "hook-canary-secret"


class Project:
    """A project with one feed, and how it is called."""

    def __init__(self, folder: Path, server):
        self.folder, self.server = folder, server
        source = {"kind": "hi-events", "url": f"http://127.0.0.1:{server.server_port}", "organizers": ["88"]}
        (folder / "playbill.json").write_text(json.dumps({"sources": [source]}))

    def run(self, *arguments: str, **environment: str):
        return subprocess.run(
            [PROGRAM, *arguments, "--project", self.folder], capture_output=True, text=True, timeout=120,
            env={"PATH": os.environ["PATH"]} | environment)

    def titles(self) -> list[str]:
        return [event["title"] for event in self.snapshot()["events"]]

    def snapshot(self) -> dict:
        [file] = (self.folder / ".playbill/last-good").glob("*.json")
        return json.loads(file.read_text())

    def forget_answers(self):
        subprocess.run(["rm", "-rf", self.folder / ".playbill/http"], check=True)

    def files(self) -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in self.folder.rglob("*") if path.is_file()}


@pytest.fixture
def project(tmp_path):
    with serving(hi_events.serve()) as server:
        yield Project(tmp_path, server)


class serving:
    def __init__(self, server):
        self.server = server

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self.server

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()


def test_pulls_and_builds(project):
    pulled = project.run("pull", "--out", str(project.folder / "snapshot.json"))

    assert (pulled.returncode, complaints(pulled)) == (0, "")
    assert project.titles() == [f"Night of Lanterns {number}" for number in range(4100, 4103)]
    snapshot = json.loads((project.folder / "snapshot.json").read_text())
    prices = [[(kind["price"]["amount"], kind["remaining"]) for kind in event["ticketTypes"]] for event in snapshot["events"]]
    assert prices == [[("39.00", 4), ("0.00", 100)]] * 3
    images = {event["image"]["url"] for event in snapshot["events"]}
    assert all((project.folder / image).is_file() for image in images) and len(images) == 1
    built = project.run("build")
    assert (built.returncode, complaints(built)) == (0, "")
    assert len(list((project.folder / "public/events").glob("*/index.html"))) == 3


def test_what_is_known_is_not_asked_for_again(project):
    project.run("pull")
    asked = len(project.server.asked)

    assert "the same as before" in project.run("pull").stdout
    assert len(project.server.asked) == asked


def test_a_pull_that_was_cut_short_goes_on(project):
    project.server.troubles["/public/events/4102"] = "hang-up"
    assert project.run("pull").returncode == 3
    assert not list((project.folder / ".playbill/last-good").glob("*.json"))

    project.server.troubles.clear()
    project.server.asked.clear()
    assert project.run("pull").returncode == 0
    assert len(project.titles()) == 3
    paths = [path for _, path, _, _ in project.server.asked]
    assert not [path for path in paths if path.startswith("/public/events/4100")]


@pytest.mark.parametrize("trouble, code, message", [
    ("truncated-json", 3, "fetch.cut-off"),
    ("cut-off", 3, "fetch.cut-off"),
    ("html", 3, "fetch.garbled"),
    ("hang-up", 3, "fetch.cut-off"),
    ("limited", 3, "fetch.limited"),
    ("broken", 3, "fetch.status"),
    ("forbidden", 2, "fetch.status"),
    ("other-host", 2, "fetch.redirect"),
    ("gzip-bomb", 3, "fetch.too-large"),
    ("token", 2, "fetch.unauthorized"),
])
def test_half_an_answer_changes_nothing(project, trouble, code, message):
    assert project.run("pull").returncode == 0
    before = project.snapshot()
    project.forget_answers()
    project.server.troubles["/public/events/4101"] = trouble

    kept = project.run("pull")
    assert kept.returncode == 0, kept.stderr
    assert "feed.stale" in kept.stderr and message in kept.stderr and "hint:" in kept.stderr
    failed = project.run("pull", "--require-fresh")
    assert (failed.returncode, message in failed.stderr) == (code, True), failed.stderr
    assert project.snapshot() == before
    assert "canary" not in kept.stderr + kept.stdout + failed.stderr + failed.stdout


def test_an_event_that_is_not_public_any_more(project):
    project.run("pull")
    project.forget_answers()
    project.server.troubles["/public/events/4101"] = "gone"

    pulled = project.run("pull")
    assert (pulled.returncode, "hi-events.missing" in pulled.stderr) == (0, True)
    assert len(project.titles()) == 2


def test_a_server_that_is_gone(project):
    project.run("pull")
    project.forget_answers()
    project.server.shutdown()
    project.server.server_close()

    built = project.run("build")
    assert built.returncode == 0 and "its events are as they were" in built.stderr
    assert len(list((project.folder / "public/events").glob("*/index.html"))) == 3
    assert project.run("build", "--require-fresh").returncode == 3
    offline = project.run("build", "--offline")
    assert offline.returncode == 0 and "fetch." not in offline.stderr


@pytest.mark.parametrize("paging, message", [("endless", "paging.endless"), ("repeating", "paging.repeats")])
def test_pages_that_lead_nowhere(project, paging, message):
    project.server.paging = paging
    pulled = project.run("pull")

    assert (pulled.returncode, message in pulled.stderr, "hint:" in pulled.stderr) == (3, True, True), pulled.stderr
    assert len(project.server.asked) < 50


def test_an_event_that_is_listed_twice_is_there_once(project):
    project.server.listed = [4100, 4101, 4100, 4102, 4101]

    assert project.run("pull").returncode == 0
    assert len(project.titles()) == 3


def test_no_secret_is_told(project):
    project.server.is_private = True
    wrong = project.run("pull", HIEVENTS_SECRET_KEY="wrong-canary-token")
    assert wrong.returncode == 2 and "HIEVENTS_SECRET_KEY" in wrong.stderr, wrong.stderr
    right = project.run("pull", HIEVENTS_SECRET_KEY=hi_events.TOKEN)
    assert right.returncode == 0, right.stderr
    built = project.run("build", "--offline", "--verbose")
    said = "".join(run.stdout + run.stderr for run in [wrong, right, built])
    assert "canary" not in said

    for path, text in project.files().items():
        assert b"canary-token" not in text, path
        if ".playbill/http" not in str(path):
            assert b"canary-password" not in text, path


def signed(project, body: dict, *flags: str):
    text = json.dumps(body).encode()
    (project.folder / "body.json").write_bytes(text)
    signature = hmac.new(SECRET.encode(), text, hashlib.sha256).hexdigest()
    return project.run(
        "webhook", str(project.folder / "body.json"), "--signature", f"sha256={signature}", *flags,
        HIEVENTS_WEBHOOK_SECRET=SECRET)


def told(status: str, event=4101) -> dict:
    now = datetime.datetime.now(datetime.UTC).isoformat()
    return {"event_type": "event.status_changed", "event_sent_at": now, "payload": {"id": event, "status": status}}


def test_a_webhook_changes_the_pages_of_its_event_alone(project):
    project.run("build")
    page = project.folder / "public/events/night-of-lanterns-4101/index.html"
    snapshot = project.snapshot()
    others = project.folder / "public/404.html"
    before, stamp = page.read_text(), others.stat().st_mtime_ns

    said = signed(project, told("CANCELLED"))
    assert said.returncode == 0 and "events/night-of-lanterns-4101/index.html" in said.stdout, said.stderr
    assert page.read_text() == before
    built = project.run("build", "--offline")
    assert built.returncode == 0 and page.read_text() != before
    assert others.stat().st_mtime_ns == stamp and project.snapshot() == snapshot


def test_a_webhook_is_forgotten_once_the_feed_was_asked(project):
    overlay = project.folder / ".playbill/overlay.json"
    project.run("build")
    signed(project, told("CANCELLED"), "--build")
    page = project.folder / "public/events/night-of-lanterns-4101/index.html"
    cancelled = page.read_text()
    # The answers that were kept are older than what it told.
    assert project.run("build").returncode == 0
    assert overlay.exists() and page.read_text() == cancelled

    config = json.loads((project.folder / "playbill.json").read_text())
    config["feeds"] = {"freshness": {"events": "1s", "ticketTypes": "1s", "availability": "1s"}}
    (project.folder / "playbill.json").write_text(json.dumps(config))
    time.sleep(1.5)
    assert project.run("pull").returncode == 0
    assert not overlay.exists()


def test_a_webhook_goes_on_beside_what_else_becomes_of_its_event(project):
    project.run("build")
    signed(project, told("CANCELLED"), "--build")
    # An answer that is older than the webhook, but says something new of the event.
    project.server.titles[4101] = "Night of Lamps"
    project.forget_answers()

    assert project.run("build").returncode == 0
    page = (project.folder / "public/events/night-of-lamps/index.html").read_text()
    assert "Night of Lamps" in page and "cancelled" in page.lower()


def test_a_webhook_that_cannot_be_shown_changes_nothing_at_all(project):
    project.run("build")
    before = project.files()
    body = told("CANCELLED") | {"event_type": "event.updated"}
    body["payload"] |= {"title": "Later", "start_date": "soon", "end_date": "later", "timezone": "Europe/Berlin"}

    refused = signed(project, body, "--build")

    assert refused.returncode == 1 and "nothing of it is taken in" in refused.stdout
    for place in ["body.json: payload.start_date", "body.json: payload.end_date"]:
        assert place.split(": ")[1] in refused.stderr and "hint:" in refused.stderr, refused.stderr
    changed = {path.name for path, text in project.files().items() if before.get(path) != text}
    assert changed <= {"body.json", "webhooks.lock"}, changed


def test_a_webhook_waits_for_whoever_publishes(project):
    project.run("build")
    page = project.folder / "public/events/night-of-lanterns-4101/index.html"
    with open(project.folder / ".playbill/lock", "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        threading.Timer(3, lambda: fcntl.flock(lock, fcntl.LOCK_UN)).start()
        begun = time.monotonic()
        built = signed(project, told("CANCELLED"), "--build")
        waited = time.monotonic() - begun

    assert built.returncode == 0 and waited >= 2.5, built.stderr
    assert "cancelled" in page.read_text().lower()


def test_a_webhook_that_waited_in_vain_is_built_the_next_time(project):
    project.run("build")
    page = project.folder / "public/events/night-of-lanterns-4101/index.html"
    body = told("CANCELLED")
    with open(project.folder / ".playbill/lock", "a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kept = signed(project, body, "--build")
    assert (kept.returncode, "publish.locked" in kept.stderr) == (3, True), kept.stderr
    assert "cancelled" not in page.read_text().lower()

    built = signed(project, body, "--build")

    assert built.returncode == 0 and "it came before" in built.stdout, built.stderr
    assert "cancelled" in page.read_text().lower()


def test_a_webhook_of_somebody_else(project):
    project.run("pull")
    body = project.folder / "body.json"
    body.write_text(json.dumps(told("CANCELLED")))
    forged = project.run("webhook", str(body), "--signature", "0" * 64, HIEVENTS_WEBHOOK_SECRET=SECRET)

    assert (forged.returncode, "webhook.signature" in forged.stderr) == (2, True)
    assert SECRET not in forged.stderr
    assert not (project.folder / ".playbill/overlay.json").exists()
