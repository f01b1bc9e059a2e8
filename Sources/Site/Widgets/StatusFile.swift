import Catalog
import JSON
import Theming

/// `status.json`: how the tickets of an event stand and what will change by the clock, for widgets that are open somewhere.
struct StatusFile {
    let shown: ShownEvent
    let view: View

    init(_ shown: ShownEvent, _ view: View) {
        self.shown = shown
        self.view = view
    }

    var bytes: [UInt8] {
        let event = shown.event
        var members: [JSON.Member] = [
            JSON.Member("playbill", 1),
            JSON.Member("event", .string(event.slug.text)),
            JSON.Member("id", .string(event.id.text)),
            JSON.Member("eventId", event.ticketing?.eventID.map { .string($0) } ?? .null),
            JSON.Member("title", .string(view.text(event.title))),
            JSON.Member("url", .string(view.routes.absolute(view.routes.event(event.slug)))),
            JSON.Member("date", .string(shown.dates(view))),
        ]
        members += state(shown.standing, nil, at: view.now)
        members.append(JSON.Member("transitions", .array(transitions)))
        return JSON.object(members).bytes(.oneLine)
    }
}

extension StatusFile {
    private var transitions: [JSON] {
        var last = shown.standing
        return shown.event.saleChanges(after: view.now, fewLeft: view.config.site.fewLeft).map { change in
            defer { last = change.to }
            return .object(
                [JSON.Member("at", .string(change.at.text(in: .utc)))] + state(change.to, last, at: change.at))
        }
    }

    /// How it stands from an instant on; of what stood the same before that only the whole is said.
    private func state(_ standing: SaleStanding, _ last: SaleStanding?, at instant: Instant) -> [JSON.Member] {
        [
            JSON.Member("state", .string(standing.sale.ticketing.rawValue)),
            JSON.Member("reason", standing.sale.reason.map { .string($0.rawValue) } ?? .null),
            JSON.Member("text", .string(view.words(standing, in: shown.event.zone))),
            JSON.Member("types", .array(types(standing, last, at: instant))),
        ]
    }

    private func types(_ standing: SaleStanding, _ last: SaleStanding?, at instant: Instant) -> [JSON] {
        guard standing.sale.ticketing != .none else { return [] }
        return shown.event.ticketTypes.indices.compactMap { place in
            let type = shown.event.ticketTypes[place]
            guard type.visibility == .public else { return nil }
            let (state, tiers) = (standing.offers.types[place], standing.offers.tiers[place])
            if let last, last.offers.types[place] == state, last.offers.tiers[place] == tiers { return nil }
            var members = offer(type.id.text, state, type.offer, at: instant)
            let shownTiers = type.tiers.indices.filter { type.tiers[$0].visibility == .public }
            if !shownTiers.isEmpty {
                members.append(
                    JSON.Member(
                        "tiers",
                        .array(
                            shownTiers.map {
                                .object(
                                    offer(type.tiers[$0].id.text, tiers[$0], type.tiers[$0].offer, at: instant))
                            })))
            }
            return .object(members)
        }
    }

    private func offer(_ id: String, _ state: Availability, _ offer: Offer, at instant: Instant) -> [JSON.Member] {
        var members = [JSON.Member("id", .string(id)), JSON.Member("state", .string(state.word))]
        if case .fewLeft(let count) = state { members.append(JSON.Member("left", .int(count))) }
        members.append(
            JSON.Member("text", .string(view.words(state, of: offer, in: shown.event.zone, at: instant) ?? "")))
        return members
    }
}
