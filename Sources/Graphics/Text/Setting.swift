import CPango

/// A layout of Pango's, owned, with its text set.
final class Setting {
    let layout: OpaquePointer
    /// Whether the text was cut off where Pango doesn't know of it.
    private(set) var isShortened = false
    let spans: [SetSpan]
    private let unbroken: [Int]

    /// Nil if there is no memory left.
    init?(_ text: Text, _ scan: TextScan, _ tier: FontTier, _ font: FontDescription, _ spans: [SetSpan]) {
        guard let layout = tier.layout(isRightToLeft: scan.isRightToLeft) else { return nil }
        self.layout = layout
        self.spans = spans
        unbroken = scan.unbroken
        pango_layout_set_font_description(layout, font.pointer)
        setRoom(text, scan)
        write(scan.string, text)
        if scan.hasLines, let most = text.mostLines { shorten(scan.string, text, to: most) }
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

    /// In Pango's units.
    static func units(_ points: Double) -> Int32 { Int32((points * Double(PANGO_SCALE)).rounded()) }
}

extension Setting {
    private func setRoom(_ text: Text, _ scan: TextScan) {
        pango_layout_set_alignment(layout, Setting.alignment(text.alignment, scan.isRightToLeft))
        guard let width = text.width else { return }
        switch text.wrap {
        case .words: pango_layout_set_wrap(layout, PANGO_WRAP_WORD)
        case .anywhere: pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
        // Pango has no lines that are as long as they are; they are moved when they are drawn.
        case .never: guard text.mostLines != nil else { return }
        }
        pango_layout_set_width(layout, Setting.units(width))
        guard let most = text.mostLines else { return }
        // Both are by paragraph.
        if text.wrap == .never {
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
            pango_layout_set_height(layout, -1)
        } else if !scan.hasLines {
            pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
            pango_layout_set_height(layout, -Int32(most))
        }
    }

    private func write(_ string: String, _ text: Text) {
        var string = string
        let count = string.utf8.count
        string.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { pango_layout_set_text(layout, $0.baseAddress, Int32(count)) }
        }
        guard let attributes = Attributes(text, string, spans, unbroken: unbroken) else { return }
        pango_layout_set_attributes(layout, attributes.list)
    }

    /// Pango counts the lines of each paragraph alone, so of several the longest beginning that fits is looked for.
    private func shorten(_ string: String, _ text: Text, to most: Int) {
        guard pango_layout_get_line_count(layout) > Int32(most) else { return }
        isShortened = true
        let ends = Array(string.indices)
        var (low, high) = (0, ends.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            write(Setting.beginning(of: string, to: ends[middle]), text)
            if pango_layout_get_line_count(layout) <= Int32(most) { low = middle } else { high = middle - 1 }
        }
        write(Setting.beginning(of: string, to: ends[low]), text)
    }

    private static func beginning(of string: String, to end: String.Index) -> String {
        let kept = string[..<end]
        let spaces = kept.reversed().prefix { $0.isWhitespace }.count
        return kept.dropLast(spaces) + "…"
    }

    private static func alignment(_ alignment: Text.Alignment, _ isRightToLeft: Bool) -> PangoAlignment {
        switch alignment {
        case .left: PANGO_ALIGN_LEFT
        case .right: PANGO_ALIGN_RIGHT
        case .centre: PANGO_ALIGN_CENTER
        case .start: isRightToLeft ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT
        case .end: isRightToLeft ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT
        }
    }
}
