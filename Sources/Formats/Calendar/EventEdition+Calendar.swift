import Catalog

extension EventEdition {
    /// Where it is, in one line. The place on the web if there is no other: many calendars show no conference.
    var place: String? {
        guard let venue = event.venue else { return nil }
        var parts = [words(venue.name)]
        if let address = venue.address {
            let town = words(address.city)
            parts += [
                words(address.street),
                address.postalCode.map { code in town.map { code + " " + $0 } ?? code } ?? town,
                words(address.region), country ?? address.country?.code,
            ]
        }
        return EventEdition.line(parts) ?? venue.online?.text
    }

    /// What there is of these, but nothing twice in a row; nil if there is nothing.
    static func line(_ parts: [String?]) -> String? {
        var line: [UInt8] = []
        var last = ""
        for case let part? in parts where !part.isEmpty && part != last {
            if line.isEmpty { line.reserveCapacity(128) } else { line.append(", ") }
            line.append(utf8: part)
            last = part
        }
        return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
    }

    /// Its category and what it is about, each once.
    var categories: [String] {
        var names: [String] = []
        names.reserveCapacity(1 + event.tags.count)
        if let category = words(event.category) { names.append(category) }
        for tag in event.tags {
            let name = words(tag)
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Each once, in their order.
    static func distinct(_ names: [String]) -> [String] {
        var distinct: [String] = []
        distinct.reserveCapacity(names.count)
        for name in names where !name.isEmpty && !distinct.contains(name) { distinct.append(name) }
        return distinct
    }

    /// A line each: `Achieng Odhiambo, Safaricom`.
    func speakers(of session: Session) -> String? {
        guard !session.speakers.isEmpty else { return nil }
        return session.speakers.map { speaker in
            [words(Optional(speaker.name)), words(speaker.role)].compactMap { $0 }.joined(separator: ", ")
        }.joined(separator: "\n")
    }
}
