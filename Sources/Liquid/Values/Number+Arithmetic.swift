extension Number {
    func plus(_ other: Number, _ context: inout FilterContext) throws(FilterError) -> Number {
        guard let left = decimal, let right = other.decimal else { return .floating(double + other.double) }
        if case (.whole(let one), .whole(let two)) = (self, other) {
            try context.charge(work: one.length + two.length)
            return .whole(one + two)
        }
        try context.charge(work: ExactDecimal.alignedLength(left, right))
        let (one, two, exponent) = ExactDecimal.aligned(left, right)
        return .decimal(ExactDecimal(one + two, exponent: exponent))
    }

    func minus(_ other: Number, _ context: inout FilterContext) throws(FilterError) -> Number {
        switch other {
        case .whole(let number): try plus(.whole(-number), &context)
        case .decimal(let number):
            try plus(.decimal(ExactDecimal(-number.coefficient, exponent: number.exponent)), &context)
        case .floating(let number): .floating(double - number)
        }
    }

    func times(_ other: Number, _ context: inout FilterContext) throws(FilterError) -> Number {
        guard let left = decimal, let right = other.decimal else { return .floating(double * other.double) }
        try context.charge(work: left.coefficient.length, times: right.coefficient.length)
        let product = left.coefficient * right.coefficient
        if case (.whole, .whole) = (self, other) { return .whole(product) }
        return .decimal(ExactDecimal(product, exponent: left.exponent + right.exponent))
    }

    /// Whole numbers are divided with the result rounded down; a decimal divided by zero is infinite.
    func divided(by other: Number, _ context: inout FilterContext) throws(FilterError) -> Number {
        guard let left = decimal, let right = other.decimal else { return .floating(double / other.double) }
        if case (.whole(let one), .whole(let two)) = (self, other) {
            try context.charge(work: one.length, times: two.length)
            guard let quotient = one.dividedDown(by: two)?.quotient else { throw .message("divided by 0") }
            return .whole(quotient)
        }
        guard right.coefficient.sign != 0 else {
            return .floating(left.coefficient.sign == 0 ? .nan : left.coefficient.sign > 0 ? .infinity : -.infinity)
        }
        if let quotient = Number.quotient(left, right) { return .floating(quotient) }
        // More digits than any floating number has, so that rounding to one is all that is lost.
        let places = max(0, 40 + right.coefficient.digitCount - left.coefficient.digitCount)
        try context.charge(
            work: left.coefficient.length + places / BigInteger.digitsPerLimb, times: right.coefficient.length)
        guard let quotient = left.coefficient.scaled(by: places).dividedDown(by: right.coefficient)?.quotient else {
            return .floating(.nan)
        }
        return .decimal(ExactDecimal(quotient, exponent: left.exponent - right.exponent - places))
    }

    /// Of numbers that are whole with the point moved, and small enough to be floating numbers exactly.
    private static func quotient(_ left: ExactDecimal, _ right: ExactDecimal) -> Double? {
        guard (left.exponent - right.exponent).magnitude <= 15 else { return nil }
        let (one, other, _) = ExactDecimal.aligned(left, right)
        guard case .small(let dividend) = one, case .small(let divisor) = other, dividend.magnitude < 1 << 53,
            divisor.magnitude < 1 << 53
        else { return nil }
        return Double(dividend) / Double(divisor)
    }

    /// What is left after a division rounded down; it has the divisor's sign.
    func modulo(_ other: Number, _ context: inout FilterContext) throws(FilterError) -> Number {
        guard let left = decimal, let right = other.decimal else {
            guard other.double.isInfinite, double.isFinite else { return .floating(.nan) }
            return double == 0 || (double < 0) == (other.double < 0) ? self : other
        }
        let length = ExactDecimal.alignedLength(left, right)
        try context.charge(work: length, times: length)
        let (one, two, exponent) = ExactDecimal.aligned(left, right)
        guard let rest = one.dividedDown(by: two)?.remainder else { throw .message("divided by 0") }
        if case (.whole, .whole) = (self, other) { return .whole(rest) }
        return .decimal(ExactDecimal(rest, exponent: exponent))
    }

    /// Never true of NaN.
    func isLess(than other: Number, _ context: inout FilterContext) throws(FilterError) -> Bool {
        guard let left = decimal, let right = other.decimal else { return double < other.double }
        if case (.whole(let one), .whole(let two)) = (self, other) { return one < two }
        try context.charge(work: ExactDecimal.alignedLength(left, right))
        let (one, two, _) = ExactDecimal.aligned(left, right)
        return one < two
    }
}

extension FilterContext {
    /// What numbers of so many limbs cost; those that fit a machine's word are free.
    mutating func charge(work limbs: Int, times others: Int = 1) throws(FilterError) {
        guard limbs > 4 || others > 4 else { return }
        let (work, overflow) = limbs.multipliedReportingOverflow(by: others)
        try charge(overflow ? .max : max(work, 4 * limbs, 4 * others))
    }
}
