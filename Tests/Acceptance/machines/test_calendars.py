"""Calendars, read by icalendar and to the letter of their standards."""

import json
from collections import Counter
from datetime import timedelta

from machines import calendars, stage
from machines.built import Site, made
from machines.standings import instant


def sequence(event: dict) -> int:
    moved = bool(event.get("previousStarts"))
    return {"cancelled": 4, "postponed": 3 if moved else 1}.get(event["status"], 2 if moved else 0)


STATUSES = {"cancelled": "CANCELLED", "postponed": "TENTATIVE"}


def test_calendars_say_what_the_snapshot_says(site):
    ids = {language: Counter() for language in site.languages}
    for event, language in site.editions():
        calendar = calendars.compared(site.bytes(language, f"events/{event['slug']}/event.ics"))
        own, *sessions = calendar.named("VEVENT")
        assert len(sessions) == len(event.get("schedule") or [])
        organizer = site.organizers.get(event.get("organizer"), {})
        for entry, source in zip([own, *sessions], [event, *(event.get("schedule") or [])]):
            values = entry.values
            assert calendars.words(values["SUMMARY"]) == " ".join(site.words(source["title"], language).split("\n"))
            assert calendars.instant(calendar, entry, "DTSTART") == instant(source["starts"])
            assert calendars.instant(calendar, entry, "DTEND") == instant(source.get("ends"))
            assert (values["STATUS"], int(values["SEQUENCE"])) == (STATUSES.get(event["status"], "CONFIRMED"), sequence(event))
            assert values["URL"] == site.url(language, f"events/{event['slug']}/")
            assert values.get("RELATED-TO") == (None if source is event else own.values["UID"])
            assert values.get("ORGANIZER") == (f"mailto:{organizer['email']}" if "email" in organizer else None)
            ids[language][values["UID"]] += 1
        venue = event.get("venue") or {}
        assert site.words(venue.get("name"), language) in calendars.words(own.values.get("LOCATION", ""))
        assert own.values.get("CONFERENCE") == venue.get("online")
        assert ("GEO" in own.values) == ("coordinates" in venue)
    assert all(set(found.values()) == {1} for found in ids.values())
    assert all(set(found) == set(ids[site.languages[0]]) for found in ids.values())


def test_the_calendar_of_all_has_what_is_to_come(site):
    for language in site.languages:
        calendar = calendars.compared(site.bytes(language, "calendar.ics"))
        titles = [calendars.words(event.values["SUMMARY"]) for event in calendar.named("VEVENT")]
        assert sorted(titles) == sorted(site.words(event["title"], language) for event in site.upcoming)
        assert calendar.values["SOURCE"] == site.url(language, "calendar.ics")


def uids(site: Site) -> dict[str, tuple[list[str], int]]:
    found = {}
    for event in site.events:
        entries = calendars.read(site.bytes(site.languages[0], f"events/{event['slug']}/event.ics")).named("VEVENT")
        found[event["id"]] = [entry.values["UID"] for entry in entries], int(entries[0].values["SEQUENCE"])
    return found


def test_ids_outlive_titles_times_and_addresses(build_site, tmp_path):
    first = build_site("stage")
    snapshot = json.loads(json.dumps(stage.SNAPSHOT))
    chosen = ("on-sale", "several-days", "open-end", "moved")
    snapshot["events"] = [event for event in snapshot["events"] if event["slug"] in chosen]
    for event, change in zip(snapshot["events"], [
        {"previousStarts": "later"}, {"status": "cancelled"}, {"status": "cancelled"}, {"status": "postponed"},
    ]):
        later = (instant(event["starts"]) + timedelta(hours=1)).isoformat()
        event |= {"title": "Another", "starts": later, "slug": f"new-{event['slug']}", **change}
        if change.get("previousStarts"):
            event["previousStarts"] = first.snapshot["events"][0]["starts"]
    again = made(tmp_path / "again", snapshot, stage.CONFIG, stage.AS_OF)
    before, after = uids(first), uids(again)
    assert {id: after[id][0] for id in after} == {id: before[id][0] for id in after}
    assert len(after) == 4 and all(after[id][1] > before[id][1] for id in after)
