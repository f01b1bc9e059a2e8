/// An exact amount in one currency, counted in its smallest unit.
public struct Money: Hashable, Sendable {
    public var minorUnits: Int64
    public var currency: Currency

    public init(minorUnits: Int64, _ currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Reads a decimal such as `1500.00`; throws if it is none, is finer than the currency, or too large to count.
    public init(_ amount: String, _ currency: Currency) throws(MoneyError) {
        minorUnits = try Money.minorUnits(of: amount, exponent: currency.exponent)
        self.currency = currency
    }

    /// Whether a text is written as amounts are: `-?digits(.digits)?`.
    public static func isDecimal(_ text: String) -> Bool {
        Decimal.short(text) != nil || Decimal(text.utf8) != nil
    }

    /// What a reader starts from; none leaves it.
    package static let blank = Money(minorUnits: 0, .none)

    public var isZero: Bool { minorUnits == 0 }
}

/// Why an amount can't be read or reckoned with.
public enum MoneyError: Error, Hashable, Sendable {
    case notADecimal
    case tooFine(allowedDigits: Int)
    case tooLarge
    case mixedCurrencies(Currency, Currency)
}

extension Money: CustomStringConvertible {
    /// The amount as the snapshot writes it, with all digits of the currency: `1500.00`.
    public var amount: String {
        let digits = String(minorUnits.magnitude)
        let sign = minorUnits < 0 ? "-" : ""
        guard currency.exponent > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, currency.exponent + 1 - digits.count)) + digits
        return "\(sign)\(padded.dropLast(currency.exponent)).\(padded.suffix(currency.exponent))"
    }

    public var description: String { "\(amount) \(currency.code)" }
}

extension Money {
    /// Throws if the currencies differ or the sum is too large to count.
    public func plus(_ other: Money) throws(MoneyError) -> Money {
        try combined(with: other) { $0.addingReportingOverflow($1) }
    }

    /// Throws if the currencies differ or the difference is too large to count.
    public func minus(_ other: Money) throws(MoneyError) -> Money {
        try combined(with: other) { $0.subtractingReportingOverflow($1) }
    }

    /// Throws if the product is too large to count.
    public func times(_ factor: Int) throws(MoneyError) -> Money {
        let (product, overflow) = minorUnits.multipliedReportingOverflow(by: Int64(factor))
        guard !overflow else { throw .tooLarge }
        return Money(minorUnits: product, currency)
    }

    /// That many percent of the amount, rounded half up to the smallest unit; throws if it is too large to count.
    public func percent(_ rate: Percentage) throws(MoneyError) -> Money {
        let product = minorUnits.multipliedFullWidth(by: rate.thousandths)
        let divisor: Int64 = 100_000
        guard product.high.magnitude < UInt64(divisor) / 2 else { throw .tooLarge }
        let (quotient, rest) = divisor.dividingFullWidth(product)
        guard rest.magnitude >= UInt64(divisor) / 2 else { return Money(minorUnits: quotient, currency) }
        return try Money(minorUnits: quotient, currency).plus(Money(minorUnits: rest < 0 ? -1 : 1, currency))
    }

    /// The sum of several amounts of one currency; throws as `plus` does.
    public static func sum(_ amounts: some Sequence<Money>, in currency: Currency) throws(MoneyError) -> Money {
        var sum = Money(minorUnits: 0, currency)
        for amount in amounts { sum = try sum.plus(amount) }
        return sum
    }

    private func combined(
        with other: Money, _ operation: (Int64, Int64) -> (Int64, Bool)
    ) throws(MoneyError) -> Money {
        guard currency == other.currency else { throw .mixedCurrencies(currency, other.currency) }
        let (result, overflow) = operation(minorUnits, other.minorUnits)
        guard !overflow else { throw .tooLarge }
        return Money(minorUnits: result, currency)
    }
}

extension Money {
    /// `-?digits(.digits)?`; digits beyond the exponent must be zeros.
    private static func minorUnits(of text: String, exponent: Int) throws(MoneyError) -> Int64 {
        if let short = Decimal.short(text), short.decimals <= exponent {
            return (short.decimals..<exponent).reduce(short.digits) { units, _ in units * 10 }
        }
        guard let decimal = Decimal(text.utf8) else { throw .notADecimal }
        return try decimal.units(exponent: exponent)
    }
}
