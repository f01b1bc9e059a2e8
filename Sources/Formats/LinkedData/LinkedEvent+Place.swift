import Catalog

extension LinkedEvent {
    /// Where it is: a place, an address on the web, or both. Nothing is said where nobody has said where.
    func writePlace(to writer: inout ScriptWriter) {
        guard let venue = edition.event.venue else { return }
        // A name alone is that of a place, unless there is a place on the web that it may be the name of.
        let isAtAPlace =
            venue.address != nil || venue.coordinates != nil || venue.name != nil && venue.online == nil
        switch (isAtAPlace, venue.online) {
        case (false, nil): break
        case (true, nil):
            writer.word("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
            write(venue, to: &writer, "location")
        case (false, let online?):
            writer.word("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode")
            write(online, venue.name, to: &writer, "location")
        case (true, let online?):
            writer.word("eventAttendanceMode", "https://schema.org/MixedEventAttendanceMode")
            writer.array("location") { writer in
                write(venue, to: &writer, nil)
                write(online, nil, to: &writer, nil)
            }
        }
    }

    private func write(
        _ online: WebAddress, _ name: LocalizedText?, to writer: inout ScriptWriter, _ key: StaticString?
    ) {
        writer.object(key) { writer in
            writer.word("@type", "VirtualLocation")
            writer.text("name", edition.words(name))
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
