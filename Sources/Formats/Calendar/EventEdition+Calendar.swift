import Catalog

extension EventEdition {
    /// Where it is, in one line. The place on the web if there is no other: many calendars show no conference.
    var place: String? {
        guard let venue = event.venue else { return nil }
        var line = ""
        var last = ""
        func add(_ part: String?) {
            guard let part, !part.isEmpty, part != last else { return }
            if !line.isEmpty { line += ", " }
            line += part
            last = part
        }
        add(words(venue.name))
        if let address = venue.address {
            add(words(address.street))
            let town = words(address.city)
            add(address.postalCode.map { code in town.map { code + " " + $0 } ?? code } ?? town)
            add(words(address.region))
            add(country ?? address.country?.code)
        }
        return line.isEmpty ? venue.online?.text : line
    }

    /// Its category and what it is about, each once.
    var categories: [String] {
        var names: [String] = []
        names.reserveCapacity(1 + event.tags.count)
        if let category = words(event.category) { names.append(category) }
        for tag in event.tags {
            if let name = words(Optional(tag)), !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// A line each: `Achieng Odhiambo, Safaricom`.
    func speakers(of session: Session) -> String? {
        guard !session.speakers.isEmpty else { return nil }
        return session.speakers.map { speaker in
            [words(Optional(speaker.name)), words(speaker.role)].compactMap { $0 }.joined(separator: ", ")
        }.joined(separator: "\n")
    }
}
