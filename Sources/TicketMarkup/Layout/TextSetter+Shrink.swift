extension TextSetter {
    /// In the largest letters that fit, by half points, broken between words only; in the smallest it is broken as need be.
    func shrunk(_ natural: inout TextMeasure?) -> SetText {
        let known = natural ?? self.natural
        natural = known
        let lines = paragraph.spec.maxLines
        if fits(known, lines: lines) { return result(known, limit: nil) }
        // A text of one line is never broken, so that its width alone counts.
        let limit: Double? = lines == 1 ? nil : width
        let whole = lines == 1 ? known : measure(paragraph.spec.size, width, wrap: .words)
        if fits(whole, lines: lines) { return result(whole, limit: limit, wrap: .words) }

        var low = Int((paragraph.minSize * 2).rounded(.up))
        var high = Int((paragraph.spec.size * 2).rounded(.up)) - 1
        var best: SetText?
        // Letters become narrower about as much as they become smaller.
        var probe =
            lines == 1 && known.width > 0 ? Int(paragraph.spec.size * 2 * width / known.width) : (low + high) / 2
        while low <= high {
            probe = min(max(probe, low), high)
            let size = Double(probe) / 2
            let measured = measure(size, limit, wrap: .words)
            if fits(measured, lines: lines) {
                best = result(measured, limit: limit, size: size, wrap: .words)
                low = probe + 1
                // Where the guess was good, the next size up is the last to be tried.
                probe = lines == 1 ? low : (low + high) / 2
            } else {
                high = probe - 1
                probe = (low + high) / 2
            }
        }
        return best ?? wrapped(paragraph.minSize, nil)
    }
}
