import Catalog

/// The ten digits a language writes numbers with.
public struct Digits: Hashable, Sendable {
    /// From zero to nine.
    public let symbols: [String]
    /// Whether they are `0` to `9`, which needs no lookup.
    public let areLatin: Bool

    public static let latin = Digits((0...9).map { String($0) })

    /// Latin digits unless there are ten.
    init(_ symbols: [String]) {
        let symbols = symbols.count == 10 ? symbols : Digits.latin.symbols
        self.symbols = symbols
        areLatin = symbols == (0...9).map { String($0) }
    }

    /// Writes a stretch of digits given in ASCII.
    func write(_ ascii: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to text: inout TextBuffer) {
        for digit in ascii[range] { write(digit &- UInt8(ascii: "0"), to: &text) }
    }

    /// Writes a number that isn't negative, with zeros before it up to a width.
    func write(_ number: Int, width: Int, to text: inout TextBuffer) {
        let number = UInt(max(0, number))
        // As nearly all of a date is, which needs no division by what isn't known beforehand.
        if number < 100, width <= 2 {
            if number >= 10 || width == 2 { write(UInt8(truncatingIfNeeded: number / 10), to: &text) }
            return write(UInt8(truncatingIfNeeded: number % 10), to: &text)
        }
        var unit: UInt = 1
        for _ in 1..<max(1, width) { unit *= 10 }
        while number / unit >= 10 { unit *= 10 }
        while unit > 0 {
            write(UInt8(truncatingIfNeeded: number / unit % 10), to: &text)
            unit /= 10
        }
    }

    private func write(_ digit: UInt8, to text: inout TextBuffer) {
        if areLatin {
            text.append(UInt8(ascii: "0") &+ digit)
        } else {
            text.append(symbols[Int(digit) % 10])
        }
    }
}
