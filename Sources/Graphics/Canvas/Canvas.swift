import CPango

/// A page to draw on: points from its left upper corner, the same for a PDF and a picture.
///
/// A number that can't be drawn, and whatever the libraries complain of, is kept as the document's problem, after which
/// nothing more is drawn; whoever ordered the document gets it thrown.
public final class Canvas {
    public internal(set) var size: Size
    let cairo: OpaquePointer
    let surfaces: PictureSurfaces
    /// Whether what is drawn goes into a file of structure and lines, or becomes dots.
    let isDocument: Bool
    private(set) var problem: DrawingProblem?
    private(set) var missing = MissingGlyphs()
    var figures: [String] = []
    var contents = DocumentContents()
    private(set) var isClipped = false

    /// Nil if Cairo has no memory left.
    init?(_ surface: OpaquePointer, _ surfaces: PictureSurfaces, size: Size, isDocument: Bool) {
        guard let cairo = cairo_create(surface) else { return nil }
        self.cairo = cairo
        self.surfaces = surfaces
        self.size = size
        self.isDocument = isDocument
    }

    deinit { cairo_destroy(cairo) }
}

extension Canvas {
    /// Draws with what moves, turns or clips undone afterwards.
    public func saved<Problem: Error>(_ draw: () throws(Problem) -> Void) throws(Problem) {
        let wasClipped = isClipped
        cairo_save(cairo)
        defer {
            cairo_restore(cairo)
            isClipped = wasClipped
        }
        try draw()
    }

    public func translate(_ x: Double, _ y: Double) {
        guard admits("a distance", x, y) else { return }
        cairo_translate(cairo, x, y)
    }

    /// Clockwise, around the origin, in degrees.
    public func rotate(_ degrees: Double) {
        guard admits("an angle", degrees) else { return }
        cairo_rotate(cairo, degrees * .pi / 180)
    }

    /// Draws no more outside of it.
    public func clip(_ rect: Rect, corners: Corners = .square) {
        guard outline(rect, corners) else { return }
        cairo_clip(cairo)
        isClipped = true
    }
}

extension Canvas {
    /// Keeps the first problem: what comes after it mostly follows from it.
    func fail(_ problem: DrawingProblem) {
        if self.problem == nil { self.problem = problem }
    }

    func note(_ missing: MissingGlyphs) { self.missing.formUnion(missing) }

    /// Whether all of them are numbers that a page may have. Cairo would hang on some, end the process on others, and
    /// drop everything after a third kind in silence.
    func admits(_ what: StaticString, _ one: Double, _ two: Double = 0, _ three: Double = 0, _ four: Double = 0) -> Bool
    {
        guard problem == nil else { return false }
        if abs(one) <= Canvas.farthest, abs(two) <= Canvas.farthest, abs(three) <= Canvas.farthest,
            abs(four) <= Canvas.farthest
        {
            return true
        }
        let wrong = [one, two, three, four].first { !(abs($0) <= Canvas.farthest) } ?? one
        fail(.number("\(what)", "\(wrong)"))
        return false
    }

    func admits(_ rect: Rect) -> Bool {
        guard admits("a rectangle", rect.x, rect.y, rect.width, rect.height) else { return false }
        guard rect.width >= 0, rect.height >= 0 else {
            fail(.number("the side of a rectangle", "\(min(rect.width, rect.height))"))
            return false
        }
        return true
    }

    /// Takes over what Cairo has to complain of.
    func checkStatus() {
        let status = cairo_status(cairo)
        if status != CAIRO_STATUS_SUCCESS { fail(.cairo(status)) }
    }

    /// Nothing can be drawn any more, should somebody have kept it.
    func close() { fail(.document("it was drawn on after it was finished")) }

    private static let farthest = 100_000.0
}

extension DrawingProblem {
    static func cairo(_ status: cairo_status_t) -> DrawingProblem {
        .library("Cairo", cairo_status_to_string(status).map { String(cString: $0) } ?? "status \(status.rawValue)")
    }
}
