import Catalog

extension Palette {
    /// The same with another accent, which is made darker or lighter until it can be read on the paper.
    public func with(accent wanted: Colour) -> Palette {
        var palette = self
        let steps = stride(from: 0, through: 100, by: 5).lazy.map { wanted.mixed($0, with: ink) }
        palette.accent = steps.first { $0.contrast(with: paper) >= Colour.leastContrastOfText } ?? ink
        palette.onAccent =
            [onAccent, paper, ink, .white, .black].max { one, other in
                one.contrast(with: palette.accent) < other.contrast(with: palette.accent)
            }.map { best in onAccent.contrast(with: palette.accent) >= Colour.leastContrastOfText ? onAccent : best }
            ?? onAccent
        return palette
    }
}
