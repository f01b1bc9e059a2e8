import Catalog
import JSON

/// An order of pretix as one of ours or, since ours are for one event, as one for each date that it is for.
struct PretixOrder {
    let wire: Wire
    let setting: PretixOrderSetting
    private let wanted: String?

    init(_ wire: Wire, _ setting: PretixOrderSetting, date: String?) {
        self.wire = wire
        self.setting = setting
        wanted = date
    }

    func read(_ remarks: inout Remarks) -> [JSON] {
        guard let code = wire["code"].text else {
            remarks.warn("left-out", "code", "it is left out", hint: "tell who runs the server")
            return []
        }
        if wire["testmode"].flag == true, !setting.isInTestMode {
            remarks.note(
                "test-order", "testmode", "it was a test, so it is left out", hint: "delete it at pretix")
            return []
        }
        let positions = Dictionary(grouping: wire["positions"].list) { $0["subevent"].text ?? "" }
        let dates = positions.keys.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        guard !dates.isEmpty else {
            remarks.note("left-out", "positions", "there is nothing in it, so it is left out", hint: "see it at pretix")
            return []
        }
        if dates.count > 1 {
            remarks.note(
                "several-dates", "positions", "it is for \(dates.count) dates, so it is as many orders here",
                hint: "the total of each is that of its own tickets, without fees")
        }
        var orders: [JSON] = []
        for date in dates where wanted == nil || wanted == date {
            let part = Part(
                code: code, date: date.isEmpty ? nil : date, isWhole: dates.count == 1, positions: positions[date] ?? []
            )
            orders.append(order(part, &remarks))
        }
        return orders
    }

    /// What of an order is for one date.
    struct Part {
        var code: String
        var date: String?
        /// Whether that is all of it.
        var isWhole: Bool
        var positions: [Wire]

        var counting: [Wire] { positions.filter { $0["canceled"].flag != true } }
    }
}

extension PretixOrder {
    private func order(_ part: Part, _ remarks: inout Remarks) -> JSON {
        let amounts = PretixAmounts(self, part)
        var tickets: [JSON] = []
        for position in part.positions where setting.hasTicket(position) {
            if let ticket = ticket(position, part, &remarks) { tickets.append(ticket) }
        }
        let id = setting.path.id(date: part.isWhole ? nil : part.date)
        return .compact([
            "id": .string("\(id)-\(part.code)"), "reference": .string(part.code),
            "event": .string(setting.path.id(date: part.date)), "status": .string(status.rawValue),
            "locale": wire["locale"].text.flatMap { PretixText.tag($0)?.tag }.map(JSON.string),
            "placedAt": wire["datetime"].instant("datetime", &remarks).map { .string($0.text) }, "buyer": buyer,
            "items": amounts.items(&remarks), "total": amounts.total(&remarks), "fees": amounts.fees(&remarks),
            "taxes": amounts.taxes(&remarks), "payment": payment(&remarks), "tickets": .array(tickets),
        ])
    }

    /// One that is valid before it is paid is as good as paid at the door.
    var status: Order.Status {
        switch wire["status"].text {
        case "p": .completed
        case "e": .expired
        case "c": isRefunded ? .refunded : .cancelled
        default: wire["valid_if_pending"].flag == true && wire["require_approval"].flag != true ? .completed : .pending
        }
    }

    private var isRefunded: Bool {
        guard let currency = setting.currency else { return false }
        let refunds = wire["refunds"].list.filter { $0["state"].text == "done" }
            .compactMap { try? $0["amount"].price(in: currency) }
        let paid = wire["payments"].list.filter { ["confirmed", "refunded"].contains($0["state"].text) }
            .compactMap { try? $0["amount"].price(in: currency) }
        guard let back = try? Money.sum(refunds, in: currency), let sum = try? Money.sum(paid, in: currency) else {
            return false
        }
        return !sum.isZero && back.minorUnits >= sum.minorUnits
    }

    private var buyer: JSON? {
        let address = wire["invoice_address"]
        let buyer = JSON.compact([
            "name": PretixName(address, "name").text.map(JSON.string), "email": wire["email"].text.map(JSON.string),
            "phone": wire["phone"].text.map(JSON.string), "company": address["company"].text.map(JSON.string),
            "taxId": address["vat_id"].text.map(JSON.string),
        ])
        return buyer == [:] ? nil : buyer
    }
}
