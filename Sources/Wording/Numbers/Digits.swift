/// The ten digits a language writes numbers with.
public struct Digits: Hashable, Sendable {
    /// From zero to nine.
    public let symbols: [String]
    /// Whether they are `0` to `9`, which needs no lookup.
    public let areLatin: Bool
    /// From `00` to `99`, which most of a date is made of.
    private let pairs: [String]

    public static let latin = Digits((0...9).map { String($0) })

    /// Latin digits unless there are ten.
    init(_ symbols: [String]) {
        let symbols = symbols.count == 10 ? symbols : Digits.latin.symbols
        self.symbols = symbols
        areLatin = symbols == (0...9).map { String($0) }
        pairs = symbols.flatMap { tens in symbols.map { tens + $0 } }
    }

    /// Writes digits given in ASCII.
    func write(_ ascii: Substring, to text: inout String) {
        guard !areLatin else { return text.append(contentsOf: ascii) }
        for byte in ascii.utf8 { text += symbols[Int(byte &- UInt8(ascii: "0")) % 10] }
    }

    /// Writes a number that isn't negative, with zeros before it up to a width.
    func write(_ number: Int, width: Int, to text: inout String) {
        var bound = 10
        for _ in 1..<max(1, width) {
            if number < bound { text += symbols[0] }
            bound *= 10
        }
        write(max(0, number), to: &text)
    }

    private func write(_ number: Int, to text: inout String) {
        guard number >= 10 else {
            text += symbols[number]
            return
        }
        if number >= 100 { write(number / 100, to: &text) }
        text += pairs[number % 100]
    }
}
