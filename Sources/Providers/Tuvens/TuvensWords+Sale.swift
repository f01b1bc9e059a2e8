import Catalog
import Diagnostics
import JSON

extension TuvensWords {
    /// How tickets are to be had.
    struct Sale {
        var ticketing: JSON?
        var ticketTypes: JSON?
        var branding: JSON?
        /// What Hi.Events' answer made us say.
        var diagnostics: [Diagnostic] = []
    }

    /// What Hi.Events says of the event counts before what Tuvens remembers of it.
    mutating func sale(in shop: HiEvents?) throws(Failure) -> Sale {
        guard isSold else { return Sale(ticketing: withoutTickets) }
        guard let id = shopNumber, let shop else {
            if shopNumber != nil {
                remarks.warn(
                    "tickets", "hi_events_event_id", "nobody says which Hi.Events sells its tickets: they are left out",
                    hint: "set the source's `tickets` to the API of the Hi.Events")
            }
            return Sale(ticketing: remembered)
        }
        let told = try shop.told(of: id)
        guard let sold = matching(told.events) else {
            return Sale(ticketing: remembered, diagnostics: told.diagnostics)
        }
        let state = sold["ticketing"]?["state"]
        if let state, let known = event["ticketing_status", "ticketingStatus"].text, state != .string(known) {
            remarks.note(
                "state", "ticketing_status", "Tuvens says “\(known)”, Hi.Events is newer",
                hint: "see whether Hi.Events' webhooks reach Tuvens")
        }
        return Sale(
            ticketing: sold["ticketing"], ticketTypes: sold["ticketTypes"], branding: sold["branding"],
            diagnostics: told.diagnostics)
    }
}
