/// A whole number that is an `Int` as long as it fits.
enum Whole: Hashable {
    case small(Int)
    case big(BigInteger)

    init(_ number: BigInteger) {
        self = Int(number).map(Whole.small) ?? .big(number)
    }

    var value: Value {
        switch self {
        case .small(let number): .int(number)
        case .big(let number): .big(number)
        }
    }

    var big: BigInteger {
        switch self {
        case .small(let number): BigInteger(number)
        case .big(let number): number
        }
    }

    var double: Double {
        switch self {
        case .small(let number): Double(number)
        case .big(let number): Double(number)
        }
    }

    /// Below, at or above zero.
    var sign: Int {
        switch self {
        case .small(let number): number.signum()
        case .big(let number): number.isNegative ? -1 : 1
        }
    }

    /// The same, or the nearest `Int` there is.
    var clamped: Int {
        switch self {
        case .small(let number): number
        case .big(let number): number.isNegative ? .min : .max
        }
    }

    /// How many limbs it has, as a measure of the work it makes.
    var length: Int {
        if case .big(let number) = self { number.limbs.count } else { 1 }
    }

    var digitCount: Int { big.digitCount }
}

extension Whole: Comparable {
    static func + (left: Whole, right: Whole) -> Whole {
        if case (.small(let one), .small(let other)) = (left, right) {
            let (sum, overflow) = one.addingReportingOverflow(other)
            if !overflow { return .small(sum) }
        }
        return Whole(left.big + right.big)
    }

    static func - (left: Whole, right: Whole) -> Whole {
        if case (.small(let one), .small(let other)) = (left, right) {
            let (difference, overflow) = one.subtractingReportingOverflow(other)
            if !overflow { return .small(difference) }
        }
        return Whole(left.big - right.big)
    }

    static func * (left: Whole, right: Whole) -> Whole {
        if case (.small(let one), .small(let other)) = (left, right) {
            let (product, overflow) = one.multipliedReportingOverflow(by: other)
            if !overflow { return .small(product) }
        }
        return Whole(left.big * right.big)
    }

    static prefix func - (number: Whole) -> Whole { .small(0) - number }

    static func < (left: Whole, right: Whole) -> Bool {
        if case (.small(let one), .small(let other)) = (left, right) { return one < other }
        return left.big < right.big
    }

    var magnitude: Whole { sign < 0 ? -self : self }

    /// The quotient rounded down and the rest, which has the divisor's sign; nil if the divisor is zero.
    func dividedDown(by divisor: Whole) -> (quotient: Whole, remainder: Whole)? {
        if case (.small(let number), .small(let other)) = (self, divisor), other != 0, other != -1 {
            let (quotient, rest) = number.quotientAndRemainder(dividingBy: other)
            return rest != 0 && (rest < 0) != (other < 0)
                ? (.small(quotient - 1), .small(rest + other)) : (.small(quotient), .small(rest))
        }
        return big.dividedDown(by: divisor.big).map { (Whole($0.quotient), Whole($0.remainder)) }
    }

    /// Multiplied by ten to a power that isn't negative.
    func scaled(by power: Int) -> Whole {
        guard power > 0, sign != 0 else { return self }
        if case .small(let number) = self, power <= 18 {
            var factor = 1
            for _ in 0..<power { factor *= 10 }
            let (product, overflow) = number.multipliedReportingOverflow(by: factor)
            if !overflow { return .small(product) }
        }
        // The power in front: its limbs are zero but for one, which makes the product a shift.
        return Whole(BigInteger.powerOfTen(power) * big)
    }

    /// The magnitude without so many digits at its end, and whether they were all zero.
    func shiftedDown(by digits: Int) -> (quotient: Whole, isExact: Bool) {
        guard digits > 0 else { return (magnitude, true) }
        let (quotient, isExact) = big.shiftedDown(by: digits)
        return (Whole(quotient), isExact)
    }
}
