extension BigInteger {
    public static prefix func - (number: BigInteger) -> BigInteger {
        BigInteger(limbs: number.limbs, isNegative: !number.isNegative)
    }

    public static func + (left: BigInteger, right: BigInteger) -> BigInteger {
        if left.isNegative == right.isNegative {
            return BigInteger(limbs: sum(left.limbs, right.limbs), isNegative: left.isNegative)
        }
        return compare(left.limbs, right.limbs) >= 0
            ? BigInteger(limbs: difference(left.limbs, right.limbs), isNegative: left.isNegative)
            : BigInteger(limbs: difference(right.limbs, left.limbs), isNegative: right.isNegative)
    }

    public static func - (left: BigInteger, right: BigInteger) -> BigInteger {
        left + -right
    }

    /// Takes time in proportion to the product of both lengths.
    public static func * (left: BigInteger, right: BigInteger) -> BigInteger {
        guard !left.isZero, !right.isZero else { return BigInteger(0) }
        var product = [UInt32](repeating: 0, count: left.limbs.count + right.limbs.count)
        for (place, limb) in left.limbs.enumerated() where limb != 0 {
            var carry: UInt64 = 0
            for (offset, other) in right.limbs.enumerated() {
                let value = UInt64(limb) * UInt64(other) + UInt64(product[place + offset]) + carry
                product[place + offset] = UInt32(value % base)
                carry = value / base
            }
            product[place + right.limbs.count] = UInt32(carry)
        }
        return BigInteger(limbs: product, isNegative: left.isNegative != right.isNegative)
    }

    var magnitude: BigInteger { BigInteger(limbs: limbs, isNegative: false) }

    private static func sum(_ left: [UInt32], _ right: [UInt32]) -> [UInt32] {
        let (long, short) = left.count >= right.count ? (left, right) : (right, left)
        var limbs: [UInt32] = []
        limbs.reserveCapacity(long.count + 1)
        var carry: UInt64 = 0
        for (place, limb) in long.enumerated() {
            let value = UInt64(limb) + (place < short.count ? UInt64(short[place]) : 0) + carry
            limbs.append(UInt32(value % base))
            carry = value / base
        }
        limbs.append(UInt32(carry))
        return limbs
    }

    /// Of magnitudes of which the first is not the smaller one.
    private static func difference(_ large: [UInt32], _ small: [UInt32]) -> [UInt32] {
        var limbs: [UInt32] = []
        limbs.reserveCapacity(large.count)
        var borrow: UInt64 = 0
        for (place, limb) in large.enumerated() {
            let taken = (place < small.count ? UInt64(small[place]) : 0) + borrow
            borrow = UInt64(limb) < taken ? 1 : 0
            limbs.append(UInt32(UInt64(limb) + borrow * base - taken))
        }
        return limbs
    }
}

extension BigInteger: Comparable {
    public static func < (left: BigInteger, right: BigInteger) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let order = compare(left.limbs, right.limbs)
        return left.isNegative ? order > 0 : order < 0
    }

    static func compare(_ left: [UInt32], _ right: [UInt32]) -> Int {
        if left.count != right.count { return left.count < right.count ? -1 : 1 }
        for place in left.indices.reversed() where left[place] != right[place] {
            return left[place] < right[place] ? -1 : 1
        }
        return 0
    }
}
