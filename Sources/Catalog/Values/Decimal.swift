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
