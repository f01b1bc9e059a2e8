"""An event as schema.org has it, extracted from its page."""

from decimal import Decimal

from machines.built import linked_data, tree
from machines.described import described, is_online_only
from machines.standings import phase


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


def test_an_extra_that_is_free_lets_nobody_in_for_nothing(build_site):
    site = build_site("stage")
    page = site.bytes("en", "events/bundle/index.html")
    [found] = linked_data(page)
    assert "0" in [offer["price"] for offer in found["offers"]] and found["isAccessibleForFree"] is False
    assert {price.text_content() for price in tree(page).find_class("event-price")} == {"from KES\u00a01,500"}
