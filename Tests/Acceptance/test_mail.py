"""Every kind of mail in every language and theme: mail programs read it, its parts are what was put in, and nothing breaks out of it."""

import base64
import email
import email.policy
import functools
import html.parser
import io
import json
import re
import shutil
import subprocess

import icalendar
import pytest
import zxingcpp
from PIL import Image

from attacks import ATTACKS, poisoned
from conftest import PROGRAM, ROOT
from views import THEMES

LOCALES = ["en", "sw", "fr", "ar"]
NOW = "2026-07-08T08:00:00+03:00"


def money(amount):
    return {"amount": amount, "currency": "KES"}


# By kind: what its context must have, and all it may.
CONTEXTS = {
    "registration-confirmed": {"orderUrl": "https://tickets.example.org/o/1"},
    "order-confirmed": {"message": "See you there!\nBring a friend."},
    "payment-pending": {"actionUrl": "https://tickets.example.org/pay"},
    "payment-failed": {"actionUrl": "https://tickets.example.org/pay", "reason": "Cancelled on the phone.", "cartExpires": "2026-07-08T08:30:00+03:00"},
    "payment-received": {"amount": money("4500.00"), "receivedAt": "2026-07-01T10:00:00+03:00"},
    "ticket": {},
    "ticket-transferred": {"transfer": {"ticket": "tkt-001531", "from": {"name": "Josephine", "email": "j@example.org"}, "to": {"name": "Åsa", "email": "asa@bücher.example"}}},
    "reminder": {"ahead": "week"},
    "event-changed": {"before": {"starts": "2026-07-14T08:00:00+03:00", "venue": {"name": "The Old Hall"}}},
    "event-postponed": {"refund": {"how": "on-request", "until": "2026-08-01T00:00:00+03:00", "url": "https://tickets.example.org/refund"}},
    "event-cancelled": {"refund": {"how": "automatic"}},
    "refund-issued": {"refund": {"amount": money("4500.00"), "reference": "SFI6K2M9QX"}},
    "waiting-list-offer": {"actionUrl": "https://tickets.example.org/take", "offer": {"ticketType": "gala-night", "expires": "2026-07-09T12:00:00+03:00"}},
    "balance-due": {
        "actionUrl": "https://tickets.example.org/pay",
        "instalment": {"number": 2, "count": 3, "amount": money("1500.00"), "due": "2026-07-10T00:00:00+03:00", "paid": money("1500.00"), "balance": money("3000.00")},
    },
    "set-password": {"actionUrl": "https://tickets.example.org/password", "expires": "2026-07-09T12:00:00+03:00"},
    "after-event": {"unsubscribeUrl": "https://example.org/stop?u=8f3a", "certificateUrl": "https://example.org/c/1"},
}  # fmt: skip


def order(locale="en", **more):
    delegation = json.loads((ROOT / "Examples/eldoret-summit/orders/delegation.json").read_text())[0]
    return delegation | {"id": f"o-{locale}", "locale": locale, **more}


def status(kind):
    """What an order is when such a mail is of use."""
    return {"status": "pending"} if kind in ("payment-pending", "payment-failed") else {}


def requests():
    return [{"kind": kind, "order": order(locale, **status(kind)), "context": context} for kind, context in CONTEXTS.items() for locale in LOCALES]


def stream(project, form, lines, *flags):
    """The answers, without what stands around them."""
    return answers(["mail", "--as", form, "--as-of", NOW, "--project", project, *flags], lines)


def answers(words, lines):
    call = [PROGRAM, *words, "--stream", "--inline"]
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    ended = subprocess.run(call, input=text, capture_output=True, text=True)
    printed = [json.loads(line) for line in ended.stdout.split("\n") if line]
    assert printed[-1]["complete"], ended.stderr
    return printed[1:-1]


