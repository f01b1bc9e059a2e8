import Catalog
import Wording

extension View {
    /// How an offer stands at an instant, in words; nil if it is simply on sale, for nobody knows how long. `ownEnd` is that
    /// of its sale, if it has one.
    public func words(
        _ state: Availability, of offer: Offer, ownEnd: Instant?, in zone: Zone, at instant: Instant
    ) -> String? {
        func date(_ instant: Instant, _ style: DateStyle = .shortDateTime) -> String {
            self.date(Moment(instant: instant, zone: zone), style)
        }
        switch state {
        case .fewLeft(let count): return say("state.few_left", count: count)
        case .soldOut: return say("state.sold_out")
        case .paused: return say("state.paused")
        case .notYetOnSale(let from?): return say("state.opens", [("date", date(from))])
        case .notYetOnSale: return say("state.not_yet")
        case .saleEnded:
            guard let end = ownEnd, end <= instant else { return say("state.ended") }
            return say("state.ended_on", [("date", date(end, .shortDate))])
        case .onSale: return offer.saleEnds.map { say("state.until", [("date", date($0))]) }
        case .hidden: return nil
        }
    }

    /// How the sale of an event stands as a whole, in words.
    public func words(_ standing: SaleStanding, in zone: Zone) -> String {
        guard standing.sale.reason == .notYet, let opens = standing.offers.opens else {
            return say("sale.\(standing.sale.word)")
        }
        return say("sale.opens", [("date", date(Moment(instant: opens, zone: zone), .shortDateTime))])
    }
}

extension SaleState {
    /// What templates, scripts and messages call it.
    public var word: String { reason?.rawValue ?? ticketing.rawValue }
}
