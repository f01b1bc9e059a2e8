import Catalog
import Diagnostics
import JSON
import Records

/// What an order names is in the catalogue.
struct OrderReferences {
    let events: [ID<Event>: Event]

    func check(_ order: Order, _ json: JSONValue, _ problems: inout Problems) {
        guard let event = events[order.event] else {
            problems.error(
                "order.dangling-reference", "there is no event “\(order.event)”", at: json.reach("event"),
                hint: NearName.hint(order.event.text, among: events.keys.map(\.text).sorted()))
            return
        }
        let items = order.items.enumerated().map { (["items", .index($0), "ticketType"] as [JSONStep], $1.ticketType) }
        let tickets = order.tickets.enumerated().map {
            (["tickets", .index($0), "ticketType"] as [JSONStep], $1.ticketType)
        }
        for (place, type) in items + tickets where event.ticketType(type) == nil {
            problems.error(
                "order.dangling-reference", "the event has no ticket type “\(type)”", at: json.reach(place),
                hint: NearName.hint(type.text, among: event.ticketTypes.map(\.id.text)))
        }
        for (index, item) in order.items.enumerated() {
            guard let tier = item.tier, let type = event.ticketType(item.ticketType),
                !type.tiers.contains(where: { $0.id == tier })
            else { continue }
            problems.error(
                "order.dangling-reference", "the type “\(type.id)” has no tier “\(tier)”",
                at: json.reach("items", .index(index), "tier"),
                hint: NearName.hint(tier.text, among: type.tiers.map(\.id.text)))
        }
    }
}
