import Catalog
import Records

extension TicketType {
    static let record = Record<TicketType>(
        "the ticket type", "Something one can get for an event: a ticket, a pass, an extra.",
        blank: TicketType(id: "", name: ""),
        [
            .required("id", \.id, .id(), "Unique among the types of the event."),
            .required("name", \.name, .name, "What it is called."),
            .optional("description", \.description, .text, "What one gets for it."),
            .defaulted("kind", \.kind, .word("value.kind"), "How it is priced; paid if left out."),
            .defaulted(
                "visibility", \.visibility, .word("value.visibility"), "Whether it is shown; public if left out."),
            .defaulted("tiers", \.tiers, .list(Tier.rule), "Several prices, each with its own number and time."),
            .defaulted("benefits", \.benefits, .list(.name), "What it includes, one line each."),
            .defaulted(
                "requires", \.requires, .list(.id()), "Types one must hold, or order along with it: all of them."),
            .defaulted("includes", \.includes, .list(.id()), "The types a bundle consists of."),
            .optional("waitlist", \.waitlist, .webAddress, "Where to wait for one once they are sold out."),
            .optional("highlight", \.highlight, .text, "A short word that sets it apart, such as Best value."),
        ] + Offer.record.fields.map { $0.within(\.offer) },
        checks: Offer.record.checks.map { $0.within(\.offer) } + Kinds.ofTicketType + [
            UniqueIDs.ofTiers, Prices.ofTiers,
        ])

    static let rule = record.rule.named("ticketType")
}

extension TicketType.Tier {
    static let record = Record<TicketType.Tier>(
        "the tier", "One of several prices of a type.", blank: TicketType.Tier(id: "", name: ""),
        [
            .required("id", \.id, .id(), "Unique among the tiers of the type."),
            .required("name", \.name, .name, "What it is called, such as Early bird."),
            .optional("description", \.description, .text, "What sets it apart."),
            .defaulted(
                "visibility", \.visibility, .word("value.visibility"), "Whether it is shown; public if left out."),
            .defaulted("benefits", \.benefits, .list(.name), "What it includes, one line each."),
            .optional("highlight", \.highlight, .text, "A short word that sets it apart."),
        ] + Offer.record.fields.map { $0.within(\.offer) },
        checks: Offer.record.checks.map { $0.within(\.offer) })

    static let rule = record.rule.named("tier")
}
