"""A pretix at its best and at its worst, asked by the program itself; `pretix/run` asks a real one."""

import datetime
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "fakes"))
import pretix  # noqa: E402

PROGRAM = Path(__file__).parents[2] / ".build/debug/playbill"


class Project:
    """A project with that feed alone, and how it is called."""

    def __init__(self, folder: Path, server):
        self.folder, self.server = folder, server
        source = {"kind": "pretix", "url": f"http://127.0.0.1:{server.server_port}/api/v1", "organizers": ["demo"]}
        (folder / "playbill.json").write_text(json.dumps({"sources": [source]}))

    def run(self, *arguments: str, token=pretix.TOKEN):
        run = subprocess.run(
            [PROGRAM, *arguments, "--project", self.folder], capture_output=True, text=True, timeout=120,
            env={"PATH": os.environ["PATH"], "PRETIX_TOKEN": token})
        assert "canary" not in run.stdout + run.stderr
        return run

    def events(self) -> list[dict]:
        [file] = (self.folder / ".playbill/last-good").glob("*.json")
        return json.loads(file.read_text())["events"]

    def orders(self) -> dict[str, str]:
        [file] = (self.folder / "orders").glob("*.ndjson")
        return {order["reference"]: order["status"] for order in map(json.loads, file.read_text().splitlines())}

    def asked_for_orders(self) -> list[str]:
        asked = [path for _, path, _, _ in self.server.asked if "/orders/" in path and "page=" not in path]
        self.server.asked.clear()
        return asked


@pytest.fixture
def project(tmp_path):
    server = pretix.serve()
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Project(tmp_path, server)
    server.shutdown()
    server.server_close()


def test_pulls_and_builds(project):
    pulled = project.run("pull")

    assert pulled.returncode == 0, pulled.stderr
    events = project.events()
    assert [event["id"] for event in events] == [
        "pretix-demo-conf", "pretix-demo-series-3", "pretix-demo-series-4", "pretix-demo-series-5"]
    kinds = [(kind["price"]["amount"], kind.get("remaining")) for kind in events[0]["ticketTypes"]]
    assert kinds == [("23.00", 4), ("99.50", 0), ("0.00", None)]
    assert project.run("build").returncode == 0
    kept = b"".join(path.read_bytes() for path in project.folder.rglob("*") if path.is_file())
    assert b"canary-token" not in kept


@pytest.mark.parametrize("trouble, code, message", [
    ("truncated-json", 3, "fetch.cut-off"),
    ("html", 3, "fetch.garbled"),
    ("hang-up", 3, "fetch.cut-off"),
    ("limited", 3, "fetch.limited"),
    ("broken", 3, "fetch.status"),
    ("other-host", 2, "fetch.redirect"),
    ("gzip-bomb", 3, "fetch.too-large"),
    ("echo-packed", 2, "fetch.status"),
])
def test_half_an_answer_changes_nothing(project, trouble, code, message):
    assert project.run("pull").returncode == 0
    before = project.events()
    subprocess.run(["rm", "-rf", project.folder / ".playbill/http"], check=True)
    project.server.troubles[f"{pretix.EVENT}/conf/items/"] = trouble

    kept = project.run("pull")
    assert kept.returncode == 0, kept.stderr
    assert "feed.stale" in kept.stderr and message in kept.stderr and "hint:" in kept.stderr
    failed = project.run("pull", "--require-fresh")
    assert (failed.returncode, message in failed.stderr) == (code, True), failed.stderr
    assert project.events() == before


@pytest.mark.parametrize("paging, message", [("endless", "paging.endless"), ("repeating", "paging.repeats")])
def test_pages_that_lead_nowhere(project, paging, message):
    project.server.paging = paging
    failed = project.run("pull")

    assert (failed.returncode, message in failed.stderr, "hint:" in failed.stderr) == (3, True, True), failed.stderr
    assert len(project.server.asked) < 100


def test_pages_that_lead_to_another_host(project):
    project.server.next = "https://pages.example/api/v1/?page=2"
    failed = project.run("pull")

    assert failed.returncode == 2 and "which is another host" in failed.stderr and "hint:" in failed.stderr


def test_a_token_that_is_not_known(project):
    failed = project.run("pull", token="wrong-canary-token")

    assert failed.returncode == 2 and "set PRETIX_TOKEN anew" in failed.stderr, failed.stderr


def test_asks_only_for_orders_that_have_changed(project):
    project.run("pull")
    assert project.run("pull", "--orders", "conf").returncode == 0
    assert project.orders() == {"AAAAA": "completed", "BBBBB": "pending", "CCCCC": "completed"}
    [first] = project.asked_for_orders()
    assert "modified_since" not in first
    [note] = (project.folder / ".playbill/orders").rglob("*.json")
    assert note.stat().st_mode & 0o777 == 0o600 and "ada" not in note.read_text()

    later = project.server.now = pretix.NOW + datetime.timedelta(hours=1)
    project.server.orders[1] |= {"status": "c", "last_modified": later.isoformat()}
    project.server.orders.append(pretix.order("DDDDD", modified=later))
    pulled = project.run("pull", "--orders", "conf")

    assert pulled.returncode == 0 and "4 orders" in pulled.stdout, pulled.stderr
    assert project.orders() == {"AAAAA": "completed", "BBBBB": "cancelled", "CCCCC": "completed", "DDDDD": "completed"}
    [second] = project.asked_for_orders()
    assert "modified_since=2031-01-20T07%3A55%3A00Z" in second
    merged = next((project.folder / "orders").glob("*.ndjson")).read_bytes()
    subprocess.run(["rm", "-rf", project.folder / "orders"], check=True)
    assert project.run("pull", "--orders", "conf").returncode == 0
    assert "modified_since" not in project.asked_for_orders()[0]
    assert next((project.folder / "orders").glob("*.ndjson")).read_bytes() == merged


def test_the_orders_of_one_event_fail_alone(project):
    project.run("pull")

    pulled = project.run("pull", "--orders")

    assert pulled.returncode == 2 and "3 orders" in pulled.stdout and "hint:" in pulled.stderr, pulled.stderr
    assert len(project.orders()) == 3


def test_without_a_token_its_variable_is_named(project):
    failed = project.run("pull", token="")

    assert failed.returncode == 2 and "it wants to know who asks" in failed.stderr
    assert "set PRETIX_TOKEN\n" in failed.stderr, failed.stderr


def test_orders_that_may_be_deleted_are_all_asked_for(project):
    project.server.is_testing = True
    project.run("pull")
    project.run("pull", "--orders", "conf")
    del project.server.orders[0]

    assert project.run("pull", "--orders", "conf").returncode == 0
    assert project.orders() == {"BBBBB": "pending", "CCCCC": "completed"}
    assert not [path for path in project.asked_for_orders() if "modified_since" in path]
