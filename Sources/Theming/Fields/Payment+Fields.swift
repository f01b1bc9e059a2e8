import Catalog
import Foundation
import Project

/// How an order is paid, by the clocks of its event.
struct ShownPayment: Sendable {
    let payment: Payment
    let zone: Zone
}

extension ShownPayment {
    static let fields = FieldTable<ShownPayment>(
        "payment", "How an order is paid.",
        [
            .text("text", "The way of paying, as the site calls it.", "M-Pesa") { shown, view in shown.name(view) },
            .text("method", "The way of paying, for machines.", "mpesa") { shown, _ in shown.payment.method },
            .text("name", "The way of paying, as the site calls it.", "M-Pesa") { shown, view in shown.name(view) },
            .text("reference", "What the payment is known by.", "SFI6K2M9QX") { shown, _ in shown.payment.reference },
            .text("status", "How far it has got, in the provider's words.", "paid") { shown, _ in
                shown.payment.status
            },
            .text("paybill", "The number to pay to by phone.", "522522") { shown, view in
                shown.payment.instructions?.paybill ?? shown.usual(view)?.paybill
            },
            .text("account", "The account to name.", "EBS-3J6FU4") { shown, view in
                shown.payment.instructions?.account ?? shown.usual(view)?.account
            },
            .text("phone", "The phone that is asked to pay.", "+254 700 000 119") { shown, _ in
                shown.payment.instructions?.phone
            },
            .one("due", "Until when it has to be paid.", of: Moment.fields) { shown, _ in
                shown.payment.due.map { Moment(instant: $0, zone: shown.zone) }
            },
        ])

    /// How the site has it paid, where the order doesn't say.
    private func usual(_ view: View) -> Config.PaymentMethod? {
        view.config.payments.first { $0.method == payment.method }
    }

    /// A trade name is the same in every language.
    private func name(_ view: View) -> String {
        if payment.method == "mpesa" { return "M-Pesa" }
        let key = "payment.\(payment.method)"
        return view.phrasebook.has(key) ? view.say(key) : payment.method.capitalized
    }
}
