import Catalog
import Diagnostics
import JSON

/// What Hi.Events answers of one order and who comes with it, in the words of our orders.
struct OrderWords {
    let order: Wire
    let attendees: [Wire]
    let event: Wire
    let eventNumber: String
    let shelf: HiEvents.Shelf
    let currency: Currency?
    var remarks: Remarks

    init(
        _ order: Wire, attendees: [Wire], of event: Wire, number: String, shelf: HiEvents.Shelf, site: HiEvents
    ) {
        var remarks = site.remarks(on: "order \(order["public_id"].text ?? order["id"].text ?? "without a number")")
        self.order = order
        self.event = event
        self.shelf = shelf
        eventNumber = event["id"].text ?? number
        // An order has its attendees too, but says less of them.
        let listed = Set(attendees.compactMap { $0["id"].text })
        self.attendees =
            attendees + order["attendees"].list.filter { $0["id"].text.map { !listed.contains($0) } ?? true }
        let source = site.request.source.currency
        currency = remarks.currency(order["currency"].isThere ? order["currency"] : event["currency"], else: source)
        self.remarks = remarks
    }

    /// One, or one for each date it is about; none if it has no number.
    mutating func json() -> [JSON] {
        guard let number = order["id", "public_id"].text else {
            remarks.warn("unnamed", "id", "the order has no number: it is left out", hint: "look for it in Hi.Events")
            return []
        }
        guard event["type"].text == "RECURRING" else {
            return [json(HiEvents.id(number), HiEvents.id(eventNumber), Part(self, whole: true))]
        }
        let dates = HiEvents.ordered((items + attendees).compactMap { $0["event_occurrence_id"].text })
        if dates.isEmpty {
            remarks.warn(
                "no-date", "event_occurrence_id", "the order doesn't say which date it is for",
                hint: "look in Hi.Events which date it is for")
            return [json(HiEvents.id(number), HiEvents.id(eventNumber), Part(self, whole: true))]
        }
        return dates.map { date in
            let isOnly = dates.count == 1
            let id = isOnly ? HiEvents.id(number) : HiEvents.id(number, date)
            return json(id, HiEvents.id(eventNumber, date), Part(self, whole: isOnly, date: date))
        }
    }

    var items: [Wire] { order["order_items", "items"].list }

    /// What of an order is about one date.
    struct Part {
        /// Whether that is all of it.
        let isWhole: Bool
        let items: [Wire]
        let attendees: [Wire]

        init(_ words: OrderWords, whole: Bool, date: String? = nil) {
            isWhole = whole
            items = whole ? words.items : words.items.filter { $0["event_occurrence_id"].text == date }
            attendees = whole ? words.attendees : words.attendees.filter { $0["event_occurrence_id"].text == date }
        }
    }

    private mutating func json(_ id: String, _ event: String, _ part: Part) -> JSON {
        let status = status()
        return .compact([
            "id": .string(id),
            // The short id opens the order to anybody, so that it is not for print.
            "reference": .string(order["public_id", "id"].text ?? id),
            "event": .string(event),
            "status": .string(status.rawValue),
            "locale": language(part).map { .string($0.text) },
            "placedAt": order["created_at"].instant.map { .string($0.text) },
            "buyer": person(order),
            "items": .array(part.items.compactMap { item($0) }),
            "total": sum("total_gross", part).map(\.json),
            "fees": sum(part.isWhole ? "total_fee" : "total_service_fee", part).map(\.json),
            "taxes": taxes(part),
            "payment": payment,
            "tickets": .array(part.attendees.compactMap { ticket($0, in: status) }),
        ])
    }
}
