import CPango

extension Canvas {
    public func fill(_ rect: Rect, corners: Corners = .square, _ ink: Ink) {
        guard use(ink), outline(rect, corners) else { return }
        cairo_fill(cairo)
    }

    /// Along the rectangle's edge, half of the stroke to either side.
    public func stroke(_ rect: Rect, corners: Corners = .square, _ stroke: Stroke) {
        guard use(stroke), outline(rect, corners) else { return }
        cairo_stroke(cairo)
    }

    public func line(_ from: Point, _ to: Point, _ stroke: Stroke) {
        guard admits("a point", from.x, from.y, to.x, to.y), use(stroke) else { return }
        cairo_move_to(cairo, from.x, from.y)
        cairo_line_to(cairo, to.x, to.y)
        cairo_stroke(cairo)
    }
}

extension Canvas {
    /// Begins the path of a rectangle; false if it can't be drawn.
    func outline(_ rect: Rect, _ corners: Corners) -> Bool {
        guard admits(rect) else { return false }
        guard corners != .square else {
            cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
            return true
        }
        guard admits("a radius", corners.topLeft, corners.topRight, corners.bottomRight, corners.bottomLeft) else {
            return false
        }
        let most = min(rect.width, rect.height) / 2
        let (right, bottom) = (rect.x + rect.width, rect.y + rect.height)
        cairo_new_sub_path(cairo)
        arc(rect.x, rect.y, 1, 1, min(corners.topLeft, most), quarter: 2)
        arc(right, rect.y, -1, 1, min(corners.topRight, most), quarter: 3)
        arc(right, bottom, -1, -1, min(corners.bottomRight, most), quarter: 0)
        arc(rect.x, bottom, 1, -1, min(corners.bottomLeft, most), quarter: 1)
        cairo_close_path(cairo)
        return true
    }

    /// Around a corner, its centre inwards from it.
    private func arc(_ x: Double, _ y: Double, _ right: Double, _ down: Double, _ radius: Double, quarter: Double) {
        guard radius > 0 else { return cairo_line_to(cairo, x, y) }
        cairo_arc(cairo, x + right * radius, y + down * radius, radius, quarter * .pi / 2, (quarter + 1) * .pi / 2)
    }

    /// Sets the colour; false if it isn't one.
    func use(_ ink: Ink) -> Bool {
        guard admits("a colour", ink.red, ink.green, ink.blue, ink.opacity) else { return false }
        cairo_set_source_rgba(cairo, ink.red, ink.green, ink.blue, ink.opacity)
        return true
    }

    private func use(_ stroke: Stroke) -> Bool {
        guard use(stroke.ink), admits("the width of a line", stroke.width, stroke.dashOffset) else { return false }
        guard stroke.width >= 0, isDrawable(stroke.dashes) else {
            fail(.number("a line", "\(stroke.width) wide with dashes of \(stroke.dashes)"))
            return false
        }
        cairo_set_line_width(cairo, stroke.width)
        cairo_set_line_cap(cairo, stroke.hasRoundEnds ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT)
        // Cairo works out how far a stroke reaches. In a document nothing but that is less exact, and dots take a fraction of the time.
        if isDocument { cairo_set_tolerance(cairo, stroke.hasRoundEnds ? max(0.1, 2 * stroke.width) : 0.1) }
        cairo_set_dash(cairo, stroke.dashes, Int32(stroke.dashes.count), stroke.dashOffset)
        return true
    }

    /// Dashes of nearly no length would be drawn one by one for ever.
    private func isDrawable(_ dashes: [Double]) -> Bool {
        guard !dashes.isEmpty else { return true }
        return dashes.count <= 16 && dashes.allSatisfy { (0...10_000).contains($0) } && dashes.reduce(0, +) >= 0.1
    }
}
