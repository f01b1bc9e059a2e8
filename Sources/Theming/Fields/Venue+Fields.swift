import Catalog

extension Address {
    static let fields = FieldTable<Address>(
        "address", "Where something is.",
        [
            .text("street", "Street and number.", "Nandi Road") { address, view in view.text(address.street) },
            .text("city", "The town.", "Eldoret") { address, view in view.text(address.city) },
            .text("region", "The county, state or province.", "Uasin Gishu") { address, view in
                view.text(address.region)
            },
            .text("postal_code", "The postal code.", "30100") { address, _ in address.postalCode },
            .text("country", "The country's name.", "Kenya") { address, view in
                address.country.map { view.world.name(of: $0) }
            },
            .text("country_code", "The country as ISO 3166 has it.", "KE") { address, _ in address.country?.code },
            .texts("lines", "All of it, line by line.", "Nandi Road") { address, view in address.lines(view) },
            .text("text", "All of it in one line.", "Nandi Road, 30100 Eldoret, Kenya") { address, view in
                address.lines(view).joined(separator: ", ")
            },
        ])

    func lines(_ view: View) -> [String] {
        let town = [postalCode, view.text(city)].compactMap { $0 }.joined(separator: " ")
        let lines = [view.text(street), town, view.text(region), country.map { view.world.name(of: $0) }]
        return lines.compactMap { $0 }.filter { !$0.isEmpty }
    }
}

extension Venue {
    static let fields = FieldTable<Venue>(
        "venue", "Where an event takes place.",
        [
            .text("text", "Its name, or what is known of the place.", "Eldoret Sports Club") { venue, view in
                view.text(venue.name) ?? view.text(venue.address?.city)
            },
            .text("name", "Its name.", "Eldoret Sports Club") { venue, view in view.text(venue.name) },
            .one("address", "Where it is.", of: Address.fields) { venue, _ in venue.address },
            .flag("is_online", "Whether it is on the web.") { venue, _ in venue.online != nil },
            .address("online", "Where it is on the web.", "https://meet.example.org/summit") { venue, _ in
                venue.online?.text
            },
            .address("map", "A map of the place.", "https://www.openstreetmap.org/?mlat=0.5143&mlon=35.269") {
                venue, view in
                venue.map(view)
            },
            .text("latitude", "Degrees north.", "0.5143") { venue, _ in venue.coordinates.map { "\($0.latitude)" } },
            .text("longitude", "Degrees east.", "35.269") { venue, _ in venue.coordinates.map { "\($0.longitude)" } },
        ])

    /// To look at, not to be shown inside: a map in the page would ask a third party for it.
    private func map(_ view: View) -> String? {
        if let place = coordinates {
            let (north, east) = (place.latitude, place.longitude)
            return "https://www.openstreetmap.org/?mlat=\(north)&mlon=\(east)#map=17/\(north)/\(east)"
        }
        guard let address else { return nil }
        guard address.city != nil || address.street != nil else { return nil }
        let words = [view.text(name)].compactMap { $0 } + address.lines(view)
        return "https://www.openstreetmap.org/search?query=" + WebAddress.encoded(words.joined(separator: ", "))
    }
}
