import CPango

extension Press {
    /// The same drawing as a PNG at so many dots per inch, on a ground of a colour.
    public func png(
        _ size: Size, dotsPerInch: Double, ground: Ink = .white, _ draw: (Canvas) throws(DrawingProblem) -> Void
    ) throws(DrawingProblem) -> Rendered {
        let (bytes, canvas) = try dots(size, dotsPerInch: dotsPerInch, ground: ground, draw) {
            [mostBytes] surface throws(DrawingProblem) in try Press.png(of: surface, mostBytes: mostBytes)
        }
        return Rendered(bytes: bytes, missing: canvas.missing, figures: canvas.figures)
    }

    /// A drawing as dots, and what is made of them; the canvas is closed by then.
    func dots<Made>(
        _ size: Size, dotsPerInch: Double, ground: Ink, _ draw: (Canvas) throws(DrawingProblem) -> Void,
        _ make: (OpaquePointer) throws(DrawingProblem) -> Made
    ) throws(DrawingProblem) -> (Made, Canvas) {
        try Press.check(size)
        guard (10...2400).contains(dotsPerInch) else { throw .number("the dots per inch", "\(dotsPerInch)") }
        let scale = dotsPerInch / 72
        let (width, height) = ((size.width * scale).rounded(.up), (size.height * scale).rounded(.up))
        guard width <= 32_000, height <= 32_000, width * height <= Press.mostDots else {
            throw .number("the dots of a picture", "\(Int(width)) × \(Int(height))")
        }
        let format = ground.opacity < 1 ? CAIRO_FORMAT_ARGB32 : CAIRO_FORMAT_RGB24
        guard let surface = cairo_image_surface_create(format, Int32(width), Int32(height)) else { throw .memory }
        defer { cairo_surface_destroy(surface) }
        guard let canvas = Canvas(surface, surfaces, size: size, isDocument: false) else { throw .memory }
        defer { canvas.close() }
        cairo_scale(canvas.cairo, scale, scale)
        // Up to the last dot, of which the page may cover but a part.
        canvas.fill(Rect(0, 0, width / scale, height / scale), ground)
        try canvas.saved { () throws(DrawingProblem) in try draw(canvas) }
        canvas.checkStatus()
        cairo_surface_flush(surface)
        let drawn = cairo_surface_status(surface)
        if let problem = canvas.problem { throw problem }
        guard drawn == CAIRO_STATUS_SUCCESS else { throw .cairo(drawn) }
        return (try make(surface), canvas)
    }

    private static func png(of surface: OpaquePointer, mostBytes: Int) throws(DrawingProblem) -> [UInt8] {
        let sink = Sink(most: mostBytes)
        let written = sink.png(of: surface)
        guard written == CAIRO_STATUS_SUCCESS else { throw .cairo(written) }
        guard !sink.hasFailed, sink.bytes.suffix(8).starts(with: "IEND".utf8) else {
            throw .document("the picture is not whole")
        }
        return sink.bytes
    }

    private static let mostDots = 64_000_000.0
}
