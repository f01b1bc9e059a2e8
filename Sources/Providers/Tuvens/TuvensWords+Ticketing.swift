import Catalog
import JSON

extension TuvensWords {
    /// What Hi.Events calls the event.
    var shopNumber: String? {
        event["hi_events_event_id", "hiEventsEventId"].text ?? contacts["hiEventsEventId", "hi_events_event_id"].text
    }

    /// Whether tickets are sold for it; older answers have only the second of the two.
    var isSold: Bool {
        event["ticketing_enabled", "ticketingEnabled"].flag ?? event["hasTicketing", "has_ticketing"].flag
            ?? (shopNumber != nil)
    }

    /// What Tuvens keeps of what Hi.Events told it.
    var remembered: JSON {
        let page = event["hi_events_event_url", "hiEventsEventUrl"].webAddress
        return .compact([
            "provider": .string(shopNumber == nil ? Tuvens.name : HiEvents.name),
            "state": .string(rememberedState.rawValue),
            "eventId": .string(shopNumber ?? number),
            "url": page.map { .string($0.text) },
            "embedUrl": page.flatMap(widget).map { .string($0.text) },
            "updatedAt": contacts["hiEventsLastUpdated"].instant.map { .string($0.text(in: zone)) },
        ])
    }

    private var rememberedState: TicketingState {
        if let word = event["ticketing_status", "ticketingStatus"].text?.lowercased() {
            return TicketingState(rawValue: word) ?? .setup
        }
        return contacts["hiEventsStatus"].text.map(HiEvents.ticketingState) ?? .setup
    }

    /// Beside the event's page, on the same host.
    private func widget(_ page: WebAddress) -> WebAddress? {
        shopNumber.flatMap {
            WebAddress("\(page.origin)/widget/\(WebAddress.encoded($0))?iframeId=\(Tuvens.id(number))")
        }
    }

    /// Where else one may register: on a site of its own. Mail and phone are its organizer's.
    var withoutTickets: JSON? {
        guard let text = contacts["website", "url"].text,
            let site = WebAddress(text.contains("://") ? text : "https://\(text)")
        else { return nil }
        let host = site.origin.split(separator: "/").last.map { String($0) } ?? site.text
        return [
            "provider": .string(Tuvens.name), "state": "none",
            "alternatives": [["label": .string(host), "url": .string(site.text)]],
        ]
    }

    /// What Hi.Events has of an event that may recur there: the date that is meant.
    mutating func matching(_ events: [JSON]) -> JSON? {
        if events.count < 2 { return events.first }
        let starts = moment("start")
        let found = events.first { event in
            guard case .string(let text)? = event["starts"] else { return false }
            return Instant(text) == starts
        }
        if found == nil {
            remarks.warn(
                "date", "startDate", "Hi.Events has several dates of the event, none at this time: it has no tickets",
                hint: "let the event start when one of its dates at Hi.Events does")
        }
        return found
    }
}
