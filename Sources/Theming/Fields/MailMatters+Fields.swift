import Catalog

/// How the money of a mail comes back.
struct ShownRefund: Sendable {
    let refund: MailContext.Refund
    let mail: ShownMail
}

extension ShownRefund {
    static let fields = FieldTable<ShownRefund>(
        "refund", "How money comes back.",
        [
            .text("text", "The amount, if it is known.", "KES 4,500") { shown, view in
                shown.refund.amount.map { view.language.money($0, .short) }
            },
            .text("how", "One of automatic, on-request, none.", "automatic") { shown, _ in shown.refund.how?.rawValue },
            .one("until", "Until when to ask for it.", of: Moment.fields) { shown, _ in
                shown.mail.moment(shown.refund.until)
            },
            .address("url", "Where to ask for it.", "https://tickets.example.org/refund/8f3a") { shown, _ in
                shown.refund.page?.text
            },
            .one("amount", "How much it is.", of: ShownMoney.fields) { shown, _ in
                shown.refund.amount.map(ShownMoney.init)
            },
            .text("reference", "What the payment is known by.", "SFI6K2M9QX") { shown, _ in shown.refund.reference },
            .one("at", "When it was sent.", of: Moment.fields) { shown, _ in shown.mail.moment(shown.refund.at) },
            .many("tickets", "The tickets that are paid back.", of: ShownAdmission.fields) { shown, _ in
                shown.mail.refunded
            },
        ])
}

/// A place that has become free, for one who waits.
struct ShownPlaceOffer: Sendable {
    let offer: MailContext.PlaceOffer
    let mail: ShownMail
}

extension ShownPlaceOffer {
    static let fields = FieldTable<ShownPlaceOffer>(
        "place offer", "A place that has become free, for one who waits.",
        [
            .text("text", "What it is a place of.", "Gala Night") { shown, view in
                view.text(shown.mail.offered?.type.name)
            },
            .one("type", "The kind of ticket.", of: ShownTicket.fields) { shown, _ in shown.mail.offered },
            .number("quantity", "How many are kept.", "2") { shown, _ in shown.offer.quantity },
            .one("expires", "Until when they are kept.", of: Moment.fields) { shown, _ in
                shown.mail.moment(shown.offer.expires)
            },
        ])
}

/// A part of a price that is paid in several, by the clocks of the event.
struct ShownInstalment: Sendable {
    let instalment: MailContext.Instalment
    let zone: Zone
}

extension ShownInstalment {
    static let fields = FieldTable<ShownInstalment>(
        "instalment", "A part of a price that is paid in several.",
        [
            .text("text", "How much it is.", "KES 1,500") { shown, view in
                view.language.money(shown.instalment.amount, .short)
            },
            .number("number", "Which one it is, from 1.", "2") { shown, _ in shown.instalment.number },
            .number("count", "How many there are.", "3") { shown, _ in shown.instalment.count },
            .one("amount", "How much it is.", of: ShownMoney.fields) { shown, _ in
                ShownMoney(money: shown.instalment.amount)
            },
            .one("due", "Until when it has to be paid.", of: Moment.fields) { shown, _ in
                Moment(instant: shown.instalment.due, zone: shown.zone)
            },
            .one("paid", "How much has been paid.", of: ShownMoney.fields) { shown, _ in
                ShownMoney(money: shown.instalment.paid)
            },
            .one("balance", "How much hasn't.", of: ShownMoney.fields) { shown, _ in
                ShownMoney(money: shown.instalment.balance)
            },
        ])
}
