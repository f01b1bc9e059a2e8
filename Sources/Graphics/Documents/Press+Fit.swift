extension Press {
    /// The text as large as fits into its width, its most lines and a height: its own size, or smaller by twentieths of it,
    /// but no smaller than `least`.
    ///
    /// Other sizes are tried as other rooms, for setting text in a font of a new size takes Pango half a millisecond.
    public func fit(
        _ text: Text, height: Double = 100_000, least: Double = 0.5
    ) throws(DrawingProblem) -> FittedText {
        guard (0...100_000).contains(height) else { throw .number("the height of a text", "\(height)") }
        guard (0.05...1).contains(least) else { throw .number("the least size of a text", "\(least)") }
        let own = try fitted(text, height, scale: 1)
        if own.fits { return own }
        // In twentieths: the smallest that is allowed, and one that is known to be too large.
        var (low, high) = (Int((least * 20).rounded(.up)), 20)
        var best = try fitted(text, height, scale: Double(low) / 20)
        guard best.fits else { return best }
        while high - low > 1 {
            let middle = (low + high) / 2
            let tried = try fitted(text, height, scale: Double(middle) / 20)
            if tried.fits { (low, best) = (middle, tried) } else { high = middle }
        }
        return best
    }

    private func fitted(_ text: Text, _ height: Double, scale: Double) throws(DrawingProblem) -> FittedText {
        var text = text
        text.width = text.width.map { min($0 / scale, 100_000) }
        let layout = try layout(text)
        let fits = !layout.isCut && !layout.isTooWide && layout.size.height * scale <= height + 0.01
        return FittedText(layout: layout, scale: scale, fits: fits)
    }
}
