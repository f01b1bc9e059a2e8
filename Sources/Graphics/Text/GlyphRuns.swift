import CPango

/// Walks through the glyphs of a layout.
enum GlyphRuns {
    /// The characters that no face has.
    static func unknown(in layout: OpaquePointer) -> [Unicode.Scalar] {
        var found: [Unicode.Scalar] = []
        forEach(layout) { item in
            guard let glyphs = item.glyphs?.pointee else { return }
            for number in 0..<Int(glyphs.num_glyphs) {
                let glyph = glyphs.glyphs[number].glyph
                // Pango puts the character in the place of its glyph, with a bit beside it.
                guard glyph & 0xF000_0000 == 0x1000_0000, let character = Unicode.Scalar(glyph & 0x0FFF_FFFF) else {
                    continue
                }
                found.append(character)
            }
        }
        return found
    }

    static func hasPictures(in layout: OpaquePointer) -> Bool {
        var found = false
        forEach(layout) { item in found = found || isPicture(item) }
        return found
    }

    static func isPicture(_ item: PangoGlyphItem) -> Bool {
        guard let font = item.item?.pointee.analysis.font, let shaper = pango_font_get_hb_font(font) else {
            return false
        }
        return hb_ot_color_has_png(hb_font_get_face(shaper)) != 0
    }

    private static func forEach(_ layout: OpaquePointer, _ body: (PangoGlyphItem) -> Void) {
        var line = pango_layout_get_lines_readonly(layout)
        while let entry = line?.pointee {
            var run = entry.data?.assumingMemoryBound(to: PangoLayoutLine.self).pointee.runs
            while let item = run?.pointee {
                if let data = item.data { body(data.assumingMemoryBound(to: PangoGlyphItem.self).pointee) }
                run = item.next
            }
            line = entry.next
        }
    }
}
