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
        currency = remarks.currency(event["currency"], else: source.currency)
        self.remarks = remarks
    }

    /// Nil for what can't be an event: it has no name or no time.
    mutating func json() -> JSON? {
        guard let name = event["title"].text else {
            remarks.warn("unnamed", "title", "the event has no title: it is left out", hint: "give it one in Hi.Events")
            return nil
        }
        let start = occurrence["start_date"].isThere ? occurrence["start_date"] : event["start_date"]
        guard let starts = instant(start, "start_date") else {
            remarks.warn(
                "no-date", "start_date", "the event has no date: it is left out", hint: "give it one in Hi.Events")
            return nil
        }
        let ends = instant(occurrence.isThere ? occurrence["end_date"] : event["end_date"], "end_date")
        let description = event["description"].text
        let attributes = attributes()
        return .compact([
            "id": .string(id),
            "slug": .string(slug(starts: starts)),
            "title": .string(occurrence["label"].text.map { "\(name) – \($0)" } ?? name),
            "summary": settings["seo_description"].text.map(JSON.string),
            "description": description.map(JSON.string),
            "descriptionFormat": description == nil ? nil : "html",
            "category": category.map(JSON.string),
            "tags": attributes["tags"],
            "status": .string(status().rawValue),
            "visibility": visibility(),
            "starts": .string(starts.text(in: zone)),
            "ends": ends.map { .string($0.text(in: zone)) },
            "timeZone": .string(zone.name),
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
