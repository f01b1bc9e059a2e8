import Catalog

extension LinkedEvent {
    /// Where it is: a place, an address on the web, or both. Nothing is said where nobody has said where.
    func writePlace(to writer: inout ScriptWriter) {
        guard let venue = edition.event.venue else { return }
        let isAtAPlace = venue.name != nil || venue.address != nil || venue.coordinates != nil
        switch (isAtAPlace, venue.online) {
        case (false, nil): break
        case (true, nil):
            writer.word("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
            write(venue, to: &writer, "location")
        case (false, let online?):
            writer.word("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode")
            write(online, to: &writer, "location")
        case (true, let online?):
            writer.word("eventAttendanceMode", "https://schema.org/MixedEventAttendanceMode")
            writer.array("location") { writer in
                write(venue, to: &writer, nil)
                write(online, to: &writer, nil)
            }
        }
    }

    private func write(_ online: WebAddress, to writer: inout ScriptWriter, _ key: StaticString?) {
        writer.object(key) { writer in
            writer.word("@type", "VirtualLocation")
            writer.address("url", online)
        }
    }

    private func write(_ venue: Venue, to writer: inout ScriptWriter, _ key: StaticString?) {
        writer.object(key) { writer in
            writer.word("@type", "Place")
            writer.text("name", edition.words(venue.name))
            if let address = venue.address { write(address, to: &writer) }
            guard let coordinates = venue.coordinates else { return }
            writer.object("geo") { writer in
                writer.word("@type", "GeoCoordinates")
                writer.number("latitude", coordinates.latitude)
                writer.number("longitude", coordinates.longitude)
            }
        }
    }

    private func write(_ address: Address, to writer: inout ScriptWriter) {
        writer.object("address") { writer in
            writer.word("@type", "PostalAddress")
            writer.text("streetAddress", edition.words(address.street))
            writer.text("addressLocality", edition.words(address.city))
            writer.text("addressRegion", edition.words(address.region))
            writer.text("postalCode", address.postalCode)
            writer.text("addressCountry", address.country?.code)
        }
    }
}
