/// A decimal as its digits, all together: no binary fraction comes near an amount.
struct Numeral: Equatable, Sendable {
    var isNegative: Bool
    /// ASCII, at least one before the fraction, none of those a needless zero.
    var digits: String
    /// How many of them are the fraction.
    var fraction: Int

    init(_ number: Int) {
        self.init(isNegative: number < 0, magnitude: UInt64(number.magnitude), fraction: 0)
    }

    /// A number counted in units of 10^-fraction.
    init(isNegative: Bool, magnitude: UInt64, fraction: Int) {
        self.isNegative = isNegative
        digits = String(magnitude)
        if digits.utf8.count <= fraction {
            digits = String(repeating: "0", count: fraction + 1 - digits.utf8.count) + digits
        }
        self.fraction = fraction
    }

    /// Reads `-?digits(.digits)?`; nil for anything else. A zero has no sign.
    init?(_ text: String) {
        let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }.split(
            separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, text.utf8.count - parts.map(\.count).reduce(parts.count - 1, +) <= 1,
            parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Numeral.isDigit) })
        else { return nil }
        let fraction = parts.dropFirst().first ?? Substring().utf8
        let significant = whole.dropLast().drop { $0 == UInt8(ascii: "0") }
        digits = String(Substring(significant)) + String(Substring(whole.suffix(1))) + String(Substring(fraction))
        self.fraction = fraction.count
        isNegative = text.utf8.first == UInt8(ascii: "-") && digits.utf8.contains { $0 != UInt8(ascii: "0") }
    }

    /// Without the last digits of the fraction as long as they are zeros, down to a number of them.
    func trimmed(to fewest: Int) -> Numeral {
        let zeros = zeros(downTo: fewest)
        var numeral = self
        numeral.digits.removeLast(zeros)
        numeral.fraction -= zeros
        return numeral
    }

    /// How many zeros the fraction ends with, but for a number of its digits.
    func zeros(downTo fewest: Int) -> Int {
        var zeros = 0
        for digit in digits.utf8.reversed() {
            guard digit == UInt8(ascii: "0"), zeros < fraction - fewest else { break }
            zeros += 1
        }
        return zeros
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
