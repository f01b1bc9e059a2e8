extension Text {
    /// Throws for numbers that no page has, and for texts that none could hold.
    func check() throws(DrawingProblem) {
        try style.check()
        if let width { try Text.check("the width of a text", width, 0...100_000) }
        if let mostLines { try Text.check("the most lines of a text", Double(mostLines), 1...100_000) }
        let count = string.utf8.count
        try Text.check("the length of a text in bytes", Double(count), 0...10_000)
        for span in spans {
            try span.style.check()
            try Text.check("the beginning of a stretch of a text", Double(span.bytes.lowerBound), 0...Double(count))
            try Text.check("the end of a stretch of a text", Double(span.bytes.upperBound), 0...Double(count))
        }
    }

    fileprivate static func check(
        _ what: String, _ value: Double, _ range: ClosedRange<Double>
    ) throws(DrawingProblem) {
        guard range.contains(value) else { throw .number(what, "\(value)") }
    }
}

extension TextStyle {
    fileprivate func check() throws(DrawingProblem) {
        try Text.check("the size of a text", size, 0.1...2000)
        try Text.check("the weight of a text", Double(weight), 1...1000)
        try Text.check("the letter spacing of a text", letterSpacing, -1000...1000)
        if let lineHeight { try Text.check("the line height of a text", lineHeight, 0.1...100) }
    }
}
