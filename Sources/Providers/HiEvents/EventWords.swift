import Catalog
import Diagnostics
import JSON

/// What Hi.Events answers of one event, or of one date of it, put in the words of a snapshot.
struct EventWords {
    let site: HiEvents
    let number: String
    /// Has the prices: of an event that recurs, those of the date.
    let event: Wire
    /// The date; nothing if the event doesn't recur.
    let occurrence: Wire
    let shelf: HiEvents.Shelf
    let zone: Zone
    /// What the event says of it, also if there is none of that name.
    private let zoneName: JSON
    let currency: Currency?
    var remarks: Remarks

    /// `answer` is about the date, `event` about all of them.
    init(
        _ answer: Wire, of event: Wire, number: String, occurrence: Wire, shelf: HiEvents.Shelf, site: HiEvents,
        remarks: Remarks
    ) {
        var remarks = remarks
        self.site = site
        self.number = event["id"].text ?? number
        self.event = answer
        self.occurrence = occurrence
        self.shelf = shelf
        let source = site.request.source
        zone = remarks.zone(
            event["timezone"], else: source.zone ?? site.request.config.site.zone, at: "Hi.Events")
        zoneName = event["timezone"].zoneName(else: zone)
        currency = remarks.currency(event["currency"], else: source.currency)
        self.remarks = remarks
    }

    /// What can't be an event, since it has no name or no time, is one that the tables of snapshots refuse.
    mutating func json() -> JSON {
        let name = event["title"].text
        if name == nil {
            remarks.error(
                "unnamed", "title", "the event has no title: it isn't taken as it is now",
                hint: "give it one in Hi.Events")
        }
        let start = occurrence["start_date"].isThere ? occurrence["start_date"] : event["start_date"]
        if start.text == nil {
            remarks.error(
                "no-date", "start_date", "the event has no date: it isn't taken as it is now",
                hint: "give it one in Hi.Events")
        }
        let label = occurrence["label"].text.map { " – \($0)" } ?? ""
        let title = name.map { $0 + label }
        let starts = start.moment("start_date", in: zone, &remarks)
        let end = occurrence.isThere ? occurrence["end_date"] : event["end_date"]
        let ends = end.moment("end_date", in: zone, &remarks)
        let description = event["description"].text
        let attributes = attributes()
        return .compact([
            "id": .string(id),
            "slug": .string(slug(starts: start.instant)),
            "title": title.map(JSON.string),
            "summary": settings["seo_description"].text.map(JSON.string),
            "description": description.map(JSON.string),
            "descriptionFormat": description == nil ? nil : "html",
            "category": category.map(JSON.string),
            "tags": attributes["tags"],
            "status": .string(status().rawValue),
            "visibility": visibility(),
            "starts": starts,
            "ends": ends,
            "timeZone": zoneName,
            "series": occurrence.isThere ? .string(HiEvents.id(number)) : nil,
            "organizer": (event["organizer"]["id"].text ?? event["organizer_id"].text).map { .string(HiEvents.id($0)) },
            "ageRestriction": attributes["ageRestriction"],
            "capacity": count(occurrence["capacity"]).map(JSON.int),
            "image": cover(),
            "language": attributes["language"],
            "venue": venue(),
            "branding": branding(),
            "ticketing": ticketing(),
            "ticketTypes": ticketTypes(),
        ])
    }
}

extension EventWords {
    var settings: Wire { event["settings"] }

    var id: String { occurrence["id"].text.map { HiEvents.id(number, $0) } ?? HiEvents.id(number) }

    /// A point in time that is told; one that can't be read is left out.
    mutating func instant(_ wire: Wire, _ field: String) -> Instant? {
        guard let text = wire.text else { return nil }
        let instant = wire.instant
        if instant == nil {
            remarks.warn(
                "date", field, "“\(text)” is no date and time: it is left out", hint: "set it anew in Hi.Events")
        }
        return instant
    }

    /// How many; nil where nobody counts, which Hi.Events writes as a number that is out of reach.
    func count(_ wire: Wire) -> Int? {
        wire.int.flatMap { $0 < EventWords.unlimited ? max(0, $0) : nil }
    }

    private static let unlimited = 999_999_999

    private mutating func cover() -> JSON? {
        let cover = event["images"].list.first { $0["type"].text == "EVENT_COVER" }
        return cover.flatMap { site.image($0, &remarks) }
    }
}
