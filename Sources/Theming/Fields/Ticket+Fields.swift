import Catalog

/// A ticket type of an event, and how it stands. As all that has many fields it is a reference: a structure would be
/// copied, with all that it refers to, for each field that a template asks for.
final class ShownTicket: Offering {
    let type: TicketType
    let tiers: [ShownTier]
    let offer: ShownOffer
    /// All types of the event, which this one may need or hold.
    let siblings: [TicketType]
    /// Where it can be bought.
    let checkout: String?

    init(type: TicketType, tiers: [ShownTier], offer: ShownOffer, siblings: [TicketType], checkout: String?) {
        self.type = type
        self.tiers = tiers
        self.offer = offer
        self.siblings = siblings
        self.checkout = checkout
    }
}

final class ShownTier: Offering {
    let tier: TicketType.Tier
    let offer: ShownOffer

    init(tier: TicketType.Tier, offer: ShownOffer) {
        self.tier = tier
        self.offer = offer
    }
}

extension ShownTicket {
    static let fields = FieldTable<ShownTicket>(
        "ticket", "A kind of ticket.",
        [
            .text("id", "Its name for machines.", "gala") { ticket, _ in ticket.type.id.text },
            .text("text", "Its name.", "Gala Night") { ticket, view in view.text(ticket.type.name) },
            .text("name", "Its name.", "Gala Night") { ticket, view in view.text(ticket.type.name) },
            .text("description", "What it is.", "Dinner and awards on Thursday evening.") { ticket, view in
                view.text(ticket.type.description)
            },
            .text("kind", "One of paid, free, donation, tiered, bundle.", "paid") { ticket, _ in
                ticket.type.kind.rawValue
            },
            .text("highlight", "A word that sets it apart.", "Best value") { ticket, view in
                view.text(ticket.type.highlight)
            },
            .texts("benefits", "What comes with it.", "A seat at dinner") { ticket, view in
                ticket.type.benefits.map(view.text)
            },
            .many("tiers", "Its kinds, each with a price of its own.", of: ShownTier.fields) { ticket, _ in ticket.tiers
            },
            .texts("requires", "The tickets one needs first.", "General Admission") { ticket, view in
                ticket.names(ticket.type.requires, view)
            },
            .text("requires_text", "The same in one phrase.", "General Admission") { ticket, view in
                view.language.list(ticket.names(ticket.type.requires, view), .and)
            },
            .texts("includes", "The tickets it holds.", "General Admission") { ticket, view in
                ticket.names(ticket.type.includes, view)
            },
            .text("includes_text", "The same in one phrase.", "General Admission and Gala Night") { ticket, view in
                view.language.list(ticket.names(ticket.type.includes, view), .and)
            },
            .address("waitlist", "Where to wait for one.", "https://tickets.example.org/wait") { ticket, _ in
                ticket.type.waitlist?.text
            },
            .address("checkout", "Where it is bought.", "https://tickets.example.org/gala") { ticket, _ in
                ticket.checkout
            },
        ] + offerFields)

    private func names(_ ids: [ID<TicketType>], _ view: View) -> [String] {
        ids.compactMap { id in siblings.first { $0.id == id } }.map { view.text($0.name) }
    }
}

extension ShownTier {
    static let fields = FieldTable<ShownTier>(
        "tier", "One of the prices of a ticket.",
        [
            .text("id", "Its name for machines.", "early") { tier, _ in tier.tier.id.text },
            .text("text", "Its name.", "Early bird") { tier, view in view.text(tier.tier.name) },
            .text("name", "Its name.", "Early bird") { tier, view in view.text(tier.tier.name) },
            .text("description", "What it is.", "Until the end of May.") { tier, view in
                view.text(tier.tier.description)
            },
            .text("highlight", "A word that sets it apart.", "Last week") { tier, view in
                view.text(tier.tier.highlight)
            },
            .texts("benefits", "What comes with it.", "A seat in front") { tier, view in
                tier.tier.benefits.map(view.text)
            },
        ] + offerFields)
}

extension ShownTicket {
    /// A type as it is called on a ticket, however it sells.
    convenience init(printed type: TicketType, of event: Event) {
        self.init(
            type: type, tiers: [],
            offer: ShownOffer(offer: type.offer, state: .onSale, zone: event.zone, isFree: type.isFree),
            siblings: event.ticketTypes, checkout: nil)
    }

    /// Those a visitor may see, in the order of the event.
    static func all(
        of event: Event, _ standing: EventStanding, checkout: String?
    ) -> [ShownTicket] {
        let clock = event.clock
        return event.ticketTypes.indices.compactMap { place in
            let (type, state) = (event.ticketTypes[place], standing.types[place])
            guard state != .hidden, type.visibility == .public else { return nil }
            let tiers = type.tiers.indices.compactMap { number -> ShownTier? in
                let (tier, state) = (type.tiers[number], standing.tiers[place][number])
                guard state != .hidden else { return nil }
                return ShownTier(
                    tier: tier,
                    offer: ShownOffer(
                        offer: tier.offer, state: state, zone: event.zone, ownEnd: clock.ownEnd(of: tier.offer),
                        isFree: tier.offer.price?.isZero == true))
            }
            return ShownTicket(
                type: type, tiers: tiers,
                offer: ShownOffer(
                    offer: type.offer, state: state, zone: event.zone,
                    ownEnd: clock.ownEnd(of: type.offer, hasParts: !type.tiers.isEmpty), isFree: type.isFree),
                siblings: event.ticketTypes,
                checkout: checkout)
        }
    }
}
