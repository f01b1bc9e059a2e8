import Catalog
import JSON

extension OfferWords {
    /// What it costs and what comes on top, the way the organizer wants it shown: all in one, or one by one.
    func charge(_ row: Wire, _ field: String, _ remarks: inout Remarks) -> JSON {
        guard let currency = event.currency else { return unpriced(row, field, &remarks) }
        if kind == .free { return ["price": Money(minorUnits: 0, currency).json] }
        let priceWire = row["price"].isThere ? row["price"] : product["price"]
        guard let net = remarks.price(priceWire, currency, "\(field).price", isTyped: true, else: "it is hidden") else {
            // What has a price that can't be read isn't shown, rather than without one.
            return priceWire.isThere ? OfferWords.hidden : [:]
        }
        if net.isZero { return ["price": net.json] }
        let before = remarks.price(
            row["price_before_discount"], currency, "\(field).price_before_discount", isTyped: true)
        let charges = Charges(product["taxes", "taxes_and_fees"].list, currency, "\(field).taxes", &remarks)
        let added = told(row, currency, field, &remarks) ?? charges.added(to: net)
        if added == nil, !charges.isEmpty {
            remarks.warn(
                "fees", "\(field).taxes", "its fees and taxes can't be reckoned: the price is shown without them",
                hint: "give fees and taxes a number that can be read in Hi.Events")
        }
        let isShownWhole = event.settings["price_display_mode"].text != "EXCLUSIVE" && kind != .donation
        guard isShownWhole else {
            let extra = added.flatMap { try? $0.fees.plus(charges.fixedTaxes) }
            return offer(net, before: before, fees: extra, taxes: charges.rates(included: false))
        }
        let whole = added.flatMap { try? net.plus($0.fees).plus($0.taxes) }
        let wholeBefore = before.flatMap { before in
            charges.added(to: before).flatMap { try? before.plus($0.fees).plus($0.taxes) }
        }
        return offer(
            remarks.price(row["price_including_taxes_and_fees"], currency, "\(field).price_including_taxes_and_fees")
                ?? whole ?? net, before: wholeBefore, fees: nil, taxes: charges.rates(included: true))
    }

    private func offer(_ price: Money, before: Money?, fees: Money?, taxes: [JSON]) -> JSON {
        let earlier = before.flatMap { $0.minorUnits > price.minorUnits ? $0 : nil }
        let extra = fees.flatMap { $0.isZero ? nil : $0 }
        return .compact([
            "price": price.json, "priceBefore": earlier.map(\.json),
            "fees": extra.map(\.json), "taxes": taxes.isEmpty ? nil : .array(taxes),
        ])
    }

    /// The sums as they are told, if they can be read; in a list of products, where nobody has reckoned them, both are missing.
    private func told(_ row: Wire, _ currency: Currency, _ field: String, _ remarks: inout Remarks) -> Charges.Added? {
        guard row["tax_total"].isThere || row["fee_total"].isThere else { return nil }
        let sums = ["fee_total", "tax_total"].map { key in
            row[key].isThere ? remarks.price(row[key], currency, "\(field).\(key)") : Money(minorUnits: 0, currency)
        }
        guard let fees = sums[0], let taxes = sums[1] else { return nil }
        return Charges.Added(fees: fees, taxes: taxes)
    }

    private func unpriced(_ row: Wire, _ field: String, _ remarks: inout Remarks) -> JSON {
        guard row["price"].isThere || product["price"].isThere else { return [:] }
        remarks.warn(
            "currency", "\(field).price", "the event doesn't say its currency: it is hidden",
            hint: "set the currency in Hi.Events, or the source's `currency`")
        return OfferWords.hidden
    }

    static let hidden: JSON = ["visibility": "hidden"]
}

extension Remarks {
    /// An amount of nothing or more; of anything else is said what becomes of it.
    /// One that somebody typed is not rounded without a word; those that Hi.Events reckons are.
    mutating func price(
        _ wire: Wire, _ currency: Currency, _ field: String, isTyped: Bool = false,
        else fate: String = "it is left out"
    ) -> Money? {
        let money: Money?
        do throws(MoneyError) {
            money = try wire.money(in: currency)
        } catch {
            money = Money(minorUnits: -1, currency)
        }
        guard let money, money.minorUnits < 0 else {
            if isTyped, let money, wire.isTooFine(for: currency) {
                warn(
                    "rounded", field,
                    "“\(wire.text ?? "")” is finer than \(currency) is: it is shown as \(money.amount)",
                    hint: "give it no more than \(currency.exponent) digits after the point in Hi.Events")
            }
            return money
        }
        warn(
            "price", field, "“\(wire.text ?? "")” is no amount of money that can be asked for: \(fate)",
            hint: "correct it in Hi.Events")
        return nil
    }
}
