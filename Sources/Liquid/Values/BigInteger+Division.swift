extension BigInteger {
    /// The quotient rounded down and what is left, which has the divisor's sign; nil if the divisor is zero.
    public func dividedDown(by divisor: BigInteger) -> (quotient: BigInteger, remainder: BigInteger)? {
        guard let (magnitude, rest) = dividedMagnitude(by: divisor) else { return nil }
        let quotient = BigInteger(limbs: magnitude, isNegative: isNegative != divisor.isNegative)
        let remainder = BigInteger(limbs: rest, isNegative: isNegative)
        guard !remainder.isZero, isNegative != divisor.isNegative else { return (quotient, remainder) }
        return (quotient - BigInteger(1), remainder + divisor)
    }

    /// The magnitudes of quotient and remainder, the quotient cut towards zero; nil if the divisor is zero.
    func dividedMagnitude(by divisor: BigInteger) -> (quotient: [UInt32], remainder: [UInt32])? {
        guard let top = divisor.limbs.last else { return nil }
        if divisor.limbs.count == 1 {
            let (quotient, rest) = BigInteger.divide(limbs, by: top)
            return (quotient, [rest])
        }
        guard BigInteger.compare(limbs, divisor.limbs) >= 0 else { return ([], limbs) }
        return BigInteger.divideLong(limbs, by: divisor.limbs, top: top)
    }

    /// The magnitude without so many digits at its end, and whether they were all zero.
    func shiftedDown(by digits: Int) -> (quotient: BigInteger, isExact: Bool) {
        let whole = digits / BigInteger.digitsPerLimb
        var unit: UInt32 = 1
        for _ in 0..<digits % BigInteger.digitsPerLimb { unit *= 10 }
        let dropped = limbs.prefix(whole)
        let (quotient, rest) = BigInteger.divide(Array(limbs.dropFirst(whole)), by: unit)
        return (BigInteger(limbs: quotient, isNegative: false), rest == 0 && dropped.allSatisfy { $0 == 0 })
    }

    private static func divide(_ limbs: [UInt32], by divisor: UInt32) -> (quotient: [UInt32], rest: UInt32) {
        var quotient = [UInt32](repeating: 0, count: limbs.count)
        var rest: UInt64 = 0
        for place in limbs.indices.reversed() {
            let value = rest * base + UInt64(limbs[place])
            quotient[place] = UInt32(value / UInt64(divisor))
            rest = value % UInt64(divisor)
        }
        return (quotient, UInt32(rest))
    }

    /// Knuth's algorithm D: both numbers scaled so that a guess from the two highest limbs is at most two too large.
    private static func divideLong(
        _ limbs: [UInt32], by divisor: [UInt32], top: UInt32
    ) -> (quotient: [UInt32], remainder: [UInt32]) {
        let scale = UInt32(base / (UInt64(top) + 1))
        var rest = scaled(limbs, by: scale) + [0]
        let divisor = scaled(divisor, by: scale).prefix(divisor.count)
        let size = divisor.count
        let steps = limbs.count - size
        rest = Array(rest.prefix(limbs.count + 1))
        let highest = UInt64(divisor[size - 1])
        let second = UInt64(divisor[size - 2])
        var quotient = [UInt32](repeating: 0, count: steps + 1)
        for step in (0...steps).reversed() {
            let head = UInt64(rest[step + size]) * base + UInt64(rest[step + size - 1])
            var guess = head / highest
            var left = head % highest
            while guess >= base || guess * second > left * base + UInt64(rest[step + size - 2]) {
                guess -= 1
                left += highest
                if left >= base { break }
            }
            if subtract(divisor, times: guess, from: &rest, at: step) {
                guess -= 1
                add(divisor, to: &rest, at: step)
            }
            quotient[step] = UInt32(guess)
        }
        return (quotient, divide(rest, by: scale).quotient)
    }

    /// One limb longer than the number.
    private static func scaled(_ limbs: [UInt32], by factor: UInt32) -> [UInt32] {
        var product: [UInt32] = []
        product.reserveCapacity(limbs.count + 1)
        var carry: UInt64 = 0
        for limb in limbs {
            let value = UInt64(limb) * UInt64(factor) + carry
            product.append(UInt32(value % base))
            carry = value / base
        }
        product.append(UInt32(carry))
        return product
    }

    /// Whether the guess was one too large, so that the rest went below zero.
    private static func subtract(
        _ divisor: ArraySlice<UInt32>, times factor: UInt64, from rest: inout [UInt32], at step: Int
    ) -> Bool {
        var carry: UInt64 = 0
        for (place, limb) in divisor.enumerated() {
            let value = UInt64(limb) * factor + carry
            let taken = value % base
            let borrow: UInt64 = UInt64(rest[step + place]) < taken ? 1 : 0
            rest[step + place] = UInt32(UInt64(rest[step + place]) + borrow * base - taken)
            carry = value / base + borrow
        }
        let highest = UInt64(rest[step + divisor.count])
        let borrow: UInt64 = highest < carry ? 1 : 0
        rest[step + divisor.count] = UInt32(highest + borrow * base - carry)
        return borrow == 1
    }

    private static func add(_ divisor: ArraySlice<UInt32>, to rest: inout [UInt32], at step: Int) {
        var carry: UInt64 = 0
        for (place, limb) in divisor.enumerated() {
            let value = UInt64(rest[step + place]) + UInt64(limb) + carry
            rest[step + place] = UInt32(value % base)
            carry = value / base
        }
        let highest = UInt64(rest[step + divisor.count]) + carry
        rest[step + divisor.count] = UInt32(highest % base)
    }
}
