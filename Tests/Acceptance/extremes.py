"""A project whose events and orders are as short, as long and as far from Latin letters as they come."""

import json
from pathlib import Path

# By language: the title, who comes, where, in which street and city, and what the ticket is called.
SCRIPTS = {
    "ar": ("مهرجان الكويت الدولي للأزياء", "فاطمة الزهراء بنت عبد الرحمن العنزي", "دار الآثار الإسلامية", "شارع الخليج", "مدينة الكويت", "كبار الشخصيات"),
    "he": ("פסטיבל תל אביב הבינלאומי", "נעמה בן־דוד הכהן", "היכל התרבות", "רחוב הוברמן 1", "תל אביב", "כניסה כללית"),
    "hi": ("दिल्ली अंतर्राष्ट्रीय फ़ैशन सप्ताह", "क्षितिजा विश्वनाथन त्रिपाठी", "प्रगति मैदान", "मथुरा रोड", "नई दिल्ली", "सामान्य प्रवेश"),
    "th": ("เทศกาลแฟชั่นนานาชาติกรุงเทพ", "น้ำผึ้ง ศรีสุวรรณภูมิ", "ศูนย์การประชุมแห่งชาติ", "ถนนรัชดาภิเษก", "กรุงเทพฯ", "บัตรทั่วไป"),
    "zh": ("上海国际时装周开幕晚会", "欧阳慧敏", "上海新天地太平湖", "黄浦区马当路", "上海", "普通票"),
    "ja": ("東京紙子展 秋の特別公演", "髙橋 美咲", "国立新美術館", "港区六本木7-22-2", "東京", "一般入場"),
    "ko": ("서울 국제 패션 위크 개막식", "김서연", "동대문디자인플라자", "중구 을지로 281", "서울", "일반 입장권"),
    "vi": ("Tuần lễ Thời trang Quốc tế", "Nguyễn Thị Ngọc Ánh Tuyết", "Nhà hát Lớn", "1 Tràng Tiền", "Hà Nội", "Vé phổ thông"),
    # Marks that have no letter of their own.
    "yo": ("Ọ̀ṣun Fẹ́sitíìfà", "Ọlá\u0301dé\u0323 Ṣo\u0323\u0301yi\u0301nká", "Ìbàdàn Ilé", "Òpópónà Ṣángo", "Ìbàdàn", "Ẹnubodè"),
    "en": ("Night of the Stars 🎉 👩🏽‍🎤 🇰🇪", "Zoë Šťastná Łukasiewicz", "Hall", "1 Road", "Eldoret", "Entry"),
}
LONG_NAME = "Nakitende Josephine Mirembe Wolfeschlegelsteinhausenbergerdorff-Ssekandi"
LONG_COMPANY = "Kampala Coffee Roasters’ and Traders’ Association of the Lake Victoria Region"
LONG_TITLE = (
    "The Fourteenth Annual Eldoret International Business, Agribusiness and Manufacturing Investment Summit & Exhibition 2026, "
    "with the Gala of the Chamber of Commerce"
)
ORGANIZERS = [
    {"id": "short", "name": "X"},
    {
        "id": "long", "name": "Chama cha Kitaifa cha Wafanyabiashara na Viwanda Kenya – Uasin Gishu County Chapter",
        "email": "a.very.long.address.of.somebody@a-long-domain-name.example.co.ke", "phone": "+254 700 000 100",
        "address": {"street": "Barng’etuny Plaza, 4th Floor, Wing B, Uganda Road", "city": "Eldoret", "postalCode": "30100", "country": "KE"},
    },
]  # fmt: skip


def money(amount):
    return {"amount": amount, "currency": "KES"}


def ticket_type(id, name, **more):
    return {"id": id, "name": name, "kind": "paid", "price": money("1500.00"), **more}


def session(day, number):
    hour, minute = 8 + number // 4, number % 4 * 15
    return {
        "id": f"s{day}-{number}", "title": f"Session {day}.{number}, whose title on agribusiness, finance and trade is long",
        "starts": f"2026-07-{15 + day}T{hour:02}:{minute:02}:00+03:00", "ends": f"2026-07-{15 + day}T{hour:02}:{minute + 10:02}:00+03:00",
        "room": "The Great Hall of the Sports Club",
    }  # fmt: skip


def event(id, title, **more):
    return {"id": id, "slug": id, "title": title, "status": "published", "timeZone": "Africa/Nairobi", **more}


