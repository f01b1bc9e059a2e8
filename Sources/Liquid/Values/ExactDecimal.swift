/// A number with a decimal point, exact: `coefficient` × 10 ^ `exponent`.
struct ExactDecimal {
    var coefficient: Whole
    var exponent: Int

    init(_ coefficient: Whole, exponent: Int = 0) {
        self.coefficient = coefficient
        self.exponent = exponent
    }

    /// The shortest decimal that means the floating number; nil for infinity and NaN.
    init?(_ number: Double) {
        if let hundredfold = number.hundredfold {
            self.init(.small(hundredfold), exponent: -2)
            return
        }
        guard let (digits, point) = number.shortest else { return nil }
        let big = BigInteger(digits: digits, isNegative: number < 0) ?? BigInteger(0)
        self.init(Whole(big), exponent: point - digits.count)
    }

    /// A text of the form `-12.50`; nil if it has another.
    init?(_ text: ArraySlice<UInt8>) {
        let isNegative = text.first == UInt8(ascii: "-")
        let digits = isNegative ? text.dropFirst() : text
        guard let point = digits.firstIndex(of: UInt8(ascii: ".")), point > digits.startIndex,
            point + 1 < digits.endIndex,
            let number = BigInteger(digits: digits[..<point] + digits[(point + 1)...], isNegative: isNegative)
        else { return nil }
        self.init(Whole(number), exponent: point + 1 - digits.endIndex)
    }

    /// The nearest floating number.
    var double: Double {
        if case .small(let number) = coefficient, number.magnitude < 1 << 53, exponent.magnitude <= 22 {
            // Both are exact, so that the result is rounded once.
            let power = ExactDecimal.powers[Int(exponent.magnitude)]
            return exponent < 0 ? Double(number) / power : Double(number) * power
        }
        return Double("\(coefficient.big.description)e\(exponent)") ?? .nan
    }

    private static let powers: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Both with the exponent of the one that has more places.
    static func aligned(_ left: ExactDecimal, _ right: ExactDecimal) -> (Whole, Whole, exponent: Int) {
        let exponent = min(left.exponent, right.exponent)
        return (
            left.coefficient.scaled(by: left.exponent - exponent),
            right.coefficient.scaled(by: right.exponent - exponent), exponent
        )
    }

    /// How many limbs the two have when aligned.
    static func alignedLength(_ left: ExactDecimal, _ right: ExactDecimal) -> Int {
        let exponent = min(left.exponent, right.exponent)
        return max(
            left.coefficient.length + (left.exponent - exponent) / BigInteger.digitsPerLimb,
            right.coefficient.length + (right.exponent - exponent) / BigInteger.digitsPerLimb)
    }

    enum Direction {
        case down, up, nearest
    }

    /// Rounded to so many places after the point, which may be negative; halves away from zero.
    func rounded(to places: Int, _ direction: Direction) -> ExactDecimal {
        let (surplus, overflow) = (-exponent).subtractingReportingOverflow(places)
        guard !overflow, surplus > 0, coefficient.sign != 0 else { return self }
        let isPositive = coefficient.sign > 0
        var magnitude: Whole
        var goesUp: Bool
        if direction == .nearest {
            let (halves, _) = coefficient.shiftedDown(by: surplus - 1)
            guard let (quotient, digit) = halves.dividedDown(by: .small(10)) else { return self }
            (magnitude, goesUp) = (quotient, digit >= .small(5))
        } else {
            let (quotient, isExact) = coefficient.shiftedDown(by: surplus)
            (magnitude, goesUp) = (quotient, !isExact && isPositive == (direction == .up))
        }
        if goesUp { magnitude = magnitude + .small(1) }
        return ExactDecimal(isPositive ? magnitude : -magnitude, exponent: -places)
    }

    /// Without what stands behind the point.
    var truncated: Whole {
        let cut = rounded(to: 0, coefficient.sign < 0 ? .up : .down)
        return cut.exponent > 400 ? .small(cut.coefficient.sign < 0 ? .min : .max) : cut.whole
    }

    /// The whole number it is, for one without places.
    var whole: Whole { coefficient.scaled(by: exponent) }
}
