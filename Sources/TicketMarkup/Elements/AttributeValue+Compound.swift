extension AttributeValue {
    /// A width, and the colour; the theme's for lines if none is named.
    var border: BorderSide? {
        let words = words
        guard (1...2).contains(words.count), let width = words[0].length(), width <= AttributeValue.widestBorder else {
            return nil
        }
        guard words.count == 2 else {
            return BorderSide(width: width, colour: colours["line"] ?? colours["ink"] ?? .black)
        }
        return words[1].colour.map { BorderSide(width: width, colour: $0) }
    }

    private static let widestBorder = 200.0

    var features: FontFeatures? {
        let words = words
        let known = words.compactMap { word in FontFeatures.named.first { $0.word == word.text }?.feature }
        return known.count == words.count && !words.isEmpty ? FontFeatures(known) : nil
    }

    /// A name, `210x99mm`, or the width of a roll: `80mm`.
    var paper: PaperSize? {
        if let named = PaperSize.named.first(where: { $0.name == text }) { return named.size }
        guard let cross = range.first(where: { bytes[$0] == UInt8(ascii: "x") }) else {
            return length(from: AttributeValue.leastPaper).map { PaperSize(width: $0, height: nil) }
        }
        guard let height = AttributeValue(bytes, cross + 1..<range.upperBound, colours: colours).length(),
            let width = AttributeValue(bytes, range.lowerBound..<cross, colours: colours).number(in: 0...Unit.most)
        else { return nil }
        let unit = bytes[range.upperBound - 2] == UInt8(ascii: "m") ? Unit.millimetre : 1
        let allowed = AttributeValue.leastPaper...Unit.most
        guard allowed.contains(width * unit), allowed.contains(height) else { return nil }
        return PaperSize(width: width * unit, height: height)
    }

    /// A centimetre.
    private static let leastPaper = 10 * Unit.millimetre

    /// An address that leads somewhere harmless; empty for none.
    var address: String? {
        let address = text
        guard !address.isEmpty else { return "" }
        let isPlain = address.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value != 0x7F }
        let scheme = address.prefix { $0 != ":" }
        guard isPlain, scheme.count < address.count else { return nil }
        return AttributeValue.schemes.contains(scheme.lowercased()) ? address : nil
    }

    private static let schemes = ["https", "http", "mailto", "tel"]

    /// A language tag as far as it can be told from anything else.
    var language: String? {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(Ascii.isLetter),
            parts.dropFirst().allSatisfy({ part in
                (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { Ascii.isLetter($0) || Ascii.isDigit($0) }
            })
        else { return nil }
        return text
    }
}
