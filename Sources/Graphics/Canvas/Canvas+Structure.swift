import CPango

extension Canvas {
    /// What is drawn inside is a part of the document's structure.
    public func tagged<Problem: Error>(_ role: Role, _ draw: () throws(Problem) -> Void) throws(Problem) {
        if case .figure(let text) = role { figures.append(text) }
        try tagged(role.tag, "", draw)
    }

    /// What is drawn inside leads there when the rectangle is clicked.
    public func link<Problem: Error>(
        _ address: LinkAddress, _ rect: Rect, _ draw: () throws(Problem) -> Void
    ) throws(Problem) {
        guard admits(rect) else { return try draw() }
        let place = onPage(rect)
        let room = "\(place.x) \(place.y) \(place.width) \(place.height)"
        // An address has neither quotes nor backslashes any more.
        try tagged("Link", "rect=[\(room)] uri='\(address.encoded)'", draw)
    }

    /// Where a rectangle lies on the page, or what lies around it if it is turned: Cairo takes those of links as they are.
    private func onPage(_ rect: Rect) -> Rect {
        let corners = [(0.0, 0.0), (1, 0), (0, 1), (1, 1)].map { right, down in
            var (x, y) = (rect.x + right * rect.width, rect.y + down * rect.height)
            cairo_user_to_device(cairo, &x, &y)
            return Point(x, y)
        }
        let (xs, ys) = (corners.map(\.x), corners.map(\.y))
        let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
        return Rect(left, top, (xs.max() ?? 0) - left, (ys.max() ?? 0) - top)
    }

    func tagged<Problem: Error>(
        _ tag: String, _ attributes: String, _ draw: () throws(Problem) -> Void
    ) throws(Problem) {
        guard isDocument else { return try draw() }
        cairo_tag_begin(cairo, tag, attributes)
        defer { cairo_tag_end(cairo, tag) }
        try draw()
    }
}

extension Role {
    var tag: String {
        switch self {
        case .section: "Sect"
        case .heading(let level): "H\(min(max(1, level), 6))"
        case .paragraph: "P"
        case .span: "Span"
        case .figure: "Figure"
        }
    }
}
