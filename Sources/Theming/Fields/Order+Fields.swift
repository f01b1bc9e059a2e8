import Catalog
import Liquid

/// An order, with the tickets that it came to.
public final class ShownOrder: Sendable {
    let order: Order
    let zone: Zone
    let admissions: [ShownAdmission]
    let items: [ShownItem]

    /// `codes` are where pictures of its tickets' codes are, by their numbers.
    public init(_ order: Order, of event: Event, codes: [Int: String] = [:]) {
        self.order = order
        zone = event.zone
        admissions = order.tickets.enumerated().map { number, ticket in
            ShownAdmission(ticket, at: number + 1, of: order, event, code: codes[number])
        }
        items = order.items.map { ShownItem($0, event) }
    }
}

extension ShownOrder {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownOrder.fields.seen(self, view) }

    /// Its tickets as templates see them, in its order.
    public func seenAdmissions(_ view: View) -> [Value] { admissions.map { ShownAdmission.fields.seen($0, view) } }

    static let fields = FieldTable<ShownOrder>(
        "order", "What somebody ordered.",
        [
            .text("id", "Its name for machines.", "ebs-3j6fu4") { shown, _ in shown.order.id.text },
            .text("text", "What the buyer knows it by.", "EBS-3J6FU4") { shown, _ in shown.order.reference },
            .text("reference", "What the buyer knows it by.", "EBS-3J6FU4") { shown, _ in shown.order.reference },
            .text("status", "One of pending, completed, cancelled, refunded, expired.", "completed") { shown, _ in
                shown.order.status.rawValue
            },
            .one("placed", "When it was placed, by the clocks of the event.", of: Moment.fields) { shown, _ in
                shown.order.placedAt.map { Moment(instant: $0, zone: shown.zone) }
            },
            .one("buyer", "Who pays.", of: Order.Buyer.fields) { shown, _ in shown.order.buyer },
            .many("items", "What was ordered.", of: ShownItem.fields) { shown, _ in shown.items },
            .one("total", "What it costs in all.", of: ShownMoney.fields) { shown, _ in
                shown.order.total.map(ShownMoney.init)
            },
            .flag("is_free", "Whether it costs nothing.") { shown, _ in shown.order.total?.isZero == true },
            .one("fees", "How much of that are fees.", of: ShownMoney.fields) { shown, _ in
                shown.order.fees.flatMap { $0.isZero ? nil : ShownMoney(money: $0) }
            },
            .many("taxes", "How much of that are taxes, by rate.", of: Order.TaxAmount.fields) { shown, _ in
                shown.order.taxes
            },
            .one("payment", "How it is paid.", of: ShownPayment.fields) { shown, _ in
                shown.order.payment.map { ShownPayment(payment: $0, zone: shown.zone) }
            },
            .many("tickets", "The tickets that it comes to.", of: ShownAdmission.fields) { shown, _ in
                shown.admissions
            },
        ])
}

/// A line of an order.
final class ShownItem: Sendable {
    let item: Order.Item
    let type: TicketType?
    let tier: TicketType.Tier?

    init(_ item: Order.Item, _ event: Event) {
        self.item = item
        type = event.ticketTypes.first { $0.id == item.ticketType }
        tier = item.tier.flatMap { id in
            event.ticketTypes.first { $0.id == item.ticketType }?.tiers.first { $0.id == id }
        }
    }
}

extension ShownItem {
    static let fields = FieldTable<ShownItem>(
        "item", "A line of an order.",
        [
            .text("text", "What it is.", "Full Access Pass") { shown, view in shown.name(view) },
            .text("name", "What it is.", "Full Access Pass") { shown, view in shown.name(view) },
            .text("tier", "Which of its prices.", "Early bird") { shown, view in view.text(shown.tier?.name) },
            .number("quantity", "How many.", "3") { shown, _ in shown.item.quantity },
            .one("price", "What one costs.", of: ShownMoney.fields) { shown, _ in
                shown.item.unitPrice.map(ShownMoney.init)
            },
            .one("amount", "What they cost together.", of: ShownMoney.fields) { shown, _ in
                (try? shown.item.unitPrice?.times(shown.item.quantity)).map(ShownMoney.init)
            },
        ])

    private func name(_ view: View) -> String { view.text(type?.name) ?? item.ticketType.text }
}

extension Order.Buyer {
    static let fields = FieldTable<Order.Buyer>(
        "buyer", "Who pays.",
        [
            .text("text", "Their name, or their company's.", "Josephine Mirembe") { buyer, _ in
                buyer.name ?? buyer.company
            },
            .text("name", "Their name.", "Josephine Mirembe") { buyer, _ in buyer.name },
            .text("email", "Where the mail goes.", "josephine@example.org") { buyer, _ in buyer.email },
            .text("phone", "Their phone.", "+256 700 000 119") { buyer, _ in buyer.phone },
            .text("company", "For whom they buy.", "Kampala Coffee Roasters") { buyer, _ in buyer.company },
            .text("tax_id", "What the company is taxed under.", "1000000119") { buyer, _ in buyer.taxID },
        ])
}

extension Order.TaxAmount {
    static let fields = FieldTable<Order.TaxAmount>(
        "tax amount", "How much of an order is one tax.",
        [
            .text("text", "Its name.", "VAT") { tax, view in view.text(tax.name) },
            .text("name", "Its name.", "VAT") { tax, view in view.text(tax.name) },
            .text("rate", "Of the price.", "16 %") { tax, view in tax.rate.map { view.language.percent($0) } },
            .one("amount", "How much.", of: ShownMoney.fields) { tax, _ in ShownMoney(money: tax.amount) },
        ])
}
