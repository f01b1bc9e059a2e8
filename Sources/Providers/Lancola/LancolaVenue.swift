import Catalog
import JSON

/// Where an event is, in either of two shapes: keys of its own, or all in one object.
struct LancolaVenue {
    private let event: Wire
    private let place: Wire
    private let setting: LancolaSetting

    init(_ event: Wire, _ setting: LancolaSetting) {
        self.event = event
        place = event["location"]
        self.setting = setting
    }

    func read(_ remarks: inout Remarks) -> JSON? {
        let name = event["locationName"].text ?? place["name"].text ?? (place.object == nil ? place.text : nil)
        let street = event["locationAddress"].text ?? place["address"].text
        let city = event["locationCity"].text ?? place["city"].text
        let written = Wire(event["locationCountry"].value ?? place["country"].value)
        let hasPlace = name != nil || street != nil || city != nil
        // The source's country is that of a place, where there is one.
        let country = hasPlace || written.isThere ? setting.country(written, "locationCountry", &remarks) : nil
        let address = JSON.compact([
            "street": street.map(JSON.string), "city": city.map(JSON.string),
            "country": country.map { .string($0.code) },
        ])
        let point = event["locationCoordinates"].object ?? place["coordinates"]
        let venue = JSON.compact([
            "name": name.map(JSON.string), "address": address == [:] ? nil : address,
            "coordinates": .place(
                point["latitude", "lat"], point["longitude", "lng", "lon"], "locationCoordinates", &remarks),
        ])
        return venue == [:] ? nil : venue
    }
}
