import Catalog

extension ShownMail {
    static let fields = FieldTable<ShownMail>(
        "mail", "A mail: why it is sent, to whom, and what else it needs to say.",
        [
            .text("text", "What it is for.", "order-confirmed") { mail, _ in mail.kind.rawValue },
            .text("kind", "What it is for.", "order-confirmed") { mail, _ in mail.kind.rawValue },
            .flag("is_transactional", "Whether it is part of what its reader has bought or asked for.") { mail, _ in
                mail.kind.isTransactional
            },
            .one("recipient", "Who gets it.", of: MailContext.Person.fields) { mail, _ in mail.people.recipient },
            .one("sender", "Who it is from.", of: MailContext.Person.fields) { mail, _ in mail.people.sender },
            .text("support", "Where to ask when something is wrong.", "help@example.org") { mail, _ in
                mail.people.support
            },
            .text("message", "The organizer's own words, with line breaks.", "See you at the lake!") { mail, view in
                view.text(mail.context.message)
            },
            .address("action", "Where its button leads.", "https://tickets.example.org/o/EBS-3J6FU4/pay") { mail, _ in
                mail.context.action?.text
            },
            .address("order_url", "Where the order is shown.", "https://tickets.example.org/o/EBS-3J6FU4") { mail, _ in
                mail.context.orderPage?.text
            },
            .address("unsubscribe", "Where to ask for no more of them.", "https://example.org/stop/8f3a") { mail, _ in
                mail.kind.isTransactional ? nil : mail.context.unsubscribe?.text
            },
            .address("home", "The site.", "https://example.org/") { _, view in
                view.address(of: view.routes.home)?.text
            },
            .address("event_url", "The page of the event.", "https://example.org/events/gala/") { mail, view in
                view.address(of: view.routes.event(mail.event.event.slug))?.text
            },
            .address("calendar_url", "The event for calendars.", "https://example.org/events/gala/event.ics") {
                mail, view in view.address(of: view.routes.calendar(mail.event.event.slug))?.text
            },
            .address("picture", "A picture of the event.", "https://example.org/events/gala/card.jpg") {
                mail, view in mail.event.mailedPicture(view)
            },
            .address(
                "logo", "The sign of the theme, as a picture that every client shows.", "https://example.org/l.png"
            ) { mail, _ in mail.occasion.logo },
            .markup("tokens", "The theme's tokens as CSS, for a style element.", ":root{…}") { mail, _ in
                Array(mail.occasion.tokens.utf8)
            },
            .markup("linked_data", "What clients read of the order, as JSON fit for a script element.", "{…}") {
                mail, _ in mail.linkedData
            },
            .flag("attaches_tickets", "Whether the tickets come with it as a document.") { mail, _ in
                mail.attachments.tickets
            },
            .flag("attaches_calendar", "Whether the event comes with it for calendars.") { mail, _ in
                mail.attachments.calendar
            },
            .many("wallet", "Passes for the wallets of phones.", of: Pass.fields) { mail, _ in mail.wallet
            },
        ] + matterFields)

    /// What kinds have of their own.
    private static var matterFields: [TemplateField<ShownMail>] {
        [
            .text("reason", "Why a payment failed.", "The request was cancelled on the phone.") { mail, view in
                view.text(mail.context.reason)
            },
            .one("cart_expires", "Until when the cart is kept.", of: Moment.fields) { mail, _ in
                mail.moment(mail.context.cartExpires)
            },
            .one("amount", "What is due, was received or is paid back.", of: ShownMoney.fields) { mail, _ in
                (mail.context.amount ?? mail.context.refund?.amount ?? mail.context.instalment?.amount).map(
                    ShownMoney.init)
            },
            .one("balance", "What is still to be paid.", of: ShownMoney.fields) { mail, _ in
                (mail.context.balance ?? mail.context.instalment?.balance).map(ShownMoney.init)
            },
            .one("received", "When a payment came in.", of: Moment.fields) { mail, _ in
                mail.moment(mail.context.received)
            },
            .one("ticket", "The ticket that it is about.", of: ShownAdmission.fields) { mail, _ in mail.ticket },
            .one("giver", "Who gave the ticket away.", of: MailContext.Person.fields) { mail, _ in
                mail.context.transfer?.giver
            },
            .one("receiver", "Who got the ticket.", of: MailContext.Person.fields) { mail, _ in
                mail.context.transfer?.receiver
            },
            .flag("is_giver", "Whether this one goes to who gave the ticket away.") { mail, _ in mail.people.isGiver },
            .text("ahead", "How long before the event it comes: week, day, today, or date for any other.", "week") {
                mail, _ in
                mail.ahead.rawValue
            },
            .many("changes", "What isn't as it was.", of: EventChange.fields) { mail, view in
                mail.context.before.map { EventChange.all(from: $0, to: mail.event.event, view) } ?? []
            },
            .one("refund", "How money comes back.", of: ShownRefund.fields) { mail, _ in
                mail.context.refund.map { ShownRefund(refund: $0, mail: mail) }
            },
            .one("offer", "The place that has become free.", of: ShownPlaceOffer.fields) { mail, _ in
                mail.context.offer.map { ShownPlaceOffer(offer: $0, mail: mail) }
            },
            .one("instalment", "The part of the price that is due.", of: ShownInstalment.fields) { mail, _ in
                mail.context.instalment.map { ShownInstalment(instalment: $0, zone: mail.event.event.zone) }
            },
            .one("expires", "Until when its link works.", of: Moment.fields) { mail, _ in
                mail.moment(mail.context.expires ?? mail.context.offer?.expires)
            },
            .address("certificate", "A certificate of having been there.", "https://example.org/c/8f3a") { mail, _ in
                mail.context.certificate?.text
            },
            .address("feedback", "Where to say how it was.", "https://example.org/f/8f3a") { mail, _ in
                mail.context.feedback?.text
            },
            .many("offers", "What the order now allows to buy.", of: ShownTicket.fields) { mail, _ in mail.offers },
        ]
    }
}

extension MailContext.Person {
    static let fields = FieldTable<MailContext.Person>(
        "person", "Somebody who writes, or is written to.",
        [
            .text("text", "Their name, or their address.", "Josephine Mirembe") { person, _ in
                person.name ?? person.email
            },
            .text("name", "Their name.", "Josephine Mirembe") { person, _ in person.name },
            .text("first", "Their first name, as far as a name tells.", "Josephine") { person, _ in
                person.name.flatMap { $0.split(separator: " ").first.map(String.init) }
            },
            .text("email", "Their address.", "josephine@example.org") { person, _ in person.email },
        ])
}

extension ShownMail.Pass {
    static let fields = FieldTable<ShownMail.Pass>(
        "wallet pass", "A pass for the wallet of a phone.",
        [
            .text("kind", "One of apple, google.", "apple") { pass, _ in pass.kind },
            .text("text", "One of apple, google.", "apple") { pass, _ in pass.kind },
            .address("url", "Where it is to be had.", "https://example.org/wallet/8f3a") { pass, _ in pass.address },
        ])
}
