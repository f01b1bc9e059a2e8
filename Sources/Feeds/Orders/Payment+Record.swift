import Catalog
import Records

extension Payment {
    static let record = Record<Payment>(
        "the payment", "How an order is paid, and how far that has got.", blank: Payment(method: ""),
        [
            .required("method", \.method, .line, "mpesa, card, bank, none, or what the provider calls it."),
            .optional("reference", \.reference, .line, "What the payment is known by."),
            .optional("status", \.status, .line, "What the provider says of it."),
            .optional(
                "instructions", \.instructions, Instructions.record.rule.named("instructions"), "How to pay by phone."),
            .optional("due", \.due, .instant, "Until when."),
        ])
}

extension Payment.Instructions {
    static let record = Record<Payment.Instructions>(
        "the instructions", "What a buyer needs to pay by phone.", blank: Payment.Instructions(),
        [
            .optional("paybill", \.paybill, .line, "The number to pay to."),
            .optional("account", \.account, .line, "The account to name."),
            .optional("phone", \.phone, .line, "The phone that was asked to pay."),
        ])
}
