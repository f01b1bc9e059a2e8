import CPango

/// Text that is set: measured, and ready to be drawn any number of times by the press that set it.
public final class TextLayout {
    public let text: Text
    /// Of its lines: as wide as the widest of them.
    public let size: Size
    /// Of its first line, from its top.
    public let baseline: Double
    public let lineCount: Int
    /// Whether letters were left out for want of lines.
    public let isCut: Bool
    public let isRightToLeft: Bool
    public let missing: MissingGlyphs
    let setting: Setting
    /// Whether there is something in it that a font must be there for.
    let hasLetters: Bool
    /// Whether some of its glyphs are pictures, which Cairo draws blurred, or stand for letters in a way of their own.
    let isDrawnByRuns: Bool

    init(text: Text, scan: TextScan, setting: Setting) {
        let layout = setting.layout
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        self.text = text
        self.setting = setting
        size = Size(TextLayout.points(logical.width), TextLayout.points(logical.height))
        baseline = TextLayout.points(pango_layout_get_baseline(layout))
        lineCount = Int(pango_layout_get_line_count(layout))
        isCut = setting.isShortened || pango_layout_is_ellipsized(layout) != 0
        isRightToLeft = scan.isRightToLeft
        let unknown = pango_layout_get_unknown_glyphs_count(layout) == 0 ? [] : GlyphRuns.unknown(in: layout)
        missing = MissingGlyphs(characters: unknown, refused: scan.refused)
        hasLetters = scan.hasLetters && unknown.isEmpty
        isDrawnByRuns = !scan.isASCII && (scan.hasClusters || GlyphRuns.hasPictures(in: layout))
    }

    static func points(_ units: Int32) -> Double { Double(units) / Double(PANGO_SCALE) }
}

extension TextLayout {
    /// Whether a line is wider than the room that it was given.
    public var isTooWide: Bool { text.width.map { size.width > $0 + 0.01 } ?? false }

    /// How far lines that aren't wrapped are moved to stand in their room as they should.
    var shift: Double {
        guard let width = text.width, text.wrap == .never, text.mostLines == nil else { return 0 }
        switch text.alignment {
        case .left: return 0
        case .right: return width - size.width
        case .centre: return (width - size.width) / 2
        case .start: return isRightToLeft ? width - size.width : 0
        case .end: return isRightToLeft ? 0 : width - size.width
        }
    }
}
