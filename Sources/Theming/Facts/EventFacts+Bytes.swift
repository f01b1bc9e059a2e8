import Catalog
import Crypto

extension EventFacts {
    /// As bytes that another run can read: the same facts are the same bytes in every process.
    package func append(to bytes: inout [UInt8]) {
        appendLasting(to: &bytes)
        appendStates(to: &bytes)
    }

    /// All but what changes with the clock.
    package func appendLasting(to bytes: inout [UInt8]) {
        bytes.append(string: slug.text)
        bytes.append(text: title)
        bytes.append(optional: locale) { $0.append(string: $1.text) }
        bytes.append(optional: summary) { $0.append(text: $1) }
        bytes.append(integer: starts.milliseconds)
        bytes.append(optional: ends) { $0.append(integer: $1.milliseconds) }
        bytes.append(string: zone.name)
        bytes.append(optional: venue) { $0.append(text: $1) }
        bytes.append(optional: city) { $0.append(text: $1) }
        bytes.append(isOnline ? 1 : 0)
        bytes.append(optional: category) { $0.append(text: $1) }
        bytes.append(list: tags) { $0.append(text: $1) }
        bytes.append(optional: organizer) { $0.append(string: $1.text) }
        bytes.append(isFeatured ? 1 : 0)
        bytes.append(optional: image) { $0.append(image: $1) }
        bytes.append(optional: series) { $0.append(string: $1) }
        bytes.append(optional: priceFrom) { bytes, price in
            bytes.append(integer: price.minorUnits)
            bytes.append(string: price.currency.code)
        }
        bytes.append(isFree ? 1 : 0)
    }

    package func appendStates(to bytes: inout [UInt8]) {
        bytes.append(string: phase.state.rawValue)
        bytes.append(optional: phase.until) { $0.append(integer: $1.milliseconds) }
        bytes.append(isPast.state ? 1 : 0)
        bytes.append(optional: isPast.until) { $0.append(integer: $1.milliseconds) }
        bytes.append(optional: tickets) { bytes, tickets in
            bytes.append(availability: tickets.state)
            bytes.append(optional: tickets.until) { $0.append(integer: $1.milliseconds) }
        }
    }

    /// Nil if they aren't the bytes of facts.
    package init?(_ reader: inout ByteReader) {
        guard let slug = reader.string().flatMap(Slug.init), let title = reader.text(),
            let locale = reader.optional({ $0.string().flatMap { LanguageTag($0) } }),
            let summary = reader.optional({ $0.text() }), let starts = reader.instant(),
            let ends = reader.optional({ $0.instant() }), let zone = reader.string().flatMap(Zone.init),
            let venue = reader.optional({ $0.text() }), let city = reader.optional({ $0.text() }),
            let isOnline = reader.integer(UInt8.self), let category = reader.optional({ $0.text() }),
            let tags = reader.list({ $0.text() }), let organizer = reader.optional({ $0.string() }),
            let isFeatured = reader.integer(UInt8.self), let image = reader.optional({ $0.image() }),
            let series = reader.optional({ $0.string() }), let priceFrom = reader.optional({ $0.money() }),
            let isFree = reader.integer(UInt8.self),
            let phase = reader.string().flatMap(EventPhase.init), let phaseUntil = reader.optional({ $0.instant() }),
            let isPast = reader.integer(UInt8.self), let pastFrom = reader.optional({ $0.instant() }),
            let tickets = reader.optional({ $0.tickets() })
        else { return nil }
        self.init(
            slug: slug, title: title, locale: locale, summary: summary, starts: starts, ends: ends, zone: zone,
            venue: venue,
            city: city, isOnline: isOnline != 0, category: category, tags: tags, organizer: organizer.map { ID($0) },
            isFeatured: isFeatured != 0, image: image, series: series, priceFrom: priceFrom,
            isFree: isFree != 0, phase: Held(phase, until: phaseUntil),
            isPast: Held(isPast != 0, until: pastFrom), tickets: tickets)
    }
}

extension ByteReader {
    fileprivate mutating func money() -> Money? {
        guard let units: Int64 = integer(), let currency = string().flatMap(Currency.init) else { return nil }
        return Money(minorUnits: units, currency)
    }

    fileprivate mutating func tickets() -> Held<Availability>? {
        guard let state = availability(), let until = optional({ $0.instant() }) else { return nil }
        return Held(state, until: until)
    }
}
