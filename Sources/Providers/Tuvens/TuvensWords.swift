import Catalog
import Diagnostics
import JSON
import Project

/// What Tuvens answers of an event, in the words of a snapshot. Its keys have come in both of the usual spellings.
struct TuvensWords {
    let event: Wire
    let number: String
    let source: Config.Source
    let zone: Zone
    /// What the event says of it, also if there is none of that name.
    private let zoneName: JSON
    var remarks: Remarks

    init(_ event: Wire, number: String, request: Provider.Request, remarks: Remarks) {
        var remarks = remarks
        self.event = event
        self.number = number
        source = request.source
        let fallback = request.source.zone ?? request.config.site.zone
        let told = event["timeZone", "timezone", "time_zone"]
        zone = remarks.zone(told, else: fallback, at: "Tuvens")
        zoneName = told.zoneName(else: zone)
        self.remarks = remarks
    }

    /// What can't be an event, since it has no name or no time, is one that the tables of snapshots refuse.
    mutating func json(_ sale: Sale) -> JSON {
        let title = event["title", "name", "eventName", "event_name"].text
        if title == nil {
            remarks.error(
                "unnamed", "title", "the event has no title: it isn't taken as it is now",
                hint: "give it one at Tuvens")
        }
        let starts = told("start")
        if starts == nil {
            remarks.error(
                "no-date", "startDate", "the event has no date: it isn't taken as it is now",
                hint: "give it one at Tuvens")
        }
        let description = event["description", "details", "body"].text
        let isHTML = description?.contains(/<\/?[a-z][^>]*>/.ignoresCase()) ?? false
        let named = title.flatMap { Slug(PathPart.of($0)) }
        let slug = event["slug"].text.flatMap { Slug($0) } ?? named ?? Slug(Tuvens.id(number))
        return .compact([
            "id": .string(Tuvens.id(number)),
            "slug": .string(slug?.text ?? Tuvens.id(number)),
            "title": title.map(JSON.string),
            "summary": event["summary", "shortDescription", "short_description", "tagline"].text.map(JSON.string),
            "description": description.map(JSON.string),
            "descriptionFormat": isHTML ? "html" : nil,
            "category": name(event["category"]).map(JSON.string),
            "tags": tags,
            "status": .string(status().rawValue),
            "visibility": visibility,
            "starts": starts,
            "ends": told("end"),
            "timeZone": zoneName,
            "organizer": organizer.map { .string($0.id) },
            "ageRestriction": event["ageRestriction", "age_restriction"].text.map(JSON.string),
            "capacity": event["capacity", "maxAttendees", "max_attendees"].int.flatMap { $0 < 0 ? nil : .int($0) },
            "image": image(
                event["image", "imageUrl", "image_url", "coverImage", "cover_image", "cover", "featuredImage", "banner"]
            ),
            "venue": venue(),
            "branding": sale.branding,
            "ticketing": sale.ticketing,
            "ticketTypes": sale.ticketTypes,
        ])
    }
}

extension TuvensWords {
    /// A text, or what the thing that stands there is called.
    func name(_ wire: Wire) -> String? { wire.text ?? wire["name", "title", "label"].text }

    private var tags: JSON? {
        let tags = event["tags"].list.compactMap(name)
        return tags.isEmpty ? nil : .array(tags.map(JSON.string))
    }

    private mutating func image(_ wire: Wire) -> JSON? {
        guard let text = wire.text ?? wire["url", "src"].text else { return nil }
        guard let address = source.absolute(text) else {
            remarks.warn(
                "image", "image", "“\(text)” is no address of a picture: it is left out",
                hint: "upload the picture anew at Tuvens")
            return nil
        }
        return .compact(["url": .string(address.text), "alt": wire["alt", "caption"].text.map(JSON.string)])
    }

    private mutating func status() -> Event.Status {
        switch event["status", "eventStatus", "event_status"].text?.lowercased() {
        case nil, "published", "live", "active", "public", "approved", "scheduled", "upcoming": return .published
        case "draft", "pending", "unpublished": return .draft
        case "cancelled", "canceled": return .cancelled
        case "postponed": return .postponed
        case "ended", "completed", "past", "archived", "finished": return .ended
        case let word?:
            remarks.warn(
                "status", "status", "nobody knows the status “\(word)”: the event is taken for a draft",
                hint: "publish it at Tuvens, or a later version of playbill may know it")
            return .draft
        }
    }

    private var visibility: JSON? {
        switch event["visibility"].text?.lowercased() {
        case "private", "hidden": "hidden"
        case "unlisted": "unlisted"
        default: event["isPublic", "is_public"].flag == false ? "hidden" : nil
        }
    }
}
