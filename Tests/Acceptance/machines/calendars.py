"""Reads calendars to the letter of RFC 5545 and RFC 7986; real readers forgive nearly everything."""

import re
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar

LINE = re.compile(r'([A-Z-]+)((?:;[A-Z-]+=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]+))*):([^\x00-\x08\x0a-\x1f\x7f]*)')
ONE_TEXT = re.compile(r"(?:[^\\;,]|\\[\\;,n])*")
TEXTS = re.compile(r"(?:[^\\;]|\\[\\;,n])*")
TIME = re.compile(r"\d{8}T\d{6}Z?")
# What there must be in each, and what there may be.
PROPERTIES = {
    "VCALENDAR": (
        {"VERSION", "PRODID", "METHOD", "NAME", "X-WR-CALNAME"}, {"URL", "SOURCE", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"},
    ),
    "VTIMEZONE": ({"TZID"}, set()),
    "STANDARD": ({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"}, set()),
    "DAYLIGHT": ({"DTSTART", "TZOFFSETFROM", "TZOFFSETTO"}, set()),
    "VEVENT": (
        {"UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY"},
        {"DTEND", "DESCRIPTION", "LOCATION", "GEO", "CONFERENCE", "URL", "CATEGORIES", "ORGANIZER", "IMAGE", "LAST-MODIFIED",
         "RELATED-TO"},
    ),
}
PARTS = {"": {"VCALENDAR"}, "VCALENDAR": {"VTIMEZONE", "VEVENT"}, "VTIMEZONE": {"STANDARD", "DAYLIGHT"}}
PARAMETERS = {"TZID", "VALUE", "CN"}


class Part:
    """A component: its properties with their parameters, and what is in it."""

    def __init__(self, name: str):
        self.name, self.values, self.parameters, self.parts = name, {}, {}, []

    def named(self, name: str) -> list["Part"]:
        return [part for part in self.parts if part.name == name]


def lines(data: bytes) -> list[str]:
    """Unfolded; each as long as may be, each its own UTF-8."""
    assert data.endswith(b"\r\n")
    for line in data[:-2].split(b"\r\n"):
        assert 0 < len(line) <= 75 and b"\r" not in line and b"\n" not in line, line
        line.decode()
    return data.decode().replace("\r\n ", "")[:-2].split("\r\n")


def read(data: bytes) -> Part:
    root = Part("")
    stack = [root]
    for line in lines(data):
        found = LINE.fullmatch(line)
        assert found, line
        name, parameters, value = found[1], dict(re.findall(r';([A-Z-]+)=("[^"]*"|[^;:]+)', found[2])), found[3]
        part = stack[-1]
        if name == "BEGIN":
            assert value in PARTS.get(part.name, ()), line
            part.parts.append(Part(value))
            stack.append(part.parts[-1])
        elif name == "END":
            assert value == stack.pop().name, line
            check(part)
        else:
            assert name not in part.values and set(parameters) <= PARAMETERS, line
            part.values[name], part.parameters[name] = value, parameters
    [calendar] = root.parts
    assert stack == [root]
    zones = [part.values["TZID"] for part in calendar.named("VTIMEZONE")]
    used = {parameters.get("TZID") for event in calendar.named("VEVENT") for parameters in event.parameters.values()}
    assert sorted(zones) == sorted(used - {None})
    return calendar


def check(part: Part):
    required, allowed = PROPERTIES[part.name]
    assert required <= set(part.values) <= required | allowed, (part.name, sorted(part.values))
    values = part.values
    for name in {"SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME"} & set(values):
        assert ONE_TEXT.fullmatch(values[name]), values[name]
    if part.name == "VTIMEZONE":
        assert part.parts
    if part.name != "VEVENT":
        return
    assert TEXTS.fullmatch(values.get("CATEGORIES", ""))
    assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", values["UID"])
    assert values["STATUS"] in ("CONFIRMED", "TENTATIVE", "CANCELLED") and values["SEQUENCE"].isdigit()
    assert re.fullmatch(r"-?\d+(\.\d+)?;-?\d+(\.\d+)?", values.get("GEO", "0;0"))
    for name in {"DTSTAMP", "DTSTART", "DTEND", "LAST-MODIFIED"} & set(values):
        assert TIME.fullmatch(values[name]) and values[name].endswith("Z") == ("TZID" not in part.parameters[name]), name
    for name in {"URL", "CONFERENCE", "IMAGE"} & set(values):
        assert re.fullmatch(r"https?://[!-~]+", values[name]), values[name]
    assert re.fullmatch(r"mailto:[!-~]+@[!-~]+", values.get("ORGANIZER", "mailto:a@b"))


def civil(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%S")


def offset(text: str) -> timedelta:
    found = re.fullmatch(r"([+-])(\d\d)(\d\d)(\d\d)?", text)
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size


def instant(calendar: Part, event: Part, name: str) -> datetime | None:
    """By the file's own description of the zone: what held since the last onset, each of which is told in the time before it."""
    if name not in event.values:
        return None
    value = event.values[name]
    if value.endswith("Z"):
        return civil(value[:-1]).replace(tzinfo=timezone.utc)
    [zone] = [part for part in calendar.named("VTIMEZONE") if part.values["TZID"] == event.parameters[name]["TZID"]]
    begun = [part for part in zone.parts if civil(part.values["DTSTART"]) <= civil(value)]
    last = max(begun, key=lambda part: civil(part.values["DTSTART"]))
    return civil(value).replace(tzinfo=timezone(offset(last.values["TZOFFSETTO"])))


def words(text: str) -> str:
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] == "n" else found[1], text)


def compared(data: bytes) -> Part:
    """As we read it, if others read the same."""
    calendar = read(data)
    found = icalendar.Calendar.from_ical(data)
    assert [part.errors for part in found.walk() if part.errors] == []
    assert found.walk("VEVENT") or not calendar.named("VEVENT")
    for event, theirs in zip(calendar.named("VEVENT"), found.walk("VEVENT"), strict=True):
        starts, ends = (instant(calendar, event, name) for name in ("DTSTART", "DTEND"))
        assert starts == theirs["DTSTART"].dt and ends == (theirs["DTEND"].dt if ends else None)
        assert ends is None or ends > starts
        # What the file says of the zone, against what everybody's tables say.
        for name, moment in [("DTSTART", starts), ("DTEND", ends)]:
            if moment and "TZID" in event.parameters[name]:
                assert moment.utcoffset() == moment.astimezone(ZoneInfo(event.parameters[name]["TZID"])).utcoffset()
        assert words(event.values["SUMMARY"]) == str(theirs["SUMMARY"])
    ids = [event.values["UID"] for event in calendar.named("VEVENT")]
    assert len(set(ids)) == len(ids)
    assert {event.values.get("RELATED-TO") for event in calendar.named("VEVENT")} - {None} <= set(ids)
    return calendar