def mails(answer):
    assert answer["status"] == "ok", answer["diagnostics"]
    return [base64.b64decode(mail["base64"]) for mail in answer["mails"]]


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mail") / "summit"
    shutil.copytree(ROOT / "Examples/eldoret-summit", folder, ignore=shutil.ignore_patterns("public", ".p*", "images"))
    return folder


@pytest.fixture(scope="module")
def made(project):
    """By theme, form and flags: all mails, each with the request it answers."""
    known = {}

    def made(theme, form, *flags):
        if (theme, form, *flags) not in known:
            made = stream(project, form, requests(), "--theme", theme, *flags)
            known[theme, form, *flags] = [(request, mail) for request, answer in zip(requests(), made) for mail in mails(answer)]
        return known[theme, form, *flags]

    return made


@functools.lru_cache(maxsize=None)
def parsed(mail):
    message = email.message_from_bytes(mail, policy=email.policy.SMTP)
    for part in message.walk():
        assert part.defects == [], part.defects
        for name, value in part.items():
            assert value.defects == (), (name, value, value.defects)
    return message


def leaves(message):
    return [part for part in message.walk() if not part.is_multipart()]


def content(part):
    return part.get_payload(decode=True)


@pytest.mark.parametrize("theme", THEMES)
def test_mail_programs_read_every_mail(made, theme):
    count = 0
    for request, mail in made(theme, "eml"):
        lines = mail.split(b"\r\n")
        assert b"\n" not in mail.replace(b"\r\n", b"") and b"\r" not in mail.replace(b"\r\n", b"")
        assert max(map(len, lines)) <= 998 and all(len(line) <= 78 for line in lines if not line.startswith(b"Message-ID:"))
        message = parsed(mail)
        assert message["From"].addresses[0].addr_spec == "tickets@eldoretsummit.co.ke"
        assert len(message["To"].addresses) == 1 and message["Subject"] and message["Date"].datetime
        assert message["Auto-Submitted"] == "auto-generated"
        assert re.fullmatch(r"<[0-9a-f]{32}@eldoretsummit\.co\.ke>", message["Message-ID"])
        assert ("List-Unsubscribe" in message) == (request["kind"] == "after-event")
        count += 1
    # One for each kind and language; six tickets, and both sides of a transfer.
    assert count == len(LOCALES) * (len(CONTEXTS) + 5 + 1)


