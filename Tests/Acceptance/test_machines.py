"""What machines read of a site, read by machines that others have written, beside the snapshot it was made from."""

import json
import re
import shutil
import urllib.robotparser
from collections import Counter
from datetime import timedelta
from decimal import Decimal

import pytest

import calendars
import feeds
import stage
from built import Site, linked_data, links, made, metas, open_graph, tree
from conftest import INSTANTS, ROOT, Server, build
from described import described, is_online_only
from standings import changes, instant, phase, plain, standing, without_words
from test_hostile import ATTACKS, hostile  # noqa: F401

EXAMPLES = {
    "eldoret-summit": {"baseURL": "https://eldoretsummit.co.ke", "locales": ["en-KE", "sw"],
                       "title": "Eldoret International Business Summit"},
    "fashion-week": {"baseURL": "https://events.fashionistas.com", "locales": ["en-GB", "fr", "ar"], "title": "Fashionistas",
                     "fewLeft": 20},
}
SECRETS = {"TICKETING_API_TOKEN": "canary-token", "HIEVENTS_SECRET_KEY": "canary-key", "PRETIX_TOKEN": "canary-pretix"}


@pytest.fixture(scope="module")
def build_site(tmp_path_factory):
    folder, found = tmp_path_factory.mktemp("machines"), {}

    def site(name: str) -> Site:
        if name in found:
            return found[name]
        if name == "stage":
            with pytest.MonkeyPatch.context() as patch:
                for key, secret in SECRETS.items():
                    patch.setenv(key, secret)
                found[name] = made(folder / name, stage.SNAPSHOT, stage.CONFIG, stage.AS_OF)
        else:
            copy = folder / name
            shutil.copytree(ROOT / "Examples" / name, copy, ignore=shutil.ignore_patterns("public", ".p*"))
            out = build(copy, copy / "public", "--as-of", INSTANTS[name])
            found[name] = Site(out, json.loads((copy / "snapshot.json").read_text()), EXAMPLES[name], INSTANTS[name])
        return found[name]

    return site


@pytest.fixture(params=["stage", *EXAMPLES])
def site(request, build_site):
    return build_site(request.param)


@pytest.fixture(scope="module")
def attacked(hostile):  # noqa: F811
    snapshot = json.loads((hostile.folder.parent / "snapshot.json").read_text())
    return Site(hostile.folder, snapshot, {"baseURL": "https://example.org", "title": ATTACKS[4]}, INSTANTS["eldoret-summit"])


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


def test_a_place_on_the_web_with_a_name_is_no_place_to_go_to(build_site):
    site = build_site("fashion-week")
    [event] = [event for event in site.events if is_online_only(event)]
    [found] = linked_data(site.bytes("en-GB", f"events/{event['slug']}/index.html"))
    assert found["eventAttendanceMode"] == "https://schema.org/OnlineEventAttendanceMode"
    assert found["location"]["@type"] == "VirtualLocation"


def test_linked_data_says_what_the_snapshot_says(site):
    for event, language in site.editions():
        if is_online_only(event):
            continue
        [found] = linked_data(site.bytes(language, f"events/{event['slug']}/index.html"))
        images, series = found.pop("image", []), found.pop("superEvent", None)
        assert found.pop("description")
        for offer in found.get("offers", []):
            offer |= {"price": Decimal(offer["price"])} if "price" in offer else {}
        assert found == described(site, event, language), (event["slug"], language)
        assert all(site.file(image).exists() for image in images) and bool(images) >= bool(event.get("image"))
        assert (series or {}).get("identifier") == event.get("series")
        if phase(event, site.now) in ("ended", "cancelled"):
            assert {offer["availability"] for offer in found.get("offers", [])} <= {"https://schema.org/Discontinued"}


def test_pages_say_where_they_are_and_how_to_show_them(site):
    pages = {site.address + "/" + str(path.relative_to(site.folder)).removesuffix("index.html"): path.read_bytes()
             for path in site.folder.rglob("index.html") if "embed" not in path.parts}
    trees = {url: tree(page) for url, page in pages.items()}
    for url, page in trees.items():
        [canonical] = [link.get("href") for link in links(page, "canonical")]
        if page.find(".//meta[@http-equiv='refresh']") is not None:
            assert canonical in pages and canonical != url and metas(page)["robots"] == "noindex"
            continue
        shown = open_graph(pages[url])
        assert canonical == shown["og:url"] == url and shown["og:title"] and shown["og:site_name"] == site.title
        assert shown["og:locale"].replace("_", "-") == page.get("lang") or "-" not in page.get("lang")
        others = {link.get("hreflang"): link.get("href") for link in links(page, "alternate") if link.get("hreflang")}
        assert others.pop("x-default", None) == others.get(site.languages[0])
        if "/page/" in url:
            continue
        assert list(others.values()).count(url) == 1 and others[page.get("lang")] == url
        for language, other in others.items():
            assert trees[other].get("lang") == language
            assert url in [link.get("href") for link in links(trees[other], "alternate") if link.get("hreflang")]
        if "og:image" in shown:
            assert site.file(shown["og:image"]).exists() and metas(page)["twitter:card"] == "summary_large_image"
            assert int(shown["og:image:width"]) > 0 < int(shown["og:image:height"])
    for event, language in site.editions():
        url = site.url(language, f"events/{event['slug']}/")
        assert open_graph(pages[url])["og:title"] == site.words(event["title"], language)
        assert ("og:image" in open_graph(pages[url])) >= bool(event.get("image"))
        assert set(site.languages) == {link.get("hreflang") for link in links(trees[url], "alternate")} - {None, "x-default"}


