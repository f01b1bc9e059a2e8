import CPango

/// A run of glyphs with what each of them stands for, told otherwise than Pango does.
///
/// Readers of PDF put letters in order by where they stand. A mark by itself comes after its neighbour, or on a line of its own:
/// so a letter and its marks are one cluster. Two letters of Arabic in one glyph come in the wrong order: so the first of them
/// is said of an empty glyph to its right.
struct ClusterRun {
    private(set) var glyphs: [cairo_glyph_t] = []
    private(set) var clusters: [cairo_text_cluster_t] = []
    let isBackward: Bool
    private let text: UnsafeBufferPointer<UInt8>
    private var used = 0

    /// Nil if Pango's own way will do; `text` is the whole layout's.
    init?(_ run: PangoGlyphItem, of text: UnsafePointer<CChar>, at place: Point) {
        guard let item = run.item?.pointee, let string = run.glyphs?.pointee, let font = item.analysis.font else {
            return nil
        }
        let (length, count) = (Int(item.length), Int(string.num_glyphs))
        self.text = text.advanced(by: Int(item.offset)).withMemoryRebound(to: UInt8.self, capacity: length) {
            UnsafeBufferPointer(start: $0, count: length)
        }
        isBackward = item.analysis.level % 2 == 1
        var pieces: [Piece] = []
        var x = place.x
        for number in 0..<count {
            let glyph = string.glyphs[number]
            let start = Int(string.log_clusters[number])
            defer { x += TextLayout.points(glyph.geometry.width) }
            guard glyph.glyph & 0xF000_0000 == 0, glyph.glyph != 0x0FFF_FFFF else { return nil }
            let spot = Point(
                x + TextLayout.points(glyph.geometry.x_offset), place.y + TextLayout.points(glyph.geometry.y_offset))
            if pieces.last?.start != start { pieces.append(Piece(start: start)) }
            pieces[pieces.count - 1].glyphs.append(
                cairo_glyph_t(index: UInt(glyph.glyph), x: spot.x, y: spot.y))
            pieces[pieces.count - 1].width += TextLayout.points(glyph.geometry.width)
        }
        if isBackward { pieces.reverse() }
        guard finish(&pieces, font) else { return nil }
    }

    private struct Piece {
        let start: Int
        var glyphs: [cairo_glyph_t] = []
        var width = 0.0
    }
}

extension ClusterRun {
    /// Answers whether there is anything to tell otherwise.
    private mutating func finish(_ pieces: inout [Piece], _ font: UnsafeMutablePointer<PangoFont>) -> Bool {
        var isOther = false
        for (number, piece) in pieces.enumerated() {
            let end = number + 1 < pieces.count ? pieces[number + 1].start : text.count
            guard piece.start <= end, end <= text.count else { return false }
            let letters = String(decoding: text[piece.start..<end], as: UTF8.self).unicodeScalars
            if isBackward, let first = letters.first, let second = letters.dropFirst().first, piece.glyphs.count == 1,
                letters.count == 2, second.properties.generalCategory == .otherLetter,
                let empty = ClusterRun.emptyGlyph(of: font)
            {
                let bytes = String(first).utf8.count
                var blank = piece.glyphs[0]
                blank.index = empty.glyph
                // Where the one ends that it stands for, or readers would take what is between it and the next for a space.
                blank.x += max(0, piece.width - empty.width)
                add([blank], bytes)
                add(piece.glyphs, end - piece.start - bytes)
                isOther = true
            } else if !isBackward, letters.first?.properties.generalCategory == .nonspacingMark, !clusters.isEmpty {
                glyphs += piece.glyphs
                clusters[clusters.count - 1].num_glyphs += Int32(piece.glyphs.count)
                clusters[clusters.count - 1].num_bytes += Int32(end - piece.start)
                isOther = true
            } else {
                add(piece.glyphs, end - piece.start)
            }
        }
        // Cairo takes the last glyphs for the first cluster then.
        if isBackward { glyphs.reverse() }
        return isOther
    }

    private mutating func add(_ glyphs: [cairo_glyph_t], _ bytes: Int) {
        self.glyphs += isBackward ? glyphs.reversed() : glyphs
        clusters.append(cairo_text_cluster_t(num_bytes: Int32(bytes), num_glyphs: Int32(glyphs.count)))
    }

    private static func emptyGlyph(of font: UnsafeMutablePointer<PangoFont>) -> (glyph: UInt, width: Double)? {
        var glyph: hb_codepoint_t = 0
        guard let shaper = pango_font_get_hb_font(font), hb_font_get_nominal_glyph(shaper, 0x20, &glyph) != 0 else {
            return nil
        }
        return (UInt(glyph), TextLayout.points(hb_font_get_glyph_h_advance(shaper, glyph)))
    }

    /// Draws it in the colour that is set.
    func draw(_ run: PangoGlyphItem, on cairo: OpaquePointer) {
        guard let font = run.item?.pointee.analysis.font,
            let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
        else { return }
        cairo_set_scaled_font(cairo, scaled)
        text.withMemoryRebound(to: CChar.self) { bytes in
            cairo_show_text_glyphs(
                cairo, bytes.baseAddress, Int32(bytes.count), glyphs, Int32(glyphs.count), clusters,
                Int32(clusters.count),
                isBackward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(rawValue: 0))
        }
    }
}
