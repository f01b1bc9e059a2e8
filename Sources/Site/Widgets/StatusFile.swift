import Catalog
import JSON
import Theming

/// `status.json`: how the tickets of an event stand and what will change by the clock, for widgets that are open somewhere.
struct StatusFile {
    let shown: ShownEvent
    let view: View
    /// Asked for each time, they would copy the event.
    private let clock: EventClock
    private let zone: Zone
    /// What was said last: most types of an event stand alike.
    private var said: (state: Availability, until: Instant?, ownEnd: Instant?, at: Instant, text: String)?

    init(_ shown: ShownEvent, _ view: View) {
        self.shown = shown
        self.view = view
        clock = shown.event.clock
        zone = shown.event.zone
    }

    var bytes: [UInt8] {
        var file = self
        return file.written()
    }

    private mutating func written() -> [UInt8] {
        let event = shown.event
        return JSONWriter.file(capacity: 1024 + 192 * event.ticketTypes.count) { writer in
            writer.number("playbill", 1)
            writer.string("event", event.slug.text)
            writer.string("id", event.id.text)
            writer.string("eventId", event.ticketing?.eventID)
            writer.string("title", view.text(event.title))
            writer.string("url", view.routes.absolute(view.routes.event(event.slug)))
            writer.string("date", shown.dates(view))
            write(shown.standing, nil, at: view.now, to: &writer)
            writer.array("transitions") { writeTransitions(to: &$0) }
        }
    }
}

extension StatusFile {
    private mutating func writeTransitions(to writer: inout JSONWriter) {
        var last = shown.standing
        for change in shown.event.saleChanges(after: view.now, fewLeft: view.config.site.fewLeft) {
            writer.object(nil) { writer in
                writer.string("at", change.at.text(in: .utc))
                write(change.to, last, at: change.at, to: &writer)
            }
            last = change.to
        }
    }

    /// How it stands from an instant on; of what stood the same before that only the whole is said.
    private mutating func write(
        _ standing: SaleStanding, _ last: SaleStanding?, at instant: Instant, to writer: inout JSONWriter
    ) {
        writer.string("state", standing.sale.ticketing.rawValue)
        writer.string("reason", standing.sale.reason?.rawValue)
        writer.string("text", view.words(standing, in: zone))
        writer.array("types") { writer in
            guard standing.sale.ticketing != .none else { return }
            // By place: going through the types themselves would copy each.
            for place in shown.event.ticketTypes.indices
            where shown.event.ticketTypes[place].visibility == .public
                && last.map({ isOther(standing.offers, $0.offers, place) }) ?? true
            {
                write(place, standing.offers, at: instant, to: &writer)
            }
        }
    }

    private func isOther(_ offers: EventStanding, _ last: EventStanding, _ place: Int) -> Bool {
        offers.types[place] != last.types[place] || offers.tiers[place] != last.tiers[place]
    }

    private mutating func write(_ place: Int, _ offers: EventStanding, at instant: Instant, to writer: inout JSONWriter)
    {
        let types = shown.event.ticketTypes
        writer.object(nil) { writer in
            let type = types[place]
            write(
                type.id.text, offers.types[place], type.offer, hasParts: !type.tiers.isEmpty, at: instant, to: &writer)
            guard types[place].tiers.contains(where: { $0.visibility == .public }) else { return }
            writer.array("tiers") { writer in
                for (tier, state) in zip(types[place].tiers, offers.tiers[place]) where tier.visibility == .public {
                    writer.object(nil) { write(tier.id.text, state, tier.offer, at: instant, to: &$0) }
                }
            }
        }
    }

    private mutating func write(
        _ id: String, _ state: Availability, _ offer: Offer, hasParts: Bool = false, at instant: Instant,
        to writer: inout JSONWriter
    ) {
        writer.string("id", id)
        writer.string("state", state.word)
        if case .fewLeft(let count) = state { writer.number("left", count) }
        let ownEnd = clock.ownEnd(of: offer, hasParts: hasParts)
        writer.string("text", words(state, of: offer, ownEnd: ownEnd, at: instant))
    }

    private mutating func words(
        _ state: Availability, of offer: Offer, ownEnd: Instant?, at instant: Instant
    ) -> String {
        if let said, (said.state, said.until, said.ownEnd, said.at) == (state, offer.saleEnds, ownEnd, instant) {
            return said.text
        }
        let text = view.words(state, of: offer, ownEnd: ownEnd, in: zone, at: instant) ?? ""
        said = (state, offer.saleEnds, ownEnd, instant, text)
        return text
    }
}
