import Catalog

/// One thing that may be had for an event at one price: a type of ticket without tiers, or a tier.
struct LinkedOffer: Sendable {
    let name: String
    let availability: Availability
    let price: Price?
    /// Where to get it; nil if it can't be had any more.
    let address: WebAddress?
    let opens: Instant?
    let closes: Instant?
    /// Whether it alone lets nobody in.
    let isExtra: Bool

    enum Price: Sendable {
        case free(Currency?)
        case money(Money)
    }

    private init(_ name: String, _ availability: Availability, _ price: Price?, _ address: WebAddress?, _ sale: Sale) {
        self.name = name
        self.availability = availability
        self.price = price
        self.address = availability == .saleEnded ? nil : address
        // A sale that others hold up starts with theirs, and nobody may know when; its own start would be wrong.
        if case .notYetOnSale(let from) = availability { opens = from } else { opens = sale.starts }
        closes = sale.ends
        isExtra = sale.isOfExtra
    }

    private struct Sale {
        let starts: Instant?
        let ends: Instant?
        let isOfExtra: Bool
    }
}

extension LinkedOffer {
    /// All that anybody may see, in their order.
    static func all(of edition: EventEdition, _ standing: EventStanding, address: WebAddress?) -> [LinkedOffer] {
        var offers: [LinkedOffer] = []
        offers.reserveCapacity(edition.event.ticketTypes.count)
        let currency = currency(of: edition.event)
        // By place: going through the types themselves would copy each.
        for place in edition.event.ticketTypes.indices where standing.types[place] != .hidden {
            guard edition.event.ticketTypes[place].tiers.isEmpty else {
                addTiers(to: &offers, edition, place, standing.tiers[place], address, currency)
                continue
            }
            let sale = Sale(
                starts: edition.event.ticketTypes[place].offer.saleStarts,
                ends: edition.event.ticketTypes[place].offer.saleEnds,
                isOfExtra: edition.event.ticketTypes[place].isExtra)
            let price = price(
                edition.event.ticketTypes[place].offer.price, edition.event.ticketTypes[place].kind, currency)
            offers.append(
                LinkedOffer(
                    edition.words(edition.event.ticketTypes[place].name), standing.types[place], price, address, sale))
        }
        return offers
    }

    private static func addTiers(
        to offers: inout [LinkedOffer], _ edition: EventEdition, _ place: Int, _ standing: [Availability],
        _ address: WebAddress?, _ currency: Currency?
    ) {
        let type = edition.event.ticketTypes[place]
        let name = edition.words(type.name)
        for (tier, availability) in zip(type.tiers, standing) where availability != .hidden {
            let sale = Sale(
                starts: tier.offer.saleStarts ?? type.offer.saleStarts,
                ends: tier.offer.saleEnds ?? type.offer.saleEnds,
                isOfExtra: type.isExtra)
            offers.append(
                LinkedOffer(
                    "\(name) – \(edition.words(tier.name))", availability,
                    price(tier.offer.price, type.kind, currency), address, sale))
        }
    }

    /// The least one may give is what a donation costs; where nobody has said what something costs, nothing is said here.
    private static func price(_ price: Money?, _ kind: TicketType.Kind, _ currency: Currency?) -> Price? {
        if kind == .free || price?.isZero == true || kind == .donation && price == nil {
            return .free(price?.currency ?? currency)
        }
        return price.map(Price.money)
    }

    /// A price of nothing needs one as well: that of the others.
    private static func currency(of event: Event) -> Currency? {
        for place in event.ticketTypes.indices {
            if let price = event.ticketTypes[place].offer.price { return price.currency }
            for tier in event.ticketTypes[place].tiers {
                if let price = tier.offer.price { return price.currency }
            }
        }
        return nil
    }
}
