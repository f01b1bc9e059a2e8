import Catalog
import JSON

extension Wire {
    /// An amount in major units, rounded half up to what the currency counts in. Nil if there is none; throws if it is no number.
    ///
    /// APIs that reckon in doubles print what comes of it (4.050000000000001), so that what lies beyond the eighth digit is noise.
    func money(in currency: Currency) throws(MoneyError) -> Money? {
        guard let text else { return nil }
        guard let numeral = Numeral(text) else { throw .notADecimal }
        return try Money(numeral.rounded(to: 8).rounded(to: currency.exponent).text, currency)
    }

    /// Whether an amount has more digits than the currency, and not just for the way that doubles are printed.
    func isTooFine(for currency: Currency) -> Bool {
        text.flatMap { Numeral($0) }.map { !$0.rounded(to: 8).ends(within: currency.exponent) } ?? false
    }

    /// A number of percent, rounded half up to a thousandth of one. Nil if there is none; throws if it is no number.
    var percentage: Percentage? {
        get throws(MoneyError) {
            guard let text else { return nil }
            guard let numeral = Numeral(text) else { throw .notADecimal }
            return try Percentage(numeral.rounded(to: 8).rounded(to: 3).text)
        }
    }
}

/// A number as a text has it, in decimal digits of which some may be thrown away.
private struct Numeral {
    private let isNegative: Bool
    /// At least one before the point.
    private let digits: [UInt8]
    private let places: Int

    /// Reads what JSON calls a number; nil for all else, and for what has more than forty digits written out.
    init?(_ text: String) {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        guard let mantissa = parts.first, let power = parts.count == 1 ? 0 : Int(parts[1]),
            (-40...40).contains(power)
        else { return nil }
        let halves = mantissa.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
        guard Money.isDecimal(String(mantissa)), let whole = halves.first else { return nil }
        let fraction = halves.dropFirst().first ?? ""
        var digits = (whole + fraction).utf8.map { $0 - UInt8(ascii: "0") }
        let places = fraction.utf8.count - power
        if places < 0 { digits += [UInt8](repeating: 0, count: -places) }
        if digits.count <= places { digits = [UInt8](repeating: 0, count: places + 1 - digits.count) + digits }
        self.init(isNegative: mantissa.hasPrefix("-"), digits: digits, places: max(0, places))
    }

    private init(isNegative: Bool, digits: [UInt8], places: Int) {
        self.isNegative = isNegative
        self.digits = digits
        self.places = places
    }

    /// Whether there are only zeros after so many digits behind the point.
    func ends(within most: Int) -> Bool { digits.suffix(max(0, places - most)).allSatisfy { $0 == 0 } }

    /// With no more digits after the point than that.
    func rounded(to most: Int) -> Numeral {
        guard places > most else { return self }
        let kept = digits.dropLast(places - most)
        let isUp = digits[kept.endIndex] >= 5
        return Numeral(isNegative: isNegative, digits: isUp ? Numeral.next(after: kept) : Array(kept), places: most)
    }

    var text: String {
        let written = digits.map { String($0) }.joined()
        let isZero = digits.allSatisfy { $0 == 0 }
        let amount = places == 0 ? written : "\(written.dropLast(places)).\(written.suffix(places))"
        return (isNegative && !isZero ? "-" : "") + amount
    }

    private static func next(after digits: ArraySlice<UInt8>) -> [UInt8] {
        let nines = digits.reversed().prefix { $0 == 9 }.count
        var next = Array(digits.dropLast(nines))
        next = next.isEmpty ? [1] : next.dropLast() + [(next.last ?? 0) + 1]
        return next + [UInt8](repeating: 0, count: nines)
    }
}
