/// A colour as attributes of HTML and VML have it.
enum HexColour {
    /// `#rrggbb` or a word; nil for what can't be said so.
    static func text(_ value: [UInt8]) -> [UInt8]? {
        if value.first == UInt8(ascii: "#") { return value.count == 7 ? value : nil }
        if value.last == UInt8(ascii: ")") { return ofFunction(value) }
        let word = String(decoding: value.map(Ascii.lowered), as: UTF8.self)
        return word != "transparent" && PlainValue.colours.contains(word) ? Array(word.utf8) : nil
    }

    /// `rgb(1, 2, 3)`, and with an alpha of 1.
    private static func ofFunction(_ value: [UInt8]) -> [UInt8]? {
        guard let open = value.firstIndex(of: UInt8(ascii: "(")) else { return nil }
        guard value[..<open].isWord("rgb") || value[..<open].isWord("rgba") else { return nil }
        let parts = value[(open + 1)...].dropLast().split {
            Ascii.isSpace($0) || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "/")
        }
        let numbers = parts.compactMap { Double(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == parts.count, numbers.count == 3 || (numbers.count == 4 && numbers[3] == 1) else {
            return nil
        }
        guard numbers.prefix(3).allSatisfy({ (0...255).contains($0) }) else { return nil }
        var text: [UInt8] = [UInt8(ascii: "#")]
        for number in numbers.prefix(3) {
            let digits = String(Int(number.rounded()), radix: 16)
            text.append(contentsOf: Array((digits.count == 1 ? "0" + digits : digits).utf8))
        }
        return text
    }
}
