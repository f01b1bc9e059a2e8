import CPango

extension Canvas {
    /// A picture that fills the rectangle as is said.
    public func draw(_ picture: Picture, in rect: Rect, fit: Picture.Fit = .contain) {
        guard admits(rect), hasRoom(rect) else { return }
        do throws(DrawingProblem) {
            let box = Canvas.box(of: picture.size, in: rect, fit)
            let surface = try surface(picture, box)
            if let jpeg = surface.jpeg, isSeen(rect) { contents.jpegs.insert(jpeg) }
            saved {
                if fit == .cover {
                    cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height)
                    cairo_clip(cairo)
                }
                paint(surface, box)
            }
        } catch {
            fail(error)
        }
    }

    /// The mask's dots in a colour, with hard edges at any size.
    public func draw(_ mask: Mask, in rect: Rect, _ ink: Ink) {
        guard admits(rect), hasRoom(rect), use(ink) else { return }
        guard let surface = MaskSurface(mask), let pattern = cairo_pattern_create_for_surface(surface.pointer) else {
            return fail(.memory)
        }
        defer { cairo_pattern_destroy(pattern) }
        cairo_pattern_set_filter(pattern, CAIRO_FILTER_NEAREST)
        saved {
            cairo_translate(cairo, rect.x, rect.y)
            cairo_scale(cairo, rect.width / Double(mask.width), rect.height / Double(mask.height))
            cairo_mask(cairo, pattern)
        }
    }
}

extension Canvas {
    /// A surface in a box, turned as its picture wants to be.
    func paint(_ surface: PictureSurface, _ box: Rect) {
        contents.pictures += 1
        saved {
            cairo_translate(cairo, box.x, box.y)
            cairo_scale(cairo, box.width, box.height)
            surface.turn(cairo)
            cairo_scale(cairo, 1 / surface.width, 1 / surface.height)
            cairo_set_source_surface(cairo, surface.pointer, 0, 0)
            // Dots at the edge are not mixed with what isn't there. In a document it would cost a JPEG its own bytes.
            if !isDocument { cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD) }
            // Not by `cairo_paint`: as the first of a tag it makes Cairo 1.16 say that tags are not nested.
            cairo_rectangle(cairo, 0, 0, surface.width, surface.height)
            cairo_fill(cairo)
        }
    }

    /// A drawing is drawn as large as it is shown, as long as that is no more than a screen's worth of dots.
    private func surface(_ picture: Picture, _ box: Rect) throws(DrawingProblem) -> PictureSurface {
        guard !isDocument, picture.file.kind == .svg else {
            return try surfaces.surface(picture, isDocument: isDocument)
        }
        var (across, down, right, below) = (box.width, 0.0, 0.0, box.height)
        cairo_user_to_device_distance(cairo, &across, &down)
        cairo_user_to_device_distance(cairo, &right, &below)
        let (width, height) = (
            (across * across + down * down).squareRoot(), (right * right + below * below).squareRoot()
        )
        guard width <= 8000, height <= 8000, width * height <= 8_000_000 else {
            return try surfaces.surface(picture, isDocument: false)
        }
        return try surfaces.dots(of: picture, max(1, Int(width.rounded(.up))), max(1, Int(height.rounded(.up))))
    }

    /// Cairo can't scale anything to nothing.
    private func hasRoom(_ rect: Rect) -> Bool { min(rect.width, rect.height) >= 0.001 }

    static func box(of size: Size, in rect: Rect, _ fit: Picture.Fit) -> Rect {
        guard fit != .stretch, size.width > 0, size.height > 0 else { return rect }
        let (across, down) = (rect.width / size.width, rect.height / size.height)
        let scale = fit == .contain ? min(across, down) : max(across, down)
        let (width, height) = (size.width * scale, size.height * scale)
        return Rect(rect.x + (rect.width - width) / 2, rect.y + (rect.height - height) / 2, width, height)
    }
}
