/// An exact number of percent, to a thousandth of one.
public struct Percentage: Hashable, Sendable {
    public var thousandths: Int64

    public init(thousandths: Int64) {
        self.thousandths = thousandths
    }

    /// Reads a decimal such as `16` or `7.725`; throws if it is none or finer than a thousandth.
    public init(_ text: String) throws(MoneyError) {
        guard let decimal = Decimal(text.utf8) else { throw .notADecimal }
        thousandths = try decimal.units(exponent: 3)
    }
}

extension Percentage: CustomStringConvertible {
    public var description: String {
        let fraction = String(String(thousandths.magnitude % 1000 + 1000).dropFirst())
        let shown = fraction.reversed().drop { $0 == "0" }.reversed()
        return "\(thousandths < 0 ? "-" : "")\(thousandths.magnitude / 1000)\(shown.isEmpty ? "" : "." + String(shown))"
    }
}
