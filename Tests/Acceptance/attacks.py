"""A snapshot in which everything that somebody may type is an attack."""

import json

ATTACKS = [
    "<script>window.pwned=1</script>",
    "<img src=x onerror=window.pwned=1>",
    "\"><svg onload=window.pwned=1>",
    "' onmouseover='window.pwned=1' autofocus onfocus='window.pwned=1",
    "</title></style></script><script>window.pwned=1</script>",
    "{{ site.title }}{% assign x = 1 %}{{ 'site.css' | asset }}{% render 'site/logo' %}",
    "javascript:window.pwned=1",
    "data:text/html,<script>window.pwned=1</script>",
    "a\u2028b\u2029c\u202e\u2066d",
    "line\r\nX-Injected: 1\r\n\r\n<script>window.pwned=1</script>",
    "<!--><script>window.pwned=1</script>-->",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.pwned=1&gt;\">",
    "<svg></p><style><a id=\"</style><img src=1 onerror=window.pwned=1>\">",
    "<noscript><p title=\"</noscript><img src=x onerror=window.pwned=1>\">",
    "[click](javascript:window.pwned=1) ![x](https://evil.example/pixel.gif)",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe><base href=https://evil.example/>",
    "<form action=https://evil.example><input name=x><button>go</button></form><meta http-equiv=refresh content='0;url=https://evil.example'>",
    "<a href=\" &#1;javascript:window.pwned=1\">x</a><a href='java\nscript:window.pwned=1'>y</a>",
    "x" * 20_000,
]
# What is checked as it is read, and so can't be an attack.
KEPT = {
    "id", "slug", "aliases", "status", "visibility", "starts", "ends", "doors", "timeZone", "organizer", "locale", "language",
    "descriptionFormat", "provider", "state", "url", "embedUrl", "kind", "currency", "amount", "country", "saleStarts", "saleEnds",
    "requires", "includes", "ticketTypes", "generatedAt", "updatedAt", "online", "waitlist", "website", "rate", "previousStarts",
    "series", "email", "phone", "social", "eventId",
}


def poisoned(value, attack, key=""):
    is_record = isinstance(value, dict) or isinstance(value, list) and value and isinstance(value[0], dict)
    if key in KEPT and not (key == "ticketTypes" and is_record):
        return value
    if isinstance(value, dict):
        texts = key and value and all(len(name) in (2, 5) and isinstance(text, str) for name, text in value.items())
        return attack if texts else {name: poisoned(member, attack, name) for name, member in value.items()}
    if isinstance(value, list):
        return [poisoned(member, attack, key) for member in value]
    return attack if isinstance(value, str) else value


def attacked(snapshot: dict, text_format: str) -> dict:
    """One event an attack, all the words of its first poisoned."""
    event, organizer = snapshot["events"][0], snapshot["organizers"][0]
    events = []
    for number, attack in enumerate(ATTACKS):
        copy = json.loads(json.dumps(event)) | {"id": f"e{number}", "slug": f"event-{number}", "aliases": []}
        copy = poisoned(copy, attack) | {"descriptionFormat": text_format, "featured": number < 3}
        copy["image"] = None
        for session in copy["schedule"]:
            for speaker in session.get("speakers", []):
                speaker.pop("image", None)
        copy["tags"] = [attack]
        events.append(copy)
    return snapshot | {"events": events, "organizers": [poisoned(organizer, ATTACKS[1]) | {"logo": None}]}
