extension NumberStyle {
    /// The numerals whose look tells a style.
    static let samples = ["1234567890.5", "-1234567890.5", "1234", "12345"]

    /// Reads a style off the samples as a formatter writes them; nil if they don't look like numbers.
    init?(samples: [String], digits: Digits) {
        guard samples.count == 4, let large = Parts(samples[0], digits), let negative = Parts(samples[1], digits),
            let four = Parts(samples[2], digits), let five = Parts(samples[3], digits), large.between.count == 10
        else { return nil }
        self.digits = digits
        positive = Affixes(before: large.before, after: large.after)
        self.negative = Affixes(before: negative.before, after: negative.after)
        decimalSeparator = large.between[9]
        let separated = large.between.prefix(9).indices.filter { !large.between[$0].isEmpty }
        guard let last = separated.last else {
            (groupSeparator, lastGroup) = ("", 0)
            return
        }
        groupSeparator = large.between[last]
        lastGroup = 9 - last
        otherGroups = separated.dropLast().last.map { last - $0 } ?? lastGroup
        fewestBeforeGroup = four.isGrouped ? 1 : five.isGrouped ? 2 : 3
    }

    /// A formatted number cut at its digits.
    private struct Parts {
        var before = ""
        /// What stands between each two digits.
        var between: [String] = []
        var after = ""

        var isGrouped: Bool { !between.allSatisfy(\.isEmpty) }

        init?(_ text: String, _ digits: Digits) {
            var run = ""
            var isInside = false
            for scalar in text.unicodeScalars {
                guard digits.symbols.contains(String(scalar)) else {
                    run.unicodeScalars.append(scalar)
                    continue
                }
                if isInside { between.append(run) } else { before = run }
                isInside = true
                run = ""
            }
            guard isInside else { return nil }
            after = run
        }
    }
}
