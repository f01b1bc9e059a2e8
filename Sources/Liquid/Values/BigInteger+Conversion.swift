extension BigInteger: CustomStringConvertible {
    public var description: String {
        String(decoding: ascii, as: UTF8.self)
    }

    /// Its digits as they are printed, with the sign in front.
    var ascii: [UInt8] {
        guard let top = limbs.last else { return [0x30] }
        var bytes: [UInt8] = isNegative ? [0x2D] : []
        bytes.reserveCapacity(limbs.count * BigInteger.digitsPerLimb + 1)
        bytes.append(contentsOf: String(top).utf8)
        for limb in limbs.dropLast().reversed() {
            var unit: UInt32 = 100_000_000
            while unit > 0 {
                bytes.append(UInt8(limb / unit % 10) + 0x30)
                unit /= 10
            }
        }
        return bytes
    }

    /// How many decimal digits it has.
    var digitCount: Int {
        guard var top = limbs.last else { return 1 }
        var count = (limbs.count - 1) * BigInteger.digitsPerLimb
        while top > 0 {
            count += 1
            top /= 10
        }
        return count
    }
}

extension Int {
    /// The same number; nil if it is too large.
    public init?(_ big: BigInteger) {
        guard big.limbs.count <= 3 else { return nil }
        var magnitude: UInt64 = 0
        for limb in big.limbs.reversed() {
            let (scaled, tooLarge) = magnitude.multipliedReportingOverflow(by: BigInteger.base)
            let (sum, carried) = scaled.addingReportingOverflow(UInt64(limb))
            guard !tooLarge, !carried else { return nil }
            magnitude = sum
        }
        if big.isNegative {
            guard magnitude <= UInt64(Int.max) + 1 else { return nil }
            self = magnitude == 0 ? 0 : -Int(magnitude - 1) - 1
        } else {
            guard magnitude <= UInt64(Int.max) else { return nil }
            self = Int(magnitude)
        }
    }
}

extension Double {
    /// The nearest number, or infinity.
    public init(_ big: BigInteger) {
        if let small = Int(big) {
            self = Double(small)
        } else if big.limbs.count > 40 {
            self = big.isNegative ? -.infinity : .infinity
        } else {
            self = Double(big.description) ?? .infinity
        }
    }
}

extension Value {
    /// A whole number, as `int` if it fits.
    public static func integer(_ big: BigInteger) -> Value {
        Int(big).map(Value.int) ?? .big(big)
    }

    /// A whole number of any size in ASCII digits; nil if there is none or anything else among them.
    public static func integer(digits: some BidirectionalCollection<UInt8>, isNegative: Bool = false) -> Value? {
        BigInteger(digits: digits, isNegative: isNegative).map(Value.integer)
    }
}
