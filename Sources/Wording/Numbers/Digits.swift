/// The ten digits a language writes numbers with.
public struct Digits: Hashable, Sendable {
    /// From zero to nine.
    public let symbols: [String]
    /// Whether they are `0` to `9`, which needs no lookup.
    public let areLatin: Bool

    public static let latin = Digits((0...9).map { String($0) })

    /// Latin digits unless there are ten.
    init(_ symbols: [String]) {
        self.symbols = symbols.count == 10 ? symbols : Digits.latin.symbols
        areLatin = self.symbols == (0...9).map { String($0) }
    }

    /// Writes digits given in ASCII.
    func write(_ ascii: Substring, to text: inout String) {
        guard !areLatin else { return text.append(contentsOf: ascii) }
        for byte in ascii.utf8 { text += symbols[Int(byte &- UInt8(ascii: "0")) % 10] }
    }

    /// Writes a number that isn't negative, with zeros before it up to a width.
    func write(_ number: Int, width: Int, to text: inout String) {
        guard number >= 10 || width > 2 else {
            if width == 2 { text += symbols[0] }
            text += symbols[max(0, number)]
            return
        }
        let digits = String(number)
        for _ in 0..<max(0, width - digits.utf8.count) { text += symbols[0] }
        write(digits[...], to: &text)
    }
}
