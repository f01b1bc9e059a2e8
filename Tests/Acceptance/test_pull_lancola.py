"""A Lancola Tech asked by the program itself, in whichever of its shapes: events, ticket types, orders, tickets."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from complaints import complaints

sys.path.insert(0, str(Path(__file__).parent / "fakes"))
import lancola  # noqa: E402

PROGRAM = Path(__file__).parents[2] / ".build/debug/playbill"


@pytest.fixture
def serve(request):
    def start(**options):
        server = lancola.serve(**options)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        request.addfinalizer(lambda: (server.shutdown(), server.server_close()))
        return server

    return start


@pytest.fixture
def run(tmp_path):
    def call(server, *arguments, source=None, **environment):
        config = {
            "site": {"timeZone": "Africa/Nairobi"}, "payments": {"mpesa": {"paybill": "400200"}},
            "sources": [{
                "kind": "lancola", "url": f"http://127.0.0.1:{server.server_port}", "country": "KE",
                "timeZone": "Africa/Nairobi", **(source or {})}],
        }
        (tmp_path / "playbill.json").write_text(json.dumps(config))
        return subprocess.run(
            [PROGRAM, *arguments, "--project", tmp_path], capture_output=True, text=True, timeout=120,
            env={"PATH": os.environ["PATH"]} | environment)

    return call


def snapshot(folder: Path) -> dict:
    [file] = (folder / ".playbill/last-good").glob("*.json")
    return json.loads(file.read_text())


@pytest.mark.parametrize("options", [{}, {"is_flat": True, "most": 2}, {"is_other": True}])
def test_pulls_whatever_its_shape(serve, run, tmp_path, options):
    server = serve(events=5, **options)

    pulled = run(server, "pull")

    assert (pulled.returncode, complaints(pulled)) == (0, "")
    events = snapshot(tmp_path)["events"]
    assert [event["title"] for event in events] == [f"Harvest Fair {number}" for number in range(5)]
    kinds = [[(kind["kind"], kind["price"]["amount"], kind.get("remaining")) for kind in event["ticketTypes"]] for event in events]
    assert kinds == [[("free", "0.00", 786), ("paid", "1500.00", 12), ("bundle", "1500.00", None)]] * 5
    assert events[0]["venue"]["address"] == {"street": "Stadium Road", "city": "Nakuru", "country": "KE"}
    assert run(server, "build").returncode == 0


@pytest.mark.parametrize("paging, message", [("endless", "paging.endless"), ("repeating", "paging.repeats")])
def test_pages_that_lead_nowhere(serve, run, tmp_path, paging, message):
    assert run(serve(), "pull").returncode == 0
    before = snapshot(tmp_path)

    failed = run(serve(paging=paging), "pull", "--require-fresh")

    assert (failed.returncode, message in failed.stderr, "hint:" in failed.stderr) == (3, True, True), failed.stderr
    assert before in [json.loads(file.read_text()) for file in (tmp_path / ".playbill/last-good").glob("*.json")]


def test_a_token_that_has_run_out_is_renewed(serve, run, tmp_path):
    server = serve()
    secrets = {"TICKETING_API_TOKEN": "lancola-canary-old-token", "TICKETING_REFRESH_TOKEN": lancola.REFRESH}

    assert run(server, "pull", **secrets).returncode == 0
    pulled = run(server, "pull", "--orders", "harvest-fair-0", **secrets)

    assert pulled.returncode == 0, pulled.stderr
    assert [path for method, path, _, _ in server.asked if method == "POST"] == ["/auth/refresh"] * 2
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"canary" not in kept and "canary" not in pulled.stdout + pulled.stderr


def test_a_key_goes_in_its_own_header(serve, run):
    server = serve()
    source = {"authentication": "api-key"}

    assert run(server, "pull", source=source, TICKETING_API_TOKEN=lancola.KEY).returncode == 0
    pulled = run(server, "pull", "--orders", "harvest-fair-0", source=source, TICKETING_API_TOKEN=lancola.KEY)

    assert pulled.returncode == 0, pulled.stderr
    assert not [headers for _, _, headers, _ in server.asked if "Authorization" in headers]


def test_tickets_of_purchases(serve, run, tmp_path):
    server = serve()
    run(server, "pull")
    pulled = run(
        server, "pull", "--orders", "harvest-fair-0", source={"authentication": "api-key"},
        TICKETING_API_TOKEN=lancola.KEY)
    [orders] = (tmp_path / "orders").glob("*.ndjson")

    assert (pulled.returncode, orders.stat().st_mode & 0o777) == (0, 0o600), pulled.stderr
    read = [json.loads(line) for line in orders.read_text().splitlines()]
    assert [(order["id"], order["status"]) for order in read] == [
        ("lancola-p1", "completed"), ("lancola-p2", "pending"), ("lancola-p3", "cancelled")]
    assert read[1]["payment"]["instructions"] == {"paybill": "400200", "account": "FAIR-GN-000003"}
    made = run(
        server, "tickets", str(orders), "--format", "png", "--per-ticket", "--out", str(tmp_path / "tickets"))
    assert made.returncode == 0, made.stderr
    codes = subprocess.run(
        ["zbarimg", "--quiet", "--raw", "--set", "disable", "--set", "qrcode.enable",
         *sorted((tmp_path / "tickets").rglob("*.png"))],
        capture_output=True, text=True, check=False)
    assert sorted(codes.stdout.split()) == ["FAIR-GA-000001", "FAIR-GN-000002"]


def test_a_token_that_cannot_be_renewed(serve, run, tmp_path):
    server = serve()
    secrets = {"TICKETING_API_TOKEN": "lancola-canary-old-token", "TICKETING_REFRESH_TOKEN": "lancola-canary-wrong"}
    assert run(server, "pull", **secrets).returncode == 0

    failed = run(server, "pull", "--orders", "harvest-fair-0", **secrets)

    assert failed.returncode == 2 and "gives no other" in failed.stderr, failed.stderr
    assert "set TICKETING_API_TOKEN, TICKETING_REFRESH_TOKEN anew" in failed.stderr
    assert "canary" not in failed.stdout + failed.stderr and not (tmp_path / "orders").exists()
