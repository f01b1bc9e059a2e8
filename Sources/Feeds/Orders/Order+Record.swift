import Catalog
import Records

extension Order {
    static let record = Record<Order>(
        "the order", "What somebody ordered, and the tickets they got for it.",
        blank: Order(id: "", reference: "", event: "", status: .pending),
        [
            .required("id", \.id, .id(), "Unique among the orders."),
            .required("reference", \.reference, .line, "What the buyer knows it by."),
            .required("event", \.event, .id(), "The id of the event it is for."),
            .required("status", \.status, .word("value.status"), "Where it stands."),
            .optional("locale", \.locale, .language, "The language the buyer reads."),
            .optional("placedAt", \.placedAt, .instant, "When it was placed."),
            .optional("buyer", \.buyer, Buyer.record.rule.named("buyer"), "Who pays."),
            .defaulted("items", \.items, .list(Item.record.rule.named("item")), "What was ordered."),
            .optional("total", \.total, .price, "What it costs in all."),
            .optional("fees", \.fees, .price, "How much of that are fees."),
            .defaulted(
                "taxes", \.taxes, .list(TaxAmount.record.rule.named("taxAmount")), "How much of that are taxes."),
            .optional("payment", \.payment, Payment.record.rule.named("payment"), "How it is paid."),
            .defaulted("tickets", \.tickets, .list(Ticket.record.rule.named("ticket")), "The tickets it comes to."),
        ],
        checks: [OneCurrency.check, TicketValidity.ofOrder])
}

extension Order.Buyer {
    static let record = Record<Order.Buyer>(
        "the buyer", "Who pays.", blank: Order.Buyer(),
        [
            .optional("name", \.name, .line, "Their name."),
            .optional("email", \.email, .email, "Where the mail goes."),
            .optional("phone", \.phone, .line, "Their phone, with the country's code."),
            .optional("company", \.company, .line, "For whom they buy."),
            .optional("taxId", \.taxID, .line, "What the company is taxed under."),
        ])
}

extension Order.Item {
    static let record = Record<Order.Item>(
        "the item", "So many of one ticket type.", blank: Order.Item(ticketType: "", quantity: 0),
        [
            .required("ticketType", \.ticketType, .id(), "The id of the type."),
            .optional("tier", \.tier, .id(), "The id of its tier."),
            .required("quantity", \.quantity, .integer(1, 100_000), "How many."),
            .optional("unitPrice", \.unitPrice, .price, "What one of them cost."),
        ])
}

extension Order.TaxAmount {
    static let record = Record<Order.TaxAmount>(
        "the tax", "How much one tax comes to.",
        blank: Order.TaxAmount(name: "", amount: .blank),
        [
            .required("name", \.name, .name, "What it is called."),
            .optional("rate", \.rate, .percentage, "How many percent."),
            .required("amount", \.amount, .price, "How much it is."),
        ])
}
