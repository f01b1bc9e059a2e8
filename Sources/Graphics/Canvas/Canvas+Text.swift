import CPango

extension Canvas {
    /// Text with the left upper corner of its room there; room is its `width` if it has one.
    public func draw(_ layout: TextLayout, at place: Point, _ ink: Ink) {
        guard admits("the place of a text", place.x, place.y), use(ink) else { return }
        note(layout.missing)
        let x = place.x + layout.shift
        if !contents.hasLetters, layout.hasLetters, ink.opacity > 0 {
            let width = max(layout.size.width, layout.text.width ?? 0)
            contents.hasLetters = isSeen(Rect(x, place.y, width, layout.size.height))
        }
        if layout.isDrawnByRuns {
            drawRuns(layout, x, place.y, ink)
        } else {
            cairo_move_to(cairo, x, place.y)
            pango_cairo_show_layout(cairo, layout.setting.layout)
        }
    }

    /// The same, as small as it was made.
    public func draw(_ fitted: FittedText, at place: Point, _ ink: Ink) {
        guard fitted.scale != 1 else { return draw(fitted.layout, at: place, ink) }
        guard admits("the place of a text", place.x, place.y) else { return }
        saved {
            cairo_translate(cairo, place.x, place.y)
            cairo_scale(cairo, fitted.scale, fitted.scale)
            draw(fitted.layout, at: Point(0, 0), ink)
        }
    }

    /// Run by run: emoji are pictures in their font, which Cairo would draw as dots of the size of points, and what marks and
    /// ligatures stand for is told otherwise.
    private func drawRuns(_ layout: TextLayout, _ x: Double, _ y: Double, _ ink: Ink) {
        guard let runs = pango_layout_get_iter(layout.setting.layout) else { return fail(.memory) }
        defer { pango_layout_iter_free(runs) }
        let text = pango_layout_get_text(layout.setting.layout)
        repeat {
            guard let run = pango_layout_iter_get_run_readonly(runs) else { continue }
            var logical = PangoRectangle()
            pango_layout_iter_get_run_extents(runs, nil, &logical)
            let start = x + TextLayout.points(logical.x)
            let baseline = y + TextLayout.points(pango_layout_iter_get_baseline(runs))
            if GlyphRuns.isPicture(run.pointee) {
                drawPictures(of: run.pointee, start, baseline)
            } else {
                let first = run.pointee.item.map { Int($0.pointee.offset) } ?? 0
                guard use(layout.setting.spans.first { $0.bytes.contains(first) }?.ink ?? ink) else { return }
                if let text, let clusters = ClusterRun(run.pointee, of: text, at: Point(start, baseline)) {
                    clusters.draw(run.pointee, on: cairo)
                } else {
                    cairo_move_to(cairo, start, baseline)
                    pango_cairo_show_glyph_item(cairo, text, run)
                }
            }
        } while pango_layout_iter_next_run(runs) != 0
    }

    private func drawPictures(of run: PangoGlyphItem, _ x: Double, _ baseline: Double) {
        guard let font = run.item?.pointee.analysis.font, let shaper = pango_font_get_hb_font(font),
            let glyphs = run.glyphs?.pointee
        else { return }
        var x = x
        for number in 0..<Int(glyphs.num_glyphs) {
            let glyph = glyphs.glyphs[number]
            defer { x += TextLayout.points(glyph.geometry.width) }
            var extents = hb_glyph_extents_t()
            guard hb_font_get_glyph_extents(shaper, glyph.glyph, &extents) != 0, extents.width > 0, extents.height < 0,
                let picture = surfaces.emoji(shaper, glyph.glyph)
            else { continue }
            let (left, top) = (TextLayout.points(extents.x_bearing), TextLayout.points(extents.y_bearing))
            let box = Rect(
                x + TextLayout.points(glyph.geometry.x_offset) + left,
                baseline + TextLayout.points(glyph.geometry.y_offset) - top, TextLayout.points(extents.width),
                -TextLayout.points(extents.height))
            paint(picture, box)
        }
    }
}