@pytest.mark.parametrize("theme", THEMES)
def test_no_two_mails_go_by_one_id(made, theme):
    ids = [parsed(mail)["Message-ID"] for _, mail in made(theme, "eml")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("theme", THEMES)
def test_parts_are_what_was_put_in(made, theme):
    # What stands alone has no files with it to speak of.
    for (request, mail), (_, page), (_, text) in zip(made(theme, "eml", "--attach", "codes"), made(theme, "html"), made(theme, "text")):
        parts = {part.get_content_type(): part for part in leaves(parsed(mail))}
        assert content(parts["text/plain"]).replace(b"\r\n", b"\n") == text
        shown = content(parts["text/html"]).replace(b"\r\n", b"\n").decode()
        for part in leaves(parsed(mail)):
            if part.get_content_type() == "image/png":
                name = part["Content-ID"].strip("<>")
                assert f"cid:{name}" in shown
                shown = shown.replace(f"cid:{name}", "data:image/png;base64," + base64.b64encode(content(part)).decode())
        assert shown.encode() == page, request["kind"]
        assert "cid:" not in shown


def test_text_is_as_wide_as_mail_and_has_what_matters(made):
    for request, mail in made("playbill", "text"):
        for line in mail.decode().split("\n"):
            assert len(line) <= 78 or " " not in line.strip(), line
        assert request["kind"] == "set-password" or request["order"]["reference"] in mail.decode() or "2026" in mail.decode()


def test_codes_documents_and_calendars_are_the_tickets(made, project):
    made_by_tickets = answers(["tickets", "--project", project, "--theme", "eldoret"], [order(locale) for locale in LOCALES])
    files = {answer["id"]: base64.b64decode(answer["base64"]) for answer in made_by_tickets}
    for request, mail in made("eldoret", "eml"):
        if request["kind"] != "order-confirmed":
            continue
        parts = leaves(parsed(mail))
        codes = [zxingcpp.read_barcode(Image.open(io.BytesIO(content(part)))).text for part in parts if part.get_content_type() == "image/png"]
        assert codes == [ticket["code"] for ticket in request["order"]["tickets"]]
        [document] = [part for part in parts if part.get_content_type() == "application/pdf"]
        assert content(document) == files[request["order"]["id"]]
        assert document.get_filename() == "EBS-3J6FU4.pdf" and document.get_content_disposition() == "attachment"
        [calendar] = [part for part in parts if part.get_content_type() == "text/calendar"]
        [event] = icalendar.Calendar.from_ical(content(calendar)).walk("VEVENT")
        assert event["DTSTART"].dt.isoformat() == "2026-07-15T08:00:00+03:00"
        assert calendar.get_param("method") == "PUBLISH"


def test_sendgrid_takes_every_mail(made):
    for request, body in made("playbill", "sendgrid"):
        mail = json.loads(body)
        sendgrid(mail)
        assert mail["categories"] == [request["kind"]]


def sendgrid(mail):
    """The rules of `POST /v3/mail/send`."""
    assert set(mail) <= {"personalizations", "from", "reply_to", "subject", "content", "attachments", "headers", "categories", "custom_args", "tracking_settings"}
    assert len(mail["personalizations"]) == 1 and set(mail["personalizations"][0]) == {"to"}
    people = mail["personalizations"][0]["to"] + [mail["from"]] + ([mail["reply_to"]] if "reply_to" in mail else [])
    for person in people:
        assert set(person) <= {"email", "name"} and re.fullmatch(r"[!-~]+@[a-z0-9.-]+", person["email"])
    assert len(mail["personalizations"][0]["to"]) == 1 and mail["subject"]
    assert [part["type"] for part in mail["content"]] == ["text/plain", "text/html"] and all(part["value"] for part in mail["content"])
    for file in mail.get("attachments", []):
        assert base64.b64decode(file["content"], validate=True) and file["filename"] and not re.search(r"[\r\n]", file["type"])
        assert (file["disposition"] == "inline") == ("content_id" in file)
        assert file["disposition"] != "inline" or f"cid:{file['content_id']}" in mail["content"][1]["value"]
    reserved = {"x-sg-id", "x-sg-eid", "received", "dkim-signature", "content-type", "content-transfer-encoding", "to", "from", "subject", "reply-to", "cc", "bcc"}
    for name, value in mail["headers"].items():
        assert name.lower() not in reserved and re.fullmatch(r"[!-9;-~]+", name) and re.fullmatch(r"[ -~]*", value)
    assert len(set(mail["categories"])) == len(mail["categories"]) <= 10
    assert all(isinstance(value, str) for value in mail["custom_args"].values()) and len(json.dumps(mail["custom_args"])) <= 10_000
    assert len(json.dumps(mail)) <= 30_000_000


class Page(html.parser.HTMLParser):
    """What a document has in it that does something."""

    def __init__(self, text):
        super().__init__()
        self.found, self.title, self.kind = [], "", None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.kind = tag
        values = dict(attributes)
        if tag in {"iframe", "form", "base", "svg", "math", "object", "embed", "link", "noscript", "input", "button"}:
            self.found.append(tag)
        if tag == "script" and values.get("type") != "application/ld+json":
            self.found.append(tag)
        if tag == "meta" and "http-equiv" in values:
            self.found.append("refresh")
        for name, value in attributes:
            if name.startswith("on") or name == "srcdoc":
                self.found.append(name)
            if name in {"href", "src"} and not re.match(r"(https|mailto|tel|cid|data:image/png)[:;]", value or ""):
                self.found.append(value)

    def handle_data(self, data):
        if self.kind == "script" and data.strip():
            json.loads(data)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    """One event an attack, all its words poisoned."""
    folder = tmp_path_factory.mktemp("hostile-mail")
    snapshot = json.loads((ROOT / "Examples/eldoret-summit/snapshot.json").read_text())
    event, organizer = snapshot["events"][0], snapshot["organizers"][0]
    snapshot["events"] = [
        poisoned(json.loads(json.dumps(event)) | {"image": None, "schedule": []}, attack) | {"id": f"e{n}", "slug": f"event-{n}", "aliases": [], "descriptionFormat": "html", "tags": [attack]}
        for n, attack in enumerate(ATTACKS)
    ]
    snapshot["organizers"] = [poisoned(organizer, ATTACKS[1]) | {"logo": None}]
    (folder / "snapshot.json").write_text(json.dumps(snapshot))
    settings = {"site": {"title": ATTACKS[4], "baseURL": "https://example.org"}, "mail": {"from": "tickets@example.org"}}
    (folder / "playbill.json").write_text(json.dumps(settings))
    return folder


def attacked(number, attack, kind):
    """An order with the attack wherever somebody types."""
    made = order() | status(kind) | {"id": f"o{number}", "event": f"e{number}", "reference": attack[:200].strip() or "x"}
    made["buyer"] = made["buyer"] | {"name": attack, "company": attack, "taxId": attack[:80]}
    made["tickets"] = [
        ticket | {"number": attack[:40], "attendee": {"name": attack, "email": "a@example.org", "company": attack}, "seat": {"section": attack, "number": attack[:20]}}
        for ticket in made["tickets"][:2]
    ]
    context = {"message": attack, **CONTEXTS[kind]}
    if "reason" in context:
        context["reason"] = attack
    if "transfer" in context:
        context["transfer"] = context["transfer"] | {"to": {"name": attack, "email": "a@example.org"}}
    if "before" in context:
        context["before"] = context["before"] | {"title": attack, "venue": {"name": attack}}
    return {"kind": kind, "order": made, "context": context}


# A header refuses what it can't hold; what else there is must come to a mail.
REFUSED = {"mail.header"}


@pytest.mark.parametrize("form", ["eml", "sendgrid", "html", "text"])
def test_nothing_that_was_typed_breaks_out(hostile, form):
    lines = [attacked(number, attack, kind) for kind in CONTEXTS for number, attack in enumerate(ATTACKS)]
    made = 0
    for line, answer in zip(lines, stream(hostile, form, lines, "--attach", "codes")):
        if answer["status"] == "failed":
            codes = {problem["code"] for problem in answer["diagnostics"] if problem["severity"] == "error"}
            may = (REFUSED if form in {"eml", "sendgrid"} else set()) | ({"mail.size"} if line["order"]["id"] == f"o{len(ATTACKS) - 1}" else set())
            assert codes and codes <= may, (line["kind"], line["order"]["id"], answer["diagnostics"])
            assert all("field" in problem["message"] for problem in answer["diagnostics"] if problem["code"] == "mail.header")
            continue
        for mail in mails(answer):
            made += 1
            if form == "text":
                continue
            page = mail.decode() if form == "html" else ""
            if form == "eml":
                message = parsed(mail)
                assert set(message.keys()) <= {
                    "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "Content-Language", "MIME-Version",
                    "Content-Type", "List-Unsubscribe", "List-Unsubscribe-Post",
                }  # fmt: skip
                page = content(next(part for part in leaves(message) if part.get_content_type() == "text/html")).decode()
            elif form == "sendgrid":
                sendgrid(json.loads(mail))
                page = json.loads(mail)["content"][1]["value"]
            assert Page(page).found == [], (line["kind"], line["order"]["id"])
    assert made > len(lines) / 2
