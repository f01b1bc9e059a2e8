/// What plural rules look at in a number, by the letters of CLDR.
struct PluralOperands: Sendable {
    /// The integer part.
    let i: Int
    /// How many digits the fraction is written with.
    let v: Int
    /// The digits of the fraction, as a number.
    let f: Int
    /// The same without zeros at the end.
    let t: Int

    init(_ number: Int) {
        i = PluralOperands.reduced(number.magnitude)
        (v, f, t) = (0, 0, 0)
    }

    /// Nil unless it reads `-?digits(.digits)?`.
    init?(_ text: String) {
        guard let numeral = Numeral(text) else { return nil }
        let fraction = numeral.digits.suffix(numeral.fraction)
        i = PluralOperands.number(numeral.digits.dropLast(numeral.fraction))
        v = numeral.fraction
        f = PluralOperands.number(fraction)
        let short = numeral.trimmed(to: 0)
        t = PluralOperands.number(short.digits.suffix(short.fraction))
    }

    /// The number itself, if it is whole: what CLDR calls `n` is never equal to an integer otherwise.
    var n: Int? { t == 0 ? i : nil }

    /// Rules look no further than at whether it is a multiple of a million: nine digits, and one more if there are others.
    private static func reduced(_ number: UInt) -> Int {
        Int(number < 1_000_000_000 ? number : number % 1_000_000_000 + 1_000_000_000)
    }

    private static func number(_ digits: Substring) -> Int {
        let low = Int(digits.suffix(9)) ?? 0
        return digits.dropLast(9).allSatisfy { $0 == "0" } ? low : low + 1_000_000_000
    }
}

extension Int {
    /// As CLDR's `i % 10 = 2..4`.
    func mod(_ divisor: Int, in range: ClosedRange<Int>) -> Bool { range.contains(self % divisor) }

    func mod(_ divisor: Int, is rest: Int) -> Bool { self % divisor == rest }
}

extension Int? {
    func mod(_ divisor: Int, in range: ClosedRange<Int>) -> Bool { map { $0.mod(divisor, in: range) } ?? false }

    func mod(_ divisor: Int, is rest: Int) -> Bool { map { $0.mod(divisor, is: rest) } ?? false }

    func isIn(_ range: ClosedRange<Int>) -> Bool { map(range.contains) ?? false }
}
