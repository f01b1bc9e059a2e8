import Diagnostics

/// Sets text and draws: one for each thread, since it keeps what Pango knows of fonts, and layouts that are asked for again.
public final class Press {
    let fonts: FontLibrary

    /// Throws `Failure.environment` if the fonts can't be read any more.
    public init(_ fonts: FontLibrary) throws(Failure) {
        self.fonts = fonts
    }
}

extension Press {
    /// The text set, or the same layout as before if it was asked for lately: measure with it, then draw it.
    public func layout(_ text: Text) throws(DrawingProblem) -> TextLayout { TextLayout(text: text) }

    /// A PDF of pages of these sizes, each drawn by the closure with its number from 0. Everything is inside one tag `Document`.
    ///
    /// Throws the first problem of any drawing, what the closure throws, or what a check of the finished bytes finds.
    public func pdf(
        _ info: DocumentInfo, pages: [Size], _ draw: (Canvas, Int) throws(DrawingProblem) -> Void
    ) throws(DrawingProblem) -> Rendered { Rendered(bytes: [], missing: MissingGlyphs(), figures: []) }

    /// The same drawing as a PNG at so many dots per inch, on a ground of a colour.
    public func png(
        _ size: Size, dotsPerInch: Double, ground: Ink = .white, _ draw: (Canvas) throws(DrawingProblem) -> Void
    ) throws(DrawingProblem) -> Rendered { Rendered(bytes: [], missing: MissingGlyphs(), figures: []) }
}