def test_the_pages_of_a_list_name_their_translations(build_site):
    site = build_site("stage")
    for url, (_, others) in feeds.sitemap((site.folder / "sitemap.xml").read_bytes()).items():
        found = links(tree(site.file(url).read_bytes()), "alternate")
        assert {link.get("hreflang"): link.get("href") for link in found if link.get("hreflang")} == others, url


def oembed(site: Site, event: dict, language: str) -> tuple[dict, dict]:
    """By the link that editors look for: the answer, and its frame."""
    page = tree(site.bytes(language, f"events/{event['slug']}/index.html"))
    [link] = [link.get("href") for link in links(page, "alternate") if link.get("type") == "application/json+oembed"]
    offer = json.loads(site.file(link).read_bytes())
    return offer, feeds.frame(offer)


def test_editors_are_offered_the_widget(site, browser):
    for event, language in site.editions():
        offer, frame = oembed(site, event, language)
        assert frame["src"] == site.url(language, f"embed/{event['slug']}/") and site.file(frame["src"]).exists()
        assert site.words(event["title"], language) in frame["title"] and offer["provider_name"] == site.title
        organizer = site.organizers.get(event.get("organizer"), {})
        assert offer.get("author_name", "") == site.words(organizer.get("name"), language)
    server = Server(site.folder)
    page = browser.new_page()
    page.route(f"{site.address}/**", lambda route: route.fulfill(
        response=page.request.get(server.address + route.request.url.removeprefix(site.address))))
    page.route("https://host.example/", lambda route: route.fulfill(body="<!doctype html><p>A page", content_type="text/html"))
    page.goto("https://host.example/")
    for event, language in site.editions()[:: max(1, len(site.editions()) // 4)]:
        page.evaluate("html => { document.body.innerHTML = html }", oembed(site, event, language)[0]["html"])
        heading = page.frame_locator("iframe").get_by_role("heading", level=1)
        heading.wait_for(timeout=5000)
        assert " ".join(site.words(event["title"], language).split()) == " ".join(heading.inner_text().split())
    page.close()


def test_feeds_keep_the_rules(site):
    seen = set()
    for language in site.languages:
        feed = feeds.atom(site.bytes(language, "feed.xml"))
        titles = {entry.findtext(feeds.ATOM + "title") for entry in feed.iter(feeds.ATOM + "entry")}
        assert titles == {site.words(event["title"], language) for event in site.upcoming}
        assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        assert all(site.file(link.get("href")).exists() for link in feed.iter(feeds.ATOM + "link"))
        items = site.json(language, "feed.json")
        feeds.json_feed(items)
        assert items["feed_url"] == site.url(language, "feed.json") and items["language"] == language
        assert [item["id"] for item in items["items"]] == [id.text for id in feed.iterfind(f"{feeds.ATOM}entry/{feeds.ATOM}id")]
        assert {item["title"] for item in items["items"]} == titles
        assert feed.findtext(feeds.ATOM + "id") not in seen
        seen.add(feed.findtext(feeds.ATOM + "id"))


def test_what_was_called_off_is_to_come_until_its_day(tmp_path):
    event = stage.event("called-off-long-ago", "2020-05-02 19:00", None, status="cancelled", ticketTypes=[])
    site = made(tmp_path, stage.SNAPSHOT | {"events": [event]}, stage.CONFIG, stage.AS_OF)
    assert site.json("en", "feed.json")["items"] == []


def test_the_sitemap_names_each_page_that_is_to_be_found(site):
    found = feeds.sitemap((site.folder / "sitemap.xml").read_bytes())
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site.folder / "robots.txt").read_text().splitlines())
    assert robots.site_maps() == [f"{site.address}/sitemap.xml"]
    for url, (_, others) in found.items():
        assert "noindex" not in metas(tree(site.file(url).read_bytes())).get("robots", ""), url
        assert robots.can_fetch("Googlebot", url)
        assert set(others) == {*site.languages, "x-default"} or not others
    named = {site.file(url) for url in found}
    pages = {path: metas(tree(path.read_bytes())).get("robots", "") for path in site.folder.rglob("index.html")}
    assert named == {path for path, robots in pages.items() if "noindex" not in robots}
    for event in site.listed:
        modified, _ = found[site.url(site.languages[0], f"events/{event['slug']}/")]
        updated = (event.get("ticketing") or {}).get("updatedAt")
        assert updated is None or feeds.date(modified) == instant(updated)


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


