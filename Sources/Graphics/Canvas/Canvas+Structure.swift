import CPango

extension Canvas {
    /// What is drawn inside is a part of the document's structure.
    public func tagged<Problem: Error>(_ role: Role, _ draw: () throws(Problem) -> Void) throws(Problem) {
        // In step with the tags that are written.
        if case .figure(let text) = role, !isAllClipped { figures.append(text) }
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

    func tagged<Problem: Error>(
        _ tag: String, _ attributes: String, _ draw: () throws(Problem) -> Void
    ) throws(Problem) {
        // Where nothing can be seen Cairo 1.16 drops beginnings of tags, and complains of their ends.
        guard isDocument, !isAllClipped else { return try draw() }
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
