import Catalog

/// How a language sets the amounts of one currency.
struct MoneyStyle: Equatable, Sendable {
    let number: NumberStyle
    /// How many digits of a fraction people expect: none in Iraqi dinars, though ISO 4217 counts three.
    let usualFraction: Int

    func text(_ money: Money, _ length: MoneyLength) -> String {
        let exponent = money.currency.exponent
        let numeral = Numeral(
            isNegative: money.minorUnits < 0, magnitude: money.minorUnits.magnitude, fraction: exponent)
        let zeros = numeral.zeros(downTo: 0)
        // Part of a cent's digits (1,500.5) reads as a slip: all or none of them.
        guard zeros == exponent else { return number.text(numeral) }
        return number.text(
            numeral, without: length == .short ? zeros : numeral.zeros(downTo: min(exponent, usualFraction)))
    }
}

/// How much of an amount is written.
public enum MoneyLength: String, Hashable, Sendable, CaseIterable {
    /// With its cents, even if they are zero: `KES 1,500.00`.
    case full
    /// Without cents if they are zero: `KES 1,500`.
    case short
}
