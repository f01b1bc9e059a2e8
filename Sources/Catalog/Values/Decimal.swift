/// A decimal numeral taken apart: what money and rates are read from, so that no amount ever is a binary fraction.
struct Decimal {
    private let isNegative: Bool
    private let whole: ArraySlice<UInt8>
    private let fraction: ArraySlice<UInt8>

    /// Reads `-?digits(.digits)?` and nothing else.
    init?(_ text: some Sequence<UInt8>) {
        var rest = Array(text)[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        let point = rest.firstIndex(of: UInt8(ascii: ".")) ?? rest.endIndex
        whole = rest[..<point]
        fraction = rest[point...].dropFirst()
        guard !whole.isEmpty, point == rest.endIndex || !fraction.isEmpty,
            (whole + fraction).allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains)
        else { return nil }
    }

    /// One of at most twelve digits without a sign, as nearly all are, for which no room is needed: all of its digits, and how
    /// many of them follow the point.
    static func short(_ text: String) -> (digits: Int64, decimals: Int)? {
        var (digits, count, decimals): (Int64, Int, Int?) = (0, 0, nil)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits * 10 + Int64(byte - UInt8(ascii: "0"))
                count += 1
                decimals = decimals.map { $0 + 1 }
                guard count <= 12 else { return nil }
            case UInt8(ascii: ".") where decimals == nil && count > 0: decimals = 0
            default: return nil
            }
        }
        return count == 0 || decimals == 0 ? nil : (digits, decimals ?? 0)
    }

    /// The number in units of 10^-exponent; throws if it is finer than that or doesn't fit.
    func units(exponent: Int) throws(MoneyError) -> Int64 {
        guard fraction.dropFirst(exponent).allSatisfy({ $0 == UInt8(ascii: "0") }) else {
            throw .tooFine(allowedDigits: exponent)
        }
        let kept = fraction.prefix(exponent)
        let digits = whole + kept + repeatElement(UInt8(ascii: "0"), count: exponent - kept.count)
        var units: Int64 = 0
        for digit in digits {
            let (shifted, first) = units.multipliedReportingOverflow(by: 10)
            let (next, second) = shifted.subtractingReportingOverflow(Int64(digit - UInt8(ascii: "0")))
            guard !first, !second else { throw .tooLarge }
            units = next
        }
        if isNegative { return units }
        guard units > Int64.min else { throw .tooLarge }
        return -units
    }
}
