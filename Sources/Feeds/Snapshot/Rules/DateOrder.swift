import Catalog
import JSON
import Records

/// Nothing ends before it starts.
enum DateOrder {
    static let ofEvent = [
        Check<Event>("starts", "ends") { event, json, problems in
            guard let ends = event.ends, ends < event.starts else { return }
            problems.error(
                "snapshot.date-order", "the event ends (\(ends)) before it starts (\(event.starts))",
                at: json.reach("ends"),
                hint: "swap the two, or correct the offset")
        },
        Check<Event>("starts", "doors") { event, json, problems in
            guard let doors = event.doors, doors > event.starts else { return }
            problems.warning(
                "snapshot.doors-after-start", "the doors open (\(doors)) after the event starts (\(event.starts))",
                at: json.reach("doors"))
        },
    ]

    static let ofOffer = Check<Offer>("saleStarts", "saleEnds") { offer, json, problems in
        guard let starts = offer.saleStarts, let ends = offer.saleEnds, ends < starts else { return }
        problems.error(
            "snapshot.date-order", "the sale ends (\(ends)) before it starts (\(starts))", at: json.reach("saleEnds"),
            hint: "swap the two, or correct the offset")
    }

    static let ofSession = Check<Session>("starts", "ends") { session, json, problems in
        guard let ends = session.ends, ends < session.starts else { return }
        problems.error(
            "snapshot.date-order", "the session ends (\(ends)) before it starts (\(session.starts))",
            at: json.reach("ends"),
            hint: "swap the two, or correct the offset")
    }

    /// What goes on sale when the event is over never does.
    static let ofSales = Check<Event>("starts", "ends", "timeZone", "status", "ticketTypes") { event, json, problems in
        let end = event.effectiveEnd
        for (index, type) in event.ticketTypes.enumerated() {
            guard let starts = type.offer.saleStarts, starts >= end else { continue }
            problems.warning(
                "snapshot.sale-after-end", "the sale starts (\(starts)) when the event is over (\(end))",
                at: json.reach("ticketTypes", .index(index), "saleStarts"))
        }
    }
}
