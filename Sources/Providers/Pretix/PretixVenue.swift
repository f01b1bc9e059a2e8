import Catalog
import JSON

/// Where something is: pretix has lines of free text, and where they are on a map.
struct PretixVenue {
    private let location: PretixText
    private let latitude: Wire
    private let longitude: Wire
    private let country: Country?

    init(_ date: PretixDate, country: Country?) {
        location = PretixText(date.own("location"))
        (latitude, longitude) = (date.own("geo_lat"), date.own("geo_lon"))
        self.country = country
    }

    func json(_ remarks: inout Remarks) -> JSON? {
        let name = location.mapped { PretixVenue.lines($0).first }
        if let online = name.one.flatMap({ WebAddress($0) }) { return ["online": .string(online.text)] }
        let address = address(&remarks)
        let venue = JSON.compact([
            "name": name.json, "address": address == [:] ? nil : address,
            "coordinates": .place(latitude, longitude, "geo_lat", &remarks),
        ])
        return venue == [:] ? nil : venue
    }
}

extension PretixVenue {
    /// The first line is the place's name; one that starts with digits and goes on with letters, a town.
    private func address(_ remarks: inout Remarks) -> JSON {
        let towns = location.mapped { PretixVenue.lines($0).dropFirst().lazy.compactMap(PretixVenue.town).first?.city }
        let code = location.one.flatMap {
            PretixVenue.lines($0).dropFirst().lazy.compactMap(PretixVenue.town).first?.code
        }
        let street = location.mapped { text in
            let lines = PretixVenue.lines(text).dropFirst().filter {
                PretixVenue.town($0) == nil && Country.named($0) == nil
            }
            return lines.isEmpty ? nil : lines.joined(separator: ", ")
        }
        let named = location.one.flatMap { PretixVenue.lines($0).dropFirst().last.flatMap { Country.named($0) } }
        if code != nil || street.json != nil {
            remarks.note(
                "address", "location", "addresses are what their lines look like, of this event and of all others",
                hint: "write the place's name first, then the street, then postal code and town")
        }
        return .compact([
            "street": street.json, "city": towns.json, "postalCode": code.map(JSON.string),
            "country": (location.json == nil ? nil : named ?? country).map { .string($0.code) },
        ])
    }

    private static func lines(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// `10115 Berlin`: four to six digits, and a name.
    private static func town(_ line: String) -> (code: String, city: String)? {
        let parts = line.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, (4...6).contains(parts[0].utf8.count),
            parts[0].allSatisfy({ $0.isASCII && $0.isNumber }),
            parts[1].first?.isLetter == true
        else { return nil }
        return (String(parts[0]), String(parts[1]))
    }
}
