import Catalog
import Records

extension Address {
    static let record = Record<Address>(
        "the address", "A postal address, as far as it is known.", blank: Address(),
        [
            .optional("street", \.street, .text, "Street and number."),
            .optional("city", \.city, .text, "Town or city; the site has a page for each."),
            .optional("region", \.region, .text, "County, state or province."),
            .optional("postalCode", \.postalCode, .line, "Postal code."),
            .optional("country", \.country, .country, "Two letters of ISO 3166."),
        ])

    static let rule = record.rule.named("address")
}

extension Coordinates {
    static let record = Record<Coordinates>(
        "the coordinates", "A place on earth.", blank: Coordinates(latitude: 0, longitude: 0),
        [
            .required("latitude", \.latitude, .number(-90, 90), "Degrees north."),
            .required("longitude", \.longitude, .number(-180, 180), "Degrees east."),
        ])

    static let rule = record.rule.named("coordinates")
}
