import Catalog
import JSON

extension EventWords {
    /// Up to version 1 an address in the settings; in version 2 a location of the event or of a date. What leads into an event online is
    /// told only to who has a ticket: all others are led to its page.
    mutating func venue() -> JSON? {
        let own = occurrence["event_location"]
        let location = own.isThere ? own : event["event_location"]
        guard location.isThere else { return venueOfVersion1() }
        if location["type"].text == "ONLINE" { return online }
        let place = location["location"]
        let details = place["structured_address"]
        return compacted([
            "name": (HiEvents.said(place["name"]) ?? HiEvents.said(details["venue_name"])).map(JSON.string),
            "address": site.address(details, &remarks),
            "coordinates": coordinates(place),
        ])
    }

    private mutating func venueOfVersion1() -> JSON? {
        if settings["is_online_event"].flag == true { return online }
        let details = settings["location_details"].isThere ? settings["location_details"] : event["location_details"]
        return compacted([
            "name": HiEvents.said(details["venue_name"]).map(JSON.string),
            "address": site.address(details, &remarks),
        ])
    }

    private var online: JSON? { page.map { ["online": .string($0.text)] } }

    private func coordinates(_ place: Wire) -> JSON? {
        guard let latitude = place["latitude"].double, let longitude = place["longitude"].double,
            abs(latitude) <= 90, abs(longitude) <= 180
        else { return nil }
        return ["latitude": .double(latitude), "longitude": .double(longitude)]
    }

    /// Nil if nothing is in it.
    private func compacted(_ members: KeyValuePairs<String, JSON?>) -> JSON? {
        let json = JSON.compact(members)
        return json == .object([]) ? nil : json
    }
}
