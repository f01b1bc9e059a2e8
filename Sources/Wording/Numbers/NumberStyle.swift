import Catalog

/// How a language sets a kind of number: its digits, what is between them and what is around them.
struct NumberStyle: Equatable, Sendable {
    var digits = Digits.latin
    var positive = Affixes(before: "", after: "")
    var negative = Affixes(before: "-", after: "")
    var decimalSeparator = "."
    var groupSeparator = ","
    /// How many digits the last group has; 0 if there are none.
    var lastGroup = 3
    /// How many the groups before it have: two in India.
    var otherGroups = 3
    /// How many digits must stand before the last group for it to be set apart: Spanish writes 1500, and 15.000.
    var fewestBeforeGroup = 1

    struct Affixes: Equatable, Sendable {
        var before: String
        var after: String
    }

    /// A numeral without some zeros that its fraction ends with.
    func text(_ numeral: Numeral, without zeros: Int = 0) -> String {
        let affixes = numeral.isNegative ? negative : positive
        var text = TextBuffer()
        text.append(affixes.before)
        var digits = numeral.digits
        digits.withUTF8 { ascii in
            let (point, end) = (ascii.count - numeral.fraction, ascii.count - zeros)
            writeGroups(ascii, 0..<point, to: &text)
            if point < end {
                text.append(decimalSeparator)
                self.digits.write(ascii, point..<end, to: &text)
            }
        }
        text.append(affixes.after)
        return text.text
    }

    private func writeGroups(_ ascii: UnsafeBufferPointer<UInt8>, _ whole: Range<Int>, to text: inout TextBuffer) {
        var left = whole.count
        guard lastGroup > 0, otherGroups > 0, left >= lastGroup + fewestBeforeGroup else {
            return digits.write(ascii, whole, to: &text)
        }
        var start = whole.lowerBound
        while left > 0 {
            let length = left > lastGroup ? (left - lastGroup - 1) % otherGroups + 1 : lastGroup
            digits.write(ascii, start..<start + length, to: &text)
            left -= length
            start += length
            if left > 0 { text.append(groupSeparator) }
        }
    }
}
