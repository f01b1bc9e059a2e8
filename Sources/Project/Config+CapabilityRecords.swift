import Catalog
import Records

extension Config.Feeds {
    static let record = Record<Config.Feeds>(
        "the feeds", "How feeds are asked.", blank: Config.Feeds(), isClosed: true,
        [
            .defaulted(
                "freshness", \.freshness, Freshness.record.rule,
                "How old an answer may be before it is asked for again."),
            .optional(
                "budget", \.budget, .integer(1, 100_000),
                "Requests a minute to one feed; as many as it allows if left out."),
        ])
}

extension Config.Feeds.Freshness {
    static let record = Record<Config.Feeds.Freshness>(
        "the freshness", "How old an answer may be.", blank: Config.Feeds.Freshness(), isClosed: true,
        [
            .defaulted("events", \.events, .duration, "Of events; 1h if left out."),
            .defaulted("ticketTypes", \.ticketTypes, .duration, "Of ticket types; 5m if left out."),
            .defaulted("availability", \.availability, .duration, "Of how many are left; 1m if left out."),
        ])
}

extension Config {
    static let checkoutRule = byName(
        "a provider's name in lower case", blank: Checkout(provider: "", url: CheckoutAddress()),
        [
            .required(
                "url", \.url, .checkout,
                "Where its checkout is: {event} stands for the event's ticketing.eventId, which comes last if left out."
            )
        ]
    ) { checkout, name in checkout.provider = name }

    static let paymentsRule = byName(
        "a method's name in lower case", blank: PaymentMethod(method: ""),
        [
            .optional("paybill", \.paybill, .line, "The number to pay to."),
            .optional("account", \.account, .line, "The account to name."),
        ]
    ) { payment, name in payment.method = name }

    /// An object of records under names of the writer's own.
    private static func byName<Entry>(
        _ keys: String, blank: Entry, _ fields: [Field<Entry>],
        setName: @escaping @Sendable (inout Entry, String) -> Void
    ) -> Rule<[Entry]> {
        let record = Record<Entry>("the entry", "One of them.", blank: blank, isClosed: true, fields)
        return Rule<[(key: String, value: Entry)]>.dictionary(
            "value.name", keys: keys, pattern: Name.pattern, record.rule, readKey: { Name.isName($0) ? $0 : nil }
        ).map { pairs in
            pairs.map { name, entry in
                var entry = entry
                setName(&entry, name)
                return entry
            }
        }
    }
}

extension Config.Tickets {
    static let record = Record<Config.Tickets>(
        "the tickets", "How tickets are drawn.", blank: Config.Tickets(), isClosed: true,
        [
            .optional("layout", \.layout, .line, "The layout of tickets, such as a6; a4 if left out."),
            .defaulted("fonts", \.fonts, .list(.filePath), "Folders in the project with faces of its own."),
        ])
}

extension Config.Mail {
    static let record = Record<Config.Mail>(
        "the mail", "Who mails come from.", blank: Config.Mail(), isClosed: true,
        [
            .optional("from", \.from, .mailbox, "The sender: an address, or Name <address>."),
            .optional("replyTo", \.replyTo, .mailbox, "Where answers go."),
            .optional("support", \.support, .mailbox, "Whom to ask when something is wrong."),
        ])
}

extension Config.Widgets {
    static let record = Record<Config.Widgets>(
        "the widgets", "How widgets are written.", blank: Config.Widgets(), isClosed: true,
        [
            .defaulted(
                "files", \.files, .word("value.files"),
                "per-state also writes a page for each state; single if left out.")
        ])
}

extension Config.Live {
    static let record = Record<Config.Live>(
        "the live updates", "How pages follow what changes.", blank: Config.Live(), isClosed: true,
        [
            .defaulted(
                "statusEvery", \.statusEvery, .duration, "Between two looks at an event's status; 1m if left out."),
            .optional("events", \.events, .webAddress, "Where a server tells of changes as they happen."),
        ])
}

extension Config.Analytics {
    static let record = Record<Config.Analytics>(
        "the analytics", "Third parties, loaded only after consent.", blank: Config.Analytics(), isClosed: true,
        [
            .optional("google", \.google, .line, "A measurement id of Google Analytics."),
            .optional("sentry", \.sentry, .webAddress, "The address of Sentry's loader, which errors are reported by."),
            .optional("release", \.release, .line, "Which release of the site Sentry is told of."),
            .optional("environment", \.environment, .line, "Which environment Sentry is told of: production, say."),
        ])
}
