"""Where memory is refused the worker ends: no answer that all is well, and no file that isn't whole."""

import json
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import extremes
from conftest import PROGRAM

SOURCE = Path(__file__).with_name("refusing.c")
SAMPLES = 60


def compiler():
    """The toolchain's own, where there is no other."""
    swift = Path(shutil.which("swift")).resolve().parent
    return shutil.which("clang") or shutil.which("cc") or swift / "clang"


class Worker:
    """Answers one order in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.library = folder / "refusing.so"
        subprocess.run([compiler(), "-shared", "-fPIC", "-O1", "-o", self.library, SOURCE], check=True)
        orders = [order for order in extremes.write(folder) if order["id"] == "ar"]
        self.line = json.dumps(orders[0], ensure_ascii=False).encode() + b"\n"

    def run(self, name, *before, **environment):
        out = self.folder / name
        call = [*before, PROGRAM, "tickets", "--stream", "--project", self.folder, "--layout", "a6", "--out", out, "--jobs", "1"]
        # The description of a crash would take longer than all else.
        environment |= {"SWIFT_BACKTRACE": "enable=no"}
        ended = subprocess.run(call, env=environment, input=self.line, capture_output=True, timeout=120)
        made = out / "ar.pdf"
        return ended, made.read_bytes() if made.exists() else None


@pytest.fixture(scope="module")
def worker(tmp_path_factory):
    return Worker(tmp_path_factory.mktemp("memory"))


@pytest.fixture(scope="module")
def whole(worker):
    """What is made where nothing is refused; and how often memory is asked for."""
    worker.run("warm")
    ended, made = worker.run("whole", LD_PRELOAD=str(worker.library), REQUESTS=str(worker.folder / "requests"))
    assert ended.returncode == 0 and made
    return made, int((worker.folder / "requests").read_text())


def is_well(ended):
    return b'"status":"ok"' in ended.stdout


def test_a_refused_request_ends_it(worker, whole):
    made, requests = whole

    def refuse(number):
        return number, *worker.run(f"refused-{number}", LD_PRELOAD=str(worker.library), REFUSED=str(number))

    step = max(1, requests // SAMPLES)
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        # Some are made before it begins to count, and there are a few more or less each time.
        endings = list(threads.map(refuse, range(step, requests * 95 // 100, step)))
    for number, ended, file in endings:
        assert ended.returncode != 0, number
        assert b"there is no memory left" in ended.stderr, number
        # Once it has been renamed the file is whole, whatever comes then.
        assert file in (None, made), number
        assert not is_well(ended) or file == made, number
    assert sum(is_well(ended) for _, ended, _ in endings) < 5


@pytest.mark.parametrize("megabytes", [60, 100, 140, 180, 220, 260, 300, 400])
def test_so_does_a_limit(worker, whole, megabytes):
    ended, file = worker.run(f"limit-{megabytes}", "prlimit", f"--as={megabytes << 20}")
    assert file in (None, whole[0])
    assert is_well(ended) == (ended.returncode == 0)
    assert not is_well(ended) or file == whole[0]
