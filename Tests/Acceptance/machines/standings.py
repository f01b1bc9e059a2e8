"""How the tickets of an event stand at an instant, worked out anew from the snapshot alone."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

# From the most available to the least.
WORDS = ["on_sale", "few_left", "not_yet", "paused", "sold_out", "ended"]
FOREVER = datetime.max.replace(tzinfo=ZoneInfo("UTC"))


def instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def zone(event) -> ZoneInfo:
    return ZoneInfo(event["timeZone"])


def end(event) -> datetime:
    """Its own, or else that of its day."""
    if event.get("ends"):
        return instant(event["ends"])
    day = instant(event["starts"]).astimezone(zone(event)).date() + timedelta(days=1)
    return datetime.combine(day, time(), zone(event))


def phase(event, now) -> str:
    if event["status"] in ("cancelled", "postponed", "ended"):
        return event["status"]
    return "upcoming" if now < instant(event["starts"]) else "ongoing" if now < end(event) else "ended"


def ticketing(event, now) -> str:
    state = (event.get("ticketing") or {}).get("state", "none")
    return "inactive" if state != "none" and phase(event, now) in ("ended", "cancelled") else state


def scarcer(one, other):
    if one[0] != other[0]:
        return max(one, other, key=lambda state: WORDS.index(state[0]))
    if one[0] == "few_left":
        return min(one, other)
    return one[0], max(one[1] or FOREVER, other[1] or FOREVER) if one[0] == "not_yet" else None


def best(states, few: int):
    word = min((state[0] for state in states), key=WORDS.index)
    details = [state[1] for state in states if state[0] == word]
    if word == "few_left":
        return ("few_left", sum(details)) if sum(details) <= few else ("on_sale", None)
    return word, min(details) if word == "not_yet" else None


def offer(event, offered, now, few: int):
    """By its own number and time: a word, with how many are left or from when on."""
    if phase(event, now) in ("ended", "cancelled") or (offered.get("saleEnds") and now >= instant(offered["saleEnds"])):
        return "ended", None
    if not offered.get("active", True):
        return "paused", None
    if offered.get("saleStarts") and now < instant(offered["saleStarts"]):
        return "not_yet", instant(offered["saleStarts"])
    left = offered.get("remaining")
    if left is None:
        left = 0 if offered.get("quantity") == 0 else None
    if left is None:
        return "on_sale", None
    if left < max(1, offered.get("minPerOrder") or 1):
        return "sold_out", None
    return ("few_left", left) if left <= few else ("on_sale", None)


def frame(event, kind, now, few: int):
    """A type within what the event's ticketing, its parts and what it requires allow, its tiers aside."""
    state = offer(event, kind, now, few)
    if ticketing(event, now) == "setup":
        opens = instant(kind.get("saleStarts"))
        state = scarcer(state, ("not_yet", opens if opens and opens > now else FOREVER))
    if ticketing(event, now) == "inactive" and phase(event, now) not in ("ended", "cancelled"):
        state = scarcer(state, ("paused", None))
    types = {kind["id"]: kind for kind in event["ticketTypes"]}
    for part in kind.get("includes") or []:
        state = scarcer(state, availability(event, types[part], now, few)[0])
    for needed in kind.get("requires") or []:
        needed = availability(event, types[needed], now, few)[0]
        state = scarcer(state, needed) if needed[0] == "not_yet" else state
    return state


def availability(event, kind, now, few: int):
    """That of a type and those of its tiers, by id."""
    state = frame(event, kind, now, few)
    tiers = {
        tier["id"]: scarcer(state, offer(event, tier, now, few))
        for tier in kind.get("tiers") or [] if tier.get("visibility") != "hidden"
    }
    return (scarcer(state, best(tiers.values(), few)) if tiers else state), tiers


def shown(event) -> list[dict]:
    return [kind for kind in event.get("ticketTypes") or [] if kind.get("visibility") != "hidden"]


def standing(event, now, few: int) -> dict:
    """As `status.json` has it, without its words."""
    types = {kind["id"]: availability(event, kind, now, few) for kind in shown(event)}
    state, reason = ticketing(event, now), None
    if state == "none":
        types = {}
    elif state == "inactive" and phase(event, now) in ("ended", "cancelled"):
        reason = phase(event, now)
    elif state != "setup":
        found = min((own[0] for own, _ in types.values()), key=WORDS.index, default="on_sale")
        reason = {"sold_out": "sold_out", "ended": "closed", "paused": "paused"}.get(found)
        if reason:
            state = "inactive"
        elif state == "inactive":
            reason = "paused"
        else:
            reason = "not_yet" if found == "not_yet" else "open"
    return {"state": state, "reason": reason, "types": types}


def changes(event, now, few: int) -> list[tuple[datetime, dict]]:
    """What the clock alone will change."""
    instants = {instant(event["starts"]), end(event)}
    for kind in event.get("ticketTypes") or []:
        for offered in [kind, *(kind.get("tiers") or [])]:
            instants |= {instant(offered.get("saleStarts")), instant(offered.get("saleEnds"))}
    last, found = standing(event, now, few), []
    for at in sorted(at for at in instants if at and at > now):
        following = standing(event, at, few)
        if following != last:
            found.append((at, following))
        last = following
    return found


def plain(types: dict) -> list[dict]:
    """As `status.json` has them."""
    found = []
    for id, (own, tiers) in types.items():
        parts = [{"id": id, "state": state[0]} | ({"left": state[1]} if state[0] == "few_left" else {})
                 for id, state in [(id, own), *tiers.items()]]
        found.append(parts[0] | ({"tiers": parts[1:]} if parts[1:] else {}))
    return found


def without_words(part: dict) -> dict:
    def bare(types):
        return [{name: value for name, value in kind.items() if name not in ("text", "tiers")}
                | ({"tiers": bare(kind["tiers"])} if "tiers" in kind else {}) for kind in types]

    return {"state": part["state"], "reason": part["reason"], "types": bare(part["types"])}
