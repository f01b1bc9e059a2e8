import CPango

extension Canvas {
    /// Where a rectangle lies on the page, or what lies around it if it is turned: Cairo takes those of links as they are.
    func onPage(_ rect: Rect) -> Rect {
        let corners = [(0.0, 0.0), (1, 0), (0, 1), (1, 1)].map { right, down in
            var (x, y) = (rect.x + right * rect.width, rect.y + down * rect.height)
            cairo_user_to_device(cairo, &x, &y)
            return Point(x, y)
        }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
        return Rect(left, top, (xs.max() ?? 0) - left, (ys.max() ?? 0) - top)
    }

    /// Whether what is clipped leaves nothing of the page.
    var isAllClipped: Bool {
        guard isClipped else { return false }
        var (left, top, right, bottom) = (0.0, 0.0, 0.0, 0.0)
        cairo_clip_extents(cairo, &left, &top, &right, &bottom)
        return right <= left || bottom <= top
    }

    /// Whether all of a rectangle is to be seen for certain.
    func isSeen(_ rect: Rect) -> Bool {
        guard !isClipped else { return false }
        let place = onPage(rect)
        return place.x >= 0 && place.y >= 0 && place.x + place.width <= size.width
            && place.y + place.height <= size.height
    }
}
