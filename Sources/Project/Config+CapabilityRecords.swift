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
            .defaulted("wallet", \.wallet, Wallet.record.rule, "Where passes for the wallets of phones are."),
            .defaulted(
                "templates", \.templates, .list(OwnTemplate.record.rule), "Templates of Hi.Events, to go on using."),
        ])
}

extension Config.Mail.Wallet {
    static let record = Record<Config.Mail.Wallet>(
        "the wallets", "Where passes for the wallets of phones are.", blank: Config.Mail.Wallet(), isClosed: true,
        [
            .optional("apple", \.apple, .linkPattern, "Of Apple: {order} and {ticket} stand for the ids."),
            .optional("google", \.google, .linkPattern, "Of Google: {order} and {ticket} stand for the ids."),
        ])
}

extension Config.Mail.OwnTemplate {
    static let record = Record<Config.Mail.OwnTemplate>(
        "the template", "A mail in an organizer's own Liquid, as Hi.Events has it.",
        blank: Config.Mail.OwnTemplate(), isClosed: true,
        [
            .required("file", \.file, .filePath, "The JSON that Hi.Events answers, or a body in a .liquid."),
            .optional("type", \.kind, .word("value.type"), "What a .liquid is for."),
            .optional("subject", \.subject, .line, "The subject of a .liquid."),
            .optional("event", \.event, .id(), "The id of the event whose mails have it; all if left out."),
            .optional("organizer", \.organizer, .id(), "The id of whose events' mails have it."),
        ],
        checks: [
            Check("file", "type", "subject") { template, value, problems in
                guard template.file.text.hasSuffix(".liquid") else { return }
                for (name, isThere) in [("type", template.kind != nil), ("subject", template.subject != nil)]
                where !isThere {
                    problems.error(
                        "record.missing-key", "a template of Liquid alone needs “\(name)”", at: value,
                        hint: "add it, or use the JSON that Hi.Events answers, which says so itself")
                }
            }
        ])
}

extension Config.WhatsApp {
    static let record = Record<Config.WhatsApp>(
        "the messages", "Messages of WhatsApp's Cloud API.", blank: Config.WhatsApp(), isClosed: true,
        [
            .defaulted(
                "templates", \.templates, templatesRule, "The templates that were approved there, by kind of mail."),
            .optional(
                "documentUrl", \.document, .linkPattern,
                "Where the tickets are to be had: {file}, {order}, {ticket} and {signature} are filled in."),
        ])

    private static let templatesRule = Rule<[(key: MailKind, value: Template)]>.dictionary(
        "value.kind", keys: "a kind of mail, such as order-confirmed", pattern: "^[a-z-]+$", Template.record.rule,
        readKey: { MailKind(rawValue: $0) }
    ).map { pairs in
        pairs.map { kind, template in
            var template = template
            template.kind = kind
            return template
        }
    }
}

extension Config.WhatsApp.Template {
    static let record = Record<Config.WhatsApp.Template>(
        "the template", "One that was approved by WhatsApp.", blank: Config.WhatsApp.Template(kind: .orderConfirmed),
        isClosed: true,
        [
            .required("name", \.name, .line, "What it is called there."),
            .optional(
                "language", \.language, .line, "The language it was approved in, if not the reader's: en_US, say."),
            .defaulted(
                "parameters", \.parameters, .list(.line),
                "What fills the places of its body, in order: Liquid, such as {{ event.title }}."),
            .defaulted("document", \.hasDocument, .bool, "Whether the tickets stand above it as a document."),
            .optional("button", \.button, .line, "What its button's address ends with."),
        ])
}

extension Config.Widgets {
    static let record = Record<Config.Widgets>(
        "the widgets", "How widgets are written.", blank: Config.Widgets(), isClosed: true,
        [
            .defaulted(
                "files", \.files, .word("value.files"),
                "per-state also writes a page for each state, none leaves widgets out; single if left out.")
        ])
}

extension Config.Live {
    static let record = Record<Config.Live>(
        "the live updates", "How widgets follow what changes.", blank: Config.Live(), isClosed: true,
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
