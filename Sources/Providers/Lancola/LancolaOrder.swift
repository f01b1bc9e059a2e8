import Catalog
import JSON
import Project

/// A purchase of Lancola as an order.
struct LancolaOrder {
    private let id: String
    private let wire: Wire
    private let tickets: [Wire]
    private let event: String
    private let currency: Currency?
    private let mpesa: Config.PaymentMethod?

    init(
        _ id: String, _ wire: Wire, tickets: [Wire], event: String, currency: Currency?, mpesa: Config.PaymentMethod?
    ) {
        self.id = id
        self.wire = wire
        self.tickets = tickets
        self.event = event
        self.currency = currency
        self.mpesa = mpesa
    }

    /// Nil for one that is deleted.
    func read(_ remarks: inout Remarks) -> JSON? {
        if wire["isDeleted"].flag == true {
            remarks.note(
                "left-out", "isDeleted", "it is deleted, so it is left out", hint: "restore it to have its tickets")
            return nil
        }
        if !wire["productItems"].list.isEmpty {
            remarks.warn(
                "products", "productItems", "what isn't a ticket has no place in an order, it is left out",
                hint: "its total has it in it nevertheless")
        }
        let status = status(&remarks)
        var read: [JSON] = []
        for ticket in tickets { if let json = self.ticket(ticket, &remarks) { read.append(json) } }
        let reference = wire["reference", "orderNumber", "purchaseNumber"].text ?? id
        return .compact([
            "id": .string("lancola-\(id)"), "reference": .string(reference), "event": .string("lancola-\(event)"),
            "status": .string(status.rawValue),
            "placedAt": wire["createdAt"].instant("createdAt", &remarks).map { .string($0.text) },
            "buyer": LancolaPerson(wire["buyer", "user"].object ?? wire).buyer, "items": items(&remarks),
            "total": money(wire["totalAmount"], "totalAmount", &remarks),
            "payment": payment(status, reference, &remarks),
            "tickets": .array(read),
        ])
    }
}

extension LancolaOrder {
    private func status(_ remarks: inout Remarks) -> Order.Status {
        switch wire["paymentStatus", "status"].text?.lowercased() {
        case "completed", "paid", "success", "confirmed": return .completed
        case "pending_payment", "pending", "processing": return .pending
        case "cancelled", "canceled", "failed": return .cancelled
        case "refunded": return .refunded
        case "expired": return .expired
        case let other:
            remarks.warn(
                "status", "paymentStatus", "nobody knows the status “\(other ?? "")”, it is taken for pending",
                hint: "see at Lancola whether it is paid")
            return .pending
        }
    }

    private func items(_ remarks: inout Remarks) -> JSON? {
        var items: [JSON] = []
        for wire in wire["ticketItems", "items"].list {
            guard let type = wire["ticketTypeId"].text, let quantity = wire["quantity"].int else {
                remarks.warn(
                    "item", "ticketItems", "an item without its type or its number is left out",
                    hint: "see the purchase at Lancola")
                continue
            }
            items.append(
                .compact([
                    "ticketType": .string(type), "quantity": .int(quantity),
                    "unitPrice": money(wire["unitPrice", "price"], "ticketItems", &remarks),
                ]))
        }
        return items.isEmpty ? nil : .array(items)
    }

    private func money(_ amount: Wire, _ field: String, _ remarks: inout Remarks) -> JSON? {
        guard let text = amount.text else { return nil }
        let code = wire["currency"].text?.uppercased()
        guard let currency = code.map({ Currency($0) }) ?? currency ?? Currency("KES"),
            let money = try? amount.price(in: currency)
        else {
            remarks.warn(
                "price", field, "“\(text) \(code ?? "")” is no exact amount, it is left out",
                hint: "correct it at Lancola")
            return nil
        }
        return money.json
    }

    private func payment(_ status: Order.Status, _ reference: String, _ remarks: inout Remarks) -> JSON? {
        guard let method = wire["paymentMethod"].text?.lowercased() else { return nil }
        let isOwing = status == .pending && method == "mpesa"
        return .compact([
            "method": .string(method == "bank_transfer" ? "bank" : method),
            "reference": wire["paymentReference", "mpesaReceiptNumber", "transactionId"].text.map(JSON.string),
            "status": wire["paymentStatus"].text.map(JSON.string),
            "instructions": isOwing ? instructions(reference, &remarks) : nil,
        ])
    }

    /// The account is what the payment is told apart by: the code of its ticket, where there is but one.
    private func instructions(_ reference: String, _ remarks: inout Remarks) -> JSON {
        if mpesa?.paybill == nil {
            remarks.warn(
                "paybill", "payment", "it is to be paid by M-Pesa, but nothing says to which number",
                hint: "write payments.mpesa.paybill into playbill.json")
        }
        let code = tickets.count == 1 ? tickets.first?["ticketCode"].text : nil
        return .compact([
            "paybill": mpesa?.paybill.map(JSON.string),
            "account": .string(mpesa?.account ?? code ?? reference),
            "phone": wire["phoneNumber", "mpesaPhone"].text.map(JSON.string),
        ])
    }
}
