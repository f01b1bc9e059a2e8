import Catalog
import Diagnostics

extension Rule<CheckedEvent> {
    static var lateSale: Self {
        Rule(
            "snapshot.late-sale", .warning, "A sale ends no later than its event.",
            RuleExample(
                .event,
                bad:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "saleEnds": "2026-08-20T22:00:00+03:00"}]"#,
                good:
                    #""ticketTypes": [{"id": "seat", "name": "Seat", "kind": "free", "saleEnds": "2026-07-20T18:00:00+03:00"}]"#
            )
        ) { checked in
            let end = checked.event.effectiveEnd
            return checked.event.ticketTypes.enumerated().compactMap { index, type in
                guard let saleEnds = type.offer.saleEnds, saleEnds > end else { return nil }
                return Finding(
                    "the sale ends (\(saleEnds)) after the event (\(end))",
                    at: checked.location("ticketTypes", .index(index), "saleEnds"),
                    hint: "the page ends it with the event; correct the date, or leave it out")
            }
        }
    }
}
