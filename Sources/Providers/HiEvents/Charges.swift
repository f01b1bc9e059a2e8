import Catalog
import JSON

/// What Hi.Events adds to a price: first the fees on the price, then the taxes on both.
struct Charges {
    private let currency: Currency
    private var rows: [Row] = []
    /// Whether all that is added is known: a platform's own fee comes as a row without a number.
    private var isKnown = true

    private struct Row {
        var name: String
        var isFee: Bool
        var size: Size
    }

    private enum Size {
        case rate(Percentage)
        case fixed(Money)
    }

    /// What comes to a price.
    struct Added: Hashable {
        var fees: Money
        var taxes: Money
    }

    init(_ rows: [Wire], _ currency: Currency, _ field: String, _ remarks: inout Remarks) {
        self.currency = currency
        for row in rows where row["is_active"].flag != false {
            let isFee = row["type"].text == "FEE"
            let size = Charges.size(row, currency, field, &remarks)
            guard let size else {
                isKnown = false
                continue
            }
            if isFee, row["id"].int == 0 { isKnown = false }
            self.rows.append(Row(name: row["name"].text ?? (isFee ? "Fee" : "Tax"), isFee: isFee, size: size))
        }
    }

    private static func size(_ row: Wire, _ currency: Currency, _ field: String, _ remarks: inout Remarks) -> Size? {
        if row["calculation_type"].text == "FIXED" {
            return remarks.price(row["rate"], currency, field).map { .fixed($0) }
        }
        if let rate = try? row["rate"].percentage, (0...mostThousandths).contains(rate.thousandths) {
            return .rate(rate)
        }
        remarks.warn(
            "rate", field,
            "“\(row["rate"].text ?? "")” is no number of percent: “\(row["name"].text ?? "")” is left out",
            hint: "correct the tax or fee in Hi.Events")
        return nil
    }

    /// A thousand percent: with more than anybody asks for numbers would run over.
    private static let mostThousandths: Int64 = 1_000_000

    var isEmpty: Bool { rows.isEmpty && isKnown }

    /// Taxes of so and so many percent, in the words of a snapshot.
    func rates(included: Bool) -> [JSON] {
        rows.compactMap { row in
            guard !row.isFee, case .rate(let rate) = row.size else { return nil }
            return [
                "name": .string(rate.removed(from: row.name)), "rate": .string(rate.description),
                "included": .bool(included),
            ]
        }
    }

    /// Taxes that are the same for every price, which a snapshot has no place for but among the fees.
    var fixedTaxes: Money {
        let amounts = rows.compactMap { row -> Money? in
            guard !row.isFee, case .fixed(let amount) = row.size else { return nil }
            return amount
        }
        return (try? Money.sum(amounts, in: currency)) ?? Money(minorUnits: 0, currency)
    }

    /// Nil if it isn't known or too large to count.
    func added(to price: Money) -> Added? {
        guard isKnown else { return nil }
        let fees = total(of: rows.filter(\.isFee), on: Int128(price.minorUnits) * Charges.whole)
        let taxes = total(of: rows.filter { !$0.isFee }, on: Int128(price.minorUnits) * Charges.whole + fees)
        guard let fees = money(fees), let taxes = money(taxes) else { return nil }
        return Added(fees: fees, taxes: taxes)
    }

    /// A hundred percent, in thousandths of one: all is reckoned in that part of a minor unit, and rounded once.
    private static let whole: Int128 = 100_000

    private func total(of rows: [Row], on base: Int128) -> Int128 {
        rows.reduce(0) { sum, row in
            switch row.size {
            case .rate(let rate): sum + (base * Int128(rate.thousandths) + Charges.whole / 2) / Charges.whole
            case .fixed(let amount): sum + Int128(amount.minorUnits) * Charges.whole
            }
        }
    }

    private func money(_ parts: Int128) -> Money? {
        Int64(exactly: (parts + Charges.whole / 2) / Charges.whole).map { Money(minorUnits: $0, currency) }
    }
}
