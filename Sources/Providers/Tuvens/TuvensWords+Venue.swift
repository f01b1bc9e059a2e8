import Catalog
import JSON

extension TuvensWords {
    /// A place told as a text, or as an object whose address is a text, an object, or spread over its own keys.
    mutating func venue() -> JSON? {
        let place = event["venue"].isThere ? event["venue"] : event["location"]
        let online = event["onlineUrl", "online_url", "streamUrl", "stream_url"].webAddress
        let details = place["address"].object ?? place
        let json = JSON.compact([
            "name": name(place).map(JSON.string),
            "address": address(details, street: place["address"].text),
            "coordinates": coordinates(place["coordinates", "geo"].object ?? place),
            "online": online.map { .string($0.text) },
        ])
        return json == .object([]) ? nil : json
    }

    private mutating func address(_ details: Wire, street: String?) -> JSON? {
        let lines = [street ?? details["street", "line1", "address_line_1", "addressLine1"].text].compactMap { $0 }
        let json = JSON.compact([
            "street": lines.first.map(JSON.string),
            "city": (details["city", "town"].text ?? event["city"].text).map(JSON.string),
            "region": details["region", "state", "county"].text.map(JSON.string),
            "postalCode": details["postalCode", "postal_code", "postcode", "zip"].text.map(JSON.string),
        ])
        let told = name(details["country", "countryCode", "country_code"])
        guard json != .object([]) || told != nil else { return nil }
        let country = told.flatMap { Country.named($0) }
        if let told, country == nil {
            remarks.warn(
                "country", "country", "there is no country “\(told)”",
                hint: "correct it at Tuvens, or set the source's `country`")
        }
        return (country ?? source.country).map { json.with("country", .string($0.code)) } ?? json
    }

    private func coordinates(_ place: Wire) -> JSON? {
        guard let latitude = place["latitude", "lat"].double, let longitude = place["longitude", "lng", "lon"].double,
            abs(latitude) <= 90, abs(longitude) <= 180
        else { return nil }
        return ["latitude": .double(latitude), "longitude": .double(longitude)]
    }
}
