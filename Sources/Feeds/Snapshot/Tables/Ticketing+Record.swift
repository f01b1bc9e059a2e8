import Catalog
import Records

extension Ticketing {
    static let record = Record<Ticketing>(
        "the ticketing", "Who sells the tickets, and how far they have got.", blank: Ticketing(declared: .none),
        [
            .optional(
                "provider", \.provider, .line, "Who sells: hi-events, lancola, tuvens, pretix or another's name."),
            .required(
                "state", \.declared, .word("value.ticketing-state"),
                "What the provider last said; a cancelled or past event is inactive whatever stands here."),
            .optional("eventId", \.eventID, .line, "What the provider calls the event."),
            .optional("url", \.url, .webAddress, "The page where tickets are sold."),
            .optional("embedUrl", \.embedURL, .webAddress, "The same page made to stand inside another."),
            .defaulted("alternatives", \.alternatives, .list(Alternative.rule), "Other ways to register."),
            .optional("updatedAt", \.updatedAt, .instant, "When the provider said so."),
        ],
        checks: [SaleAddress.check])

    static let rule = record.rule.named("ticketing")
}

extension Ticketing.Alternative {
    static let record = Record<Ticketing.Alternative>(
        "the alternative", "Another way to register.", blank: Ticketing.Alternative(label: "", url: .blank),
        [
            .required("label", \.label, .name, "What the link says."),
            .required("url", \.url, .webAddress, "Where it leads."),
        ])

    static let rule = record.rule.named("alternative")
}