def test_nothing_that_is_kept_back_is_told(build_site):
    site = build_site("stage")
    everything = {path.relative_to(site.folder): path.read_bytes().lower() for path in site.folder.rglob("*") if path.is_file()}
    for secret in [*SECRETS.values(), "whisper", "77.77", "id-hidden", "events/hidden", "id-draft", "events/draft"]:
        assert [path for path, data in everything.items() if secret.encode() in data] == [], secret
    lists = [data for path, data in everything.items()
             if path.name in ("calendar.ics", "feed.xml", "feed.json", "sitemap.xml")]
    assert len(lists) == 7 and not any(b"unlisted" in data for data in lists)
    assert metas(tree(site.bytes("en", "events/unlisted/index.html")))["robots"] == "noindex"


def test_a_site_that_is_not_to_be_found_says_so(tmp_path):
    config = {"site": stage.CONFIG["site"] | {"indexed": False}}
    site = made(tmp_path, stage.SNAPSHOT | {"events": stage.SALES[:2]}, config, stage.AS_OF)
    robots = urllib.robotparser.RobotFileParser()
    robots.parse((site.folder / "robots.txt").read_text().splitlines())
    assert not robots.can_fetch("Googlebot", f"{site.address}/") and not (site.folder / "sitemap.xml").exists()
    for page in site.folder.rglob("*.html"):
        assert metas(tree(page.read_bytes()))["robots"] == "noindex", page


# What machines are told of an event is the same in both.
in_one_format = pytest.mark.parametrize("hostile", ["html"], indirect=True)


@in_one_format
def test_attacks_leave_everything_readable(attacked):
    for event in attacked.events:
        calendar = calendars.compared(attacked.bytes("en", f"events/{event['slug']}/event.ics"))
        assert len(calendar.named("VEVENT")) == 1 + len(event["schedule"])
        page = attacked.bytes("en", f"events/{event['slug']}/index.html")
        [found] = linked_data(page)
        assert found["@type"] == "Event" and found["identifier"] == event["id"] and len(found["offers"]) == 3
        assert open_graph(page)["og:url"] == found["url"] == attacked.url("en", f"events/{event['slug']}/")
        assert oembed(attacked, event, "en")[1]["src"] == attacked.url("en", f"embed/{event['slug']}/")
        status = attacked.json("en", f"embed/{event['slug']}/status.json")
        assert len(status["types"]) == 3
    assert len(calendars.compared(attacked.bytes("en", "calendar.ics")).named("VEVENT")) == len(ATTACKS)
    assert len(list(feeds.atom(attacked.bytes("en", "feed.xml")).iter(feeds.ATOM + "entry"))) == len(ATTACKS)
    feeds.json_feed(attacked.json("en", "feed.json"))
    assert all(attacked.file(url).exists() for url in feeds.sitemap(attacked.bytes("en", "sitemap.xml")))
    [header] = [line for line in attacked.bytes("en", "robots.txt").splitlines() if line.startswith(b"Sitemap")]
    assert header == b"Sitemap: https://example.org/sitemap.xml"


@in_one_format
def test_no_name_turns_what_stands_after_it(attacked):
    page = attacked.bytes("en", "events/event-8/index.html")
    offer, _ = oembed(attacked, {"slug": "event-8"}, "en")
    names = [tree(page).findtext(".//title"), open_graph(page)["og:title"], offer["title"]]
    for name in names:
        assert not re.search("[\u202a-\u202e\u2066-\u2069]", name)


@in_one_format
def test_attacks_do_nothing_in_a_widget(hostile, open_page):  # noqa: F811
    page = open_page(f"{hostile.address}/embed/")
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    for number in range(len(ATTACKS)):
        page.goto(f"{hostile.address}/embed/event-{number}/")
        assert page.locator("h1").count() == 1
        # The states that are held back, too.
        page.evaluate("document.querySelectorAll('template').forEach(held => document.body.append(held.content.cloneNode(true)))")
        page.evaluate("new Promise(done => setTimeout(done, 20))")
        assert page.evaluate("window.pwned") is None, number
        assert page.locator("[onerror],[onload],[onfocus],[onmouseover],base[href],main script,main style,main math").count() == 0
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.protocol)")
        assert set(links) <= {"http:", "https:", "mailto:", "tel:"}, number
    assert page.complaints == [] and dialogs == []
    assert [url for url in page.asked if not url.startswith(hostile.address)] == []
