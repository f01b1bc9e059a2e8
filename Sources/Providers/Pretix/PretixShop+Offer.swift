import Catalog
import JSON

extension PretixShop {
    /// What is asked for something, and how many there are.
    struct PretixOffer {
        var json: JSON
        var isFree: Bool
        /// False if there is a price that can't be shown as it is.
        var isReadable: Bool
    }

    func offer(
        _ item: Wire, _ variation: Wire?, _ id: String, _ field: String, _ remarks: inout Remarks
    ) -> PretixOffer {
        let (price, isReadable) = money(listed(item, variation, id), "\(field), price", &remarks)
        let before = price.flatMap { former(item, variation, now: $0) }
        let tax = tax(item, field, &remarks)
        let stock = quotas?.stock(item: id, variation: variation?["id"].text)
        let json = JSON.compact([
            "price": price?.json, "priceBefore": before?.json, "taxes": tax.map { .array([$0]) },
            "quantity": stock?.quantity.map(JSON.int), "remaining": stock?.remaining.map(JSON.int),
        ])
        return PretixOffer(json: json, isFree: price?.isZero == true, isReadable: isReadable)
    }

    /// The variation's own price comes before the item's, and what is said for a date before what is said for all.
    private func listed(_ item: Wire, _ variation: Wire?, _ id: String) -> Wire? {
        let bases = extras.isExtra(item) ? extras.bases(of: item) : []
        // Nothing: it is in the price of all that it can be added to.
        if !bases.isEmpty, bases.allSatisfy(\.isIncluded) { return nil }
        let ofVariation = variation.map { variation in
            let override = variation["id"].text.flatMap { date.override(variation: $0) }
            return [override?["price"], variation["default_price"]]
        }
        let prices = (ofVariation ?? []) + [date.override(item: id)?["price"], item["default_price"]]
        return prices.compactMap { $0 }.first(where: \.isThere) ?? Wire(nil)
    }

    /// What can't be read exactly isn't shown, rather than shown wrong.
    private func money(_ wire: Wire?, _ field: String, _ remarks: inout Remarks) -> (Money?, isReadable: Bool) {
        guard let wire else { return (currency.map { Money(minorUnits: 0, $0) }, true) }
        if let currency, let price = try? wire.price(in: currency) { return (price, true) }
        remarks.warn(
            "price", field,
            "“\(wire.text ?? "") \(answers.event["currency"].text ?? "")” is no exact amount, it is hidden",
            hint: "correct the price or the currency at pretix")
        return (nil, false)
    }

    /// Only what is higher is worth striking through.
    private func former(_ item: Wire, _ variation: Wire?, now: Money) -> Money? {
        let wires = [variation?["original_price"], item["original_price"]].compactMap { $0 }
        guard let before = try? wires.first(where: { $0.isThere })?.price(in: now.currency) else { return nil }
        return before.minorUnits > now.minorUnits ? before : nil
    }

    private func tax(_ item: Wire, _ field: String, _ remarks: inout Remarks) -> JSON? {
        guard let id = item["tax_rule"].text, let rules = answers.taxRules else { return nil }
        guard let rule = rules.first(where: { $0["id"].text == id }),
            let rate = rule["rate"].text.flatMap({ try? Percentage($0) }),
            let included = rule["price_includes_tax"].flag
        else {
            remarks.warn(
                "tax", "\(field), tax_rule", "there is no tax rule “\(id)” that can be read, its tax is left out",
                hint: "see its tax rule at pretix")
            return nil
        }
        guard rate.thousandths > 0 else { return nil }
        let name = PretixText(rule["name"]).json ?? rule["internal_name"].text.map(JSON.string)
        return ["name": name ?? .string("\(rate) %"), "rate": .string(rate.description), "included": .bool(included)]
    }
}
