/// A whole number of any size.
public struct BigInteger: Hashable, Sendable {
    /// The magnitude in base 10^9, lowest digits first, without leading zeros.
    let limbs: [UInt32]
    let isNegative: Bool

    static let base: UInt64 = 1_000_000_000
    static let digitsPerLimb = 9

    init(limbs: [UInt32], isNegative: Bool) {
        let used = limbs.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
        self.limbs = used == limbs.count ? limbs : Array(limbs.prefix(used))
        self.isNegative = isNegative && used > 0
    }

    public init(_ value: Int) {
        var rest = UInt64(value.magnitude)
        var limbs: [UInt32] = []
        while rest > 0 {
            limbs.append(UInt32(rest % BigInteger.base))
            rest /= BigInteger.base
        }
        self.init(limbs: limbs, isNegative: value < 0)
    }

    /// A number written in ASCII digits; nil if there is none or anything else among them.
    public init?(digits: some BidirectionalCollection<UInt8>, isNegative: Bool = false) {
        guard !digits.isEmpty else { return nil }
        var limbs: [UInt32] = []
        var limb: UInt32 = 0
        var unit: UInt32 = 1
        var places = 0
        for byte in digits.reversed() {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            limb += UInt32(byte - 0x30) * unit
            places += 1
            if places == BigInteger.digitsPerLimb {
                limbs.append(limb)
                (limb, unit, places) = (0, 1, 0)
            } else {
                unit *= 10
            }
        }
        limbs.append(limb)
        self.init(limbs: limbs, isNegative: isNegative)
    }

    /// Ten to a power that isn't negative.
    static func powerOfTen(_ power: Int) -> BigInteger {
        guard power > 0 else { return BigInteger(1) }
        var limbs = [UInt32](repeating: 0, count: power / digitsPerLimb)
        var top: UInt32 = 1
        for _ in 0..<power % digitsPerLimb { top *= 10 }
        limbs.append(top)
        return BigInteger(limbs: limbs, isNegative: false)
    }

    var isZero: Bool { limbs.isEmpty }
}
