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

    func text(_ numeral: Numeral) -> String {
        let affixes = numeral.isNegative ? negative : positive
        var text = affixes.before
        let point = numeral.digits.utf8.index(numeral.digits.endIndex, offsetBy: -numeral.fraction)
        writeGroups(numeral.digits[..<point], to: &text)
        if numeral.fraction > 0 {
            text += decimalSeparator
            digits.write(numeral.digits[point...], to: &text)
        }
        text += affixes.after
        return text
    }

    private func writeGroups(_ whole: Substring, to text: inout String) {
        var left = whole.utf8.count
        guard lastGroup > 0, otherGroups > 0, left >= lastGroup + fewestBeforeGroup else {
            return digits.write(whole, to: &text)
        }
        var start = whole.startIndex
        while left > 0 {
            let length = left > lastGroup ? (left - lastGroup - 1) % otherGroups + 1 : lastGroup
            let end = whole.utf8.index(start, offsetBy: length)
            digits.write(whole[start..<end], to: &text)
            left -= length
            start = end
            if left > 0 { text += groupSeparator }
        }
    }
}
