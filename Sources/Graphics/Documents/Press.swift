import Diagnostics
import Effects

/// Sets text and draws: one for each thread, since it keeps what Pango knows of fonts, and layouts that are asked for again.
public final class Press {
    private let typesetter: Typesetter
    private var layouts = Recent<Text, TextLayout>(most: 512)
    let surfaces = PictureSurfaces()
    /// More than this is no document but a mistake.
    var mostBytes = 256 << 20
    /// What is added to a finished document that can't be said while it is drawn.
    public var amendment = Amendment.none

    /// Throws `Failure.environment` if the fonts can't be read any more.
    public init(_ fonts: FontLibrary) throws(Failure) {
        guard let typesetter = Typesetter(fonts) else { throw FontLibrary.unreadable }
        self.typesetter = typesetter
    }

    /// The text set, or the same layout as before if it was asked for lately: measure with it, then draw it.
    ///
    /// Throws for sizes that no page has. Characters that can't be printed are in `missing`.
    public func layout(_ text: Text) throws(DrawingProblem) -> TextLayout {
        if let known = layouts[text] { return known }
        let layout = try typesetter.set(text)
        layouts[text] = layout
        return layout
    }
}
