import Catalog
import JSON

extension OfferWords {
    /// What it costs and what comes on top, the way the organizer wants it shown: all in one, or one by one.
    func charge(_ row: Wire, _ field: String, _ remarks: inout Remarks) -> JSON {
        guard let currency = event.currency else { return unpriced(row, field, &remarks) }
        if kind == .free { return ["price": Money(minorUnits: 0, currency).json] }
        let priceWire = row["price"].isThere ? row["price"] : product["price"]
        guard let net = remarks.price(priceWire, currency, "\(field).price") else { return [:] }
        if net.isZero { return ["price": net.json] }
        let before = remarks.price(row["price_before_discount"], currency, "\(field).price_before_discount")
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

    /// The sums as they are told; in a list of products, where nobody has reckoned them, both are missing.
    private func told(_ row: Wire, _ currency: Currency, _ field: String, _ remarks: inout Remarks) -> Charges.Added? {
        guard row["tax_total"].isThere || row["fee_total"].isThere else { return nil }
        let nothing = Money(minorUnits: 0, currency)
        return Charges.Added(
            fees: remarks.price(row["fee_total"], currency, "\(field).fee_total") ?? nothing,
            taxes: remarks.price(row["tax_total"], currency, "\(field).tax_total") ?? nothing)
    }

    private func unpriced(_ row: Wire, _ field: String, _ remarks: inout Remarks) -> JSON {
        if row["price"].isThere || product["price"].isThere {
            remarks.warn(
                "currency", "\(field).price", "the event doesn't say its currency: the price is left out",
                hint: "set the currency in Hi.Events, or the source's `currency`")
        }
        return [:]
    }
}

extension Remarks {
    /// An amount of nothing or more; anything else is left out.
    mutating func price(_ wire: Wire, _ currency: Currency, _ field: String) -> Money? {
        let money: Money?
        do throws(MoneyError) {
            money = try wire.money(in: currency)
        } catch {
            money = Money(minorUnits: -1, currency)
        }
        guard let money, money.minorUnits < 0 else { return money }
        warn(
            "price", field, "“\(wire.text ?? "")” is no amount of money that can be asked for: it is left out",
            hint: "correct it in Hi.Events")
        return nil
    }
}
