import Catalog
import JSON

extension Wire {
    /// An amount as exact as it is written, be it a number or a text; nil if there is none. Throws if it can't be read
    /// without rounding, or is below zero.
    func price(in currency: Currency) throws(MoneyError) -> Money? {
        guard let text else { return nil }
        let money = try Money(text, currency)
        guard money.minorUnits >= 0 else { throw .notADecimal }
        return money
    }
}
