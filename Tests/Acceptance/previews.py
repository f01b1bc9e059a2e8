"""A preview that runs while a test changes what it shows."""

import json
import signal
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path

from conftest import PROGRAM, ROOT
from machines.stage import AS_OF, CONFIG, ORGANIZERS, event

RELEASE = ROOT / ".build/release/playbill"
# What is edited: a theme of the project's own, with a template of each kind in the place of its parent's.
OWN = ["site/layout", "site/list", "site/event", "site/event/facts"]


def make_project(folder: Path, events: int = 200) -> Path:
    theme = folder / "mine"
    for name in OWN:
        (theme / name).parent.mkdir(parents=True, exist_ok=True)
        (theme / f"{name}.liquid").write_text((ROOT / f"Templates/{name}.liquid").read_text())
    (theme / "theme.json").write_text(json.dumps({"name": "Mine"}))
    (theme / "assets").mkdir()
    (theme / "assets/brand.css").write_text("h1{letter-spacing:0}")
    (folder / "Content").mkdir()
    (folder / "Content/terms.md").write_text("# Terms\n\nBe kind.")
    snapshot = {"playbill": 1, "organizers": ORGANIZERS, "events": [event(f"night-{number}") for number in range(events)]}
    (folder / "snapshot.json").write_text(json.dumps(snapshot))
    config = CONFIG | {"theme": "mine", "sources": [{"kind": "snapshot", "url": "snapshot.json"}], "widgets": {}}
    (folder / "playbill.json").write_text(json.dumps(config))
    return folder


class Preview:
    """A running `playbill preview`."""

    def __init__(self, project: Path, *flags: str, port: int = 0, program=PROGRAM):
        self.project = project
        self.log = project.parent / f"{project.name}.log"
        call = [program, "preview", "--project", project, "--port", str(port), "--as-of", AS_OF, "--messages", "line", *flags]
        self.process = subprocess.Popen(call, stdout=subprocess.PIPE, stderr=self.log.open("w"), text=True)
        self.address = self.process.stdout.readline().split()[0].rstrip("/")
        self.port = int(self.address.rsplit(":", 1)[1])

    def __enter__(self):
        return self

    def __exit__(self, *problem):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()

    def stop(self) -> tuple[int, float]:
        """Its exit code, and how long it took."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(10), time.monotonic() - start

    def get(self, path: str, method: str = "GET", **headers: str) -> tuple[int, str]:
        request = urllib.request.Request(self.address + path, method=method, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read().decode("utf-8", "replace")
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode("utf-8", "replace")

    def state(self) -> dict:
        return json.loads(self.get("/_playbill/state")[1])

    def after(self, edition: int) -> dict:
        """The state once there is an edition after that one, and no other under way."""
        deadline = time.monotonic() + 20
        while (state := self.state())["edition"] <= edition or state["isBusy"]:
            assert time.monotonic() < deadline, "there is no other edition"
            time.sleep(0.02)
        return state

    def settle(self):
        """Waits until nothing is under way."""
        time.sleep(0.05)
        while self.state()["isBusy"]:
            time.sleep(0.05)

    def restore(self, files: dict[Path, bytes]) -> bool:
        """Puts the project's files back as they were; whether that was needed."""
        kept = {file: file.read_bytes() for file in self.project.rglob("*") if file.is_file() and ".playbill" not in file.parts}
        for file in kept.keys() - files.keys():
            file.unlink()
        for file, bytes in files.items():
            if kept.get(file) != bytes:
                file.write_bytes(bytes)
        return kept != files

    def edit(self, name: str, old: str, new: str):
        file = self.project / name
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new, 1))