def long_event(id, sessions):
    return event(
        id, LONG_TITLE, summary="Three days for the people who grow, make and move things in the North Rift. " * 4,
        starts="2026-07-15T08:00:00+03:00", ends="2026-07-17T18:00:00+03:00", doors="2026-07-15T07:00:00+03:00",
        organizer="long", ageRestriction="18 and over, with photographic identification",
        venue={
            "name": "Eldoret Sports Club, the Great Pavilion and its Annex of the Northern Gardens",
            "address": {"street": "Plot 1174, off Elgon View Road, behind the Old Railway Station", "city": "Eldoret", "country": "KE"},
        },
        schedule=[session(day, number) for day in range(3) for number in range(sessions)],
        ticketTypes=[
            ticket_type("t", "Full-Access Delegate Pass for Members of the Chamber and Their Accompanying Persons"),
            ticket_type("bundle", "Bundle of Everything", kind="bundle", includes=["t", "gala", "tour"]),
            ticket_type("gala", "Gala Night with Dinner and Dancing until the Morning"),
            ticket_type("tour", "Excursion to the Tea Estates of Nandi Hills"),
        ],
    )  # fmt: skip


def events():
    found = [
        event("short", "Go", starts="2026-07-15T08:00:00+03:00", ticketTypes=[ticket_type("t", "A")]),
        long_event("long", 8), long_event("endless", 40),
    ]  # fmt: skip
    for language, (title, _, venue, street, city, kind) in SCRIPTS.items():
        address = {"street": street, "city": city, "country": "KE"}
        found.append(
            event(
                language, title, starts="2026-07-15T19:00:00+03:00", ends="2026-07-15T23:00:00+03:00", organizer="short",
                language=language, venue={"name": venue, "address": address}, ticketTypes=[ticket_type("t", kind)],
            )  # fmt: skip
        )
    return found


def order(id, event, ticket, status="completed", locale="en", is_full=False, count=1):
    made = {
        "id": id, "reference": id.upper(), "event": event, "status": status, "locale": locale, "placedAt": "2026-06-18T10:48:02+03:00",
        "items": [{"ticketType": ticket.get("ticketType", "t"), "quantity": count, "unitPrice": money("1500.00")}],
        "total": money(f"{1500 * count}.00"), "tickets": [],
    }  # fmt: skip
    for number in range(count):
        made["tickets"].append({"id": f"{id}-{number}", "code": f"{id.upper()}-{number:04}", "ticketType": "t", "status": "valid", **ticket})
    if is_full:
        made |= {
            "buyer": {"name": LONG_NAME, "email": "josephine.of.the.long.address@subdomain.example.org", "company": LONG_COMPANY, "taxId": "P051234567X"},
            "fees": money("50.00"), "taxes": [{"name": "VAT", "rate": "16", "amount": money("206.90")}],
            "payment": {
                "method": "mpesa", "reference": "SFI6K2M9QX", "instructions": {"paybill": "174379", "account": "EBS2026-GALA-7P0LD3"},
                "due": "2026-06-30T20:14:33+03:00",
            },
        }  # fmt: skip
    return made


FULL = {
    "attendee": {"name": LONG_NAME, "company": LONG_COMPANY}, "number": "001531-A",
    "seat": {"section": "Balcony North", "row": "AA", "number": "128", "gate": "Terrace Gate West"},
    "validFrom": "2026-07-15T07:00:00+03:00", "validUntil": "2026-07-17T18:00:00+03:00",
}  # fmt: skip


def orders():
    found = [
        order("short", "short", {}),
        order("long", "long", FULL | {"ticketType": "bundle", "revision": 2, "replaces": "tkt-001530"}, is_full=True, count=2),
        order("endless", "endless", FULL, is_full=True),
        order("code", "long", FULL | {"code": "x1YZq" * 24}, is_full=True),
        order("pending", "long", FULL | {"status": "pending"}, "pending", is_full=True),
        # How to pay is what the project says.
        order("unpaid", "short", {"status": "pending"}, "pending") | {"payment": {"method": "mpesa"}},
    ]
    for status in ["used", "cancelled", "refunded", "expired", "transferred"]:
        found.append(order(status, "long", FULL | {"status": status}, is_full=True))
        found.append(order(f"{status}-short", "short", {"status": status}))
    for language, (_, name, *_) in SCRIPTS.items():
        found.append(order(language, language, {"attendee": {"name": name}, "number": "12"}, locale=language))
    return found


def write(folder: Path):
    """The project; answers its orders."""
    snapshot = {"playbill": 1, "generatedAt": "2026-02-03T10:00:00Z", "organizers": ORGANIZERS, "events": events()}
    site = {"title": "Extremes", "baseURL": "https://extremes.example", "locales": ["en-KE", "ar", "fr", "sw"], "timeZone": "Africa/Nairobi"}
    config = {"site": site, "payments": {"mpesa": {"paybill": "522522", "account": "EXTREMES"}}}
    made = orders()
    for name, value in {"playbill": config, "snapshot": snapshot, "orders": made}.items():
        (folder / f"{name}.json").write_text(json.dumps(value, ensure_ascii=False))
    return made
