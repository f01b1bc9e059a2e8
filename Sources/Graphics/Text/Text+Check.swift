extension Text {
    /// Throws for numbers that no page has, and for texts that none could hold.
    func check() throws(DrawingProblem) {
        try Text.check("the size of a text", style.size, 0.1...2000)
        try Text.check("the weight of a text", Double(style.weight), 1...1000)
        try Text.check("the letter spacing of a text", style.letterSpacing, -1000...1000)
        if let height = style.lineHeight { try Text.check("the line height of a text", height, 0.1...100) }
        if let width { try Text.check("the width of a text", width, 0...100_000) }
        if let mostLines { try Text.check("the most lines of a text", Double(mostLines), 1...100_000) }
        try Text.check("the length of a text in bytes", Double(string.utf8.count), 0...10_000)
    }

    private static func check(
        _ what: String, _ value: Double, _ range: ClosedRange<Double>
    ) throws(DrawingProblem) {
        guard range.contains(value) else { throw .number(what, "\(value)") }
    }
}
