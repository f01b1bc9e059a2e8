import Catalog
import JSON

/// What an order costs, or the part of it that is for one date.
struct PretixAmounts {
    private let order: PretixOrder
    private let part: PretixOrder.Part
    private var fees: [Wire] { part.isWhole ? order.wire["fees"].list.filter { $0["canceled"].flag != true } : [] }

    init(_ order: PretixOrder, _ part: PretixOrder.Part) {
        self.order = order
        self.part = part
    }

    func total(_ remarks: inout Remarks) -> JSON? {
        if part.isWhole { return money(order.wire["total"], "total", &remarks)?.json }
        return sum(part.counting.map { $0["price"] }, "total", &remarks)?.json
    }

    func fees(_ remarks: inout Remarks) -> JSON? {
        fees.isEmpty ? nil : sum(fees.map { $0["value"] }, "fees", &remarks)?.json
    }

    /// What is the same, at the same price, in one line.
    func items(_ remarks: inout Remarks) -> JSON? {
        var lines: [(key: [String?], position: Wire, count: Int)] = []
        for position in part.counting {
            let key = ["item", "variation", "price"].map { position[$0].text }
            if let place = lines.firstIndex(where: { $0.key == key }) {
                lines[place].count += 1
            } else {
                lines.append((key, position, 1))
            }
        }
        var items: [JSON] = []
        for line in lines {
            guard let type = line.position["item"].text else { continue }
            items.append(
                .compact([
                    "ticketType": .string(type), "tier": line.position["variation"].text.map(JSON.string),
                    "quantity": .int(line.count),
                    "unitPrice": money(line.position["price"], "positions", &remarks)?.json,
                ]))
        }
        return items.isEmpty ? nil : .array(items)
    }

    /// By rule and rate, over positions and fees.
    func taxes(_ remarks: inout Remarks) -> JSON? {
        var byRule: [[String]: [Wire]] = [:]
        for wire in part.counting + fees {
            guard let rate = wire["tax_rate"].text.flatMap({ try? Percentage($0) }), rate.thousandths > 0 else {
                continue
            }
            byRule[[wire["tax_rule"].text ?? "", rate.description], default: []].append(wire["tax_value"])
        }
        var taxes: [JSON] = []
        for (key, values) in byRule.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            guard let amount = sum(values, "tax_value", &remarks), let rate = key.last else { continue }
            let name = order.setting.taxName(key[0])?.json ?? .string("\(rate) %")
            taxes.append(["name": name, "rate": .string(rate), "amount": amount.json])
        }
        return taxes.isEmpty ? nil : .array(taxes)
    }
}

extension PretixAmounts {
    /// Nil, and said, if it can't be told exactly.
    private func sum(_ wires: [Wire], _ field: String, _ remarks: inout Remarks) -> Money? {
        guard let currency = order.setting.currency else { return money(wires.first ?? Wire(nil), field, &remarks) }
        var amounts: [Money] = []
        for wire in wires where wire.isThere {
            guard let amount = money(wire, field, &remarks) else { return nil }
            amounts.append(amount)
        }
        return try? Money.sum(amounts, in: currency)
    }

    private func money(_ wire: Wire, _ field: String, _ remarks: inout Remarks) -> Money? {
        guard let text = wire.text else { return nil }
        if let currency = order.setting.currency, let money = try? wire.price(in: currency) { return money }
        remarks.warn(
            "price", field, "“\(text) \(order.setting.currencyCode)” is no exact amount, it is left out",
            hint: "see the order at pretix")
        return nil
    }
}
