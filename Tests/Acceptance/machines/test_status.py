"""How tickets stand, and what the clock will change."""

from conftest import build
from machines import feeds, stage
from machines.built import made
from machines.standings import changes, plain, standing, without_words


def test_status_is_what_the_snapshot_and_the_clock_say(site):
    for event, language in site.editions():
        status = site.json(language, f"embed/{event['slug']}/status.json")
        transitions, last = status.pop("transitions"), standing(event, site.now, site.few)
        if last["state"] == "none":
            transitions = []
        assert without_words(status) == last | {"types": plain(last["types"])}, event["slug"]
        assert status["text"] and status["date"] and status["playbill"] == 1
        assert (status["event"], status["id"]) == (event["slug"], event["id"])
        assert status["eventId"] == (event.get("ticketing") or {}).get("eventId")
        assert status["title"] == site.words(event["title"], language)
        assert status["url"] == site.url(language, f"events/{event['slug']}/")
        ahead = changes(event, site.now, site.few)
        assert [feeds.date(change["at"]) for change in transitions] == [at for at, _ in ahead], event["slug"]
        for change, (_, following) in zip(transitions, ahead):
            changed = {id: state for id, state in following["types"].items() if last["types"].get(id) != state}
            assert without_words(change) == following | {"types": plain(changed)}, (event["slug"], change["at"])
            last = following


def test_nothing_changes_where_no_tickets_are_sold(build_site):
    assert build_site("stage").json("en", "embed/no-ticketing/status.json")["transitions"] == []


def test_at_each_transition_a_build_says_the_same(tmp_path):
    slugs = ["before-sale", "some-of-each", "tiers", "bundle", "now", "setup", "paused", "open-end"]
    snapshot = stage.SNAPSHOT | {"events": [event for event in stage.SNAPSHOT["events"] if event["slug"] in slugs]}
    config = {"site": stage.CONFIG["site"] | {"locales": ["en"]}}
    site = made(tmp_path, snapshot, config, stage.AS_OF)

    def statuses():
        return {event["slug"]: site.json("en", f"embed/{event['slug']}/status.json") for event in site.events}

    expected = statuses()
    instants = sorted({change["at"] for status in expected.values() for change in status["transitions"]})
    assert len(instants) > 6
    for at in instants:
        for status in expected.values():
            if status["transitions"] and status["transitions"][0]["at"] == at:
                change = status["transitions"].pop(0)
                types = {kind["id"]: kind for kind in change["types"]}
                status |= {name: change[name] for name in ("state", "reason", "text")}
                status["types"] = [types.get(kind["id"], kind) for kind in status["types"]]
        build(tmp_path, tmp_path / "public", "--as-of", at)
        assert statuses() == expected, at
