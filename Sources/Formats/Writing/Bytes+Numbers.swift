import Catalog

extension [UInt8] {
    mutating func append(decimal number: Int) {
        if (0..<10).contains(number) { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number)) }
        append(contentsOf: String(number).utf8)
    }

    /// A number with up to six digits after the point, which is a metre's tenth in degrees, and never an exponent.
    mutating func append(degrees: Double) {
        let millionths = (degrees * 1e6).rounded()
        // Nothing is that far from anywhere, and nothing must end the program.
        let number = millionths.magnitude <= 1e12 ? Int(millionths) : 0
        if number < 0 { append(UInt8(ascii: "-")) }
        append(decimal: Int(number.magnitude) / 1_000_000)
        var rest = Int(number.magnitude) % 1_000_000
        guard rest > 0 else { return }
        append(UInt8(ascii: "."))
        while rest > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 100_000))
            rest = rest % 100_000 * 10
        }
    }

    /// The amount alone, with all digits of its currency; nothing is `0`.
    mutating func append(amount money: Money) {
        guard !money.isZero else { return append(UInt8(ascii: "0")) }
        var digits = Array(String(money.minorUnits.magnitude).utf8)
        while digits.count <= money.currency.exponent { digits.insert(UInt8(ascii: "0"), at: 0) }
        if money.minorUnits < 0 { append(UInt8(ascii: "-")) }
        append(contentsOf: digits.prefix(digits.count - money.currency.exponent))
        guard money.currency.exponent > 0 else { return }
        append(UInt8(ascii: "."))
        append(contentsOf: digits.suffix(money.currency.exponent))
    }
}
