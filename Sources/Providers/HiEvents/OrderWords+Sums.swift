import Catalog
import JSON

extension OrderWords {
    /// What is told of the order or, of a part of it, what its items come to; nil if one of them doesn't say.
    mutating func sum(_ key: String, _ part: Part) -> Money? {
        guard let currency else { return nil }
        if part.isWhole { return remarks.price(order[key], currency, key) }
        let amounts = part.items.map { remarks.price($0[key], currency, "order_items.\(key)") }
        guard !amounts.isEmpty, amounts.allSatisfy({ $0 != nil }) else { return nil }
        return try? Money.sum(amounts.compactMap { $0 }, in: currency)
    }

    /// Each tax by its name, in the order they are told. What is only told as a sum has the name that all of them have.
    mutating func taxes(_ part: Part) -> JSON? {
        guard let currency else { return nil }
        let rollups = part.isWhole ? [order["taxes_and_fees_rollup"]] : part.items.map { $0["taxes_and_fees_rollup"] }
        var found: [(name: String, rate: String?, amount: Money)] = []
        for row in rollups.flatMap({ $0["taxes"].list }) {
            guard let told = row["name"].text,
                let amount = remarks.price(row["value"], currency, "taxes_and_fees_rollup")
            else { continue }
            let percentage = row["type"].text == "FIXED" ? nil : try? row["rate"].percentage
            let (name, rate) = (percentage?.removed(from: told) ?? told, percentage?.description)
            if let place = found.firstIndex(where: { $0.name == name && $0.rate == rate }) {
                found[place].amount = (try? found[place].amount.plus(amount)) ?? amount
            } else {
                found.append((name, rate, amount))
            }
        }
        if found.isEmpty, let total = sum("total_tax", part), !total.isZero { found = [("Tax", nil, total)] }
        let taxes = found.map { tax in
            JSON.compact([
                "name": .string(tax.name), "rate": tax.rate.map(JSON.string), "amount": tax.amount.json,
            ])
        }
        return taxes.isEmpty ? nil : .array(taxes)
    }
}
