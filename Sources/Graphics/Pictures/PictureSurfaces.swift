import CPango
import Images

/// The pictures that a press has drawn lately, ready to be drawn again.
final class PictureSurfaces {
    private var known: [Use: (picture: Picture, surface: PictureSurface)] = [:]
    private var dots = 0.0
    private var glyphs: [Glyph: GlyphPicture?] = [:]

    /// Throws for what can't be decoded.
    func surface(_ picture: Picture, isDocument: Bool) throws(DrawingProblem) -> PictureSurface {
        // Decoded for all presses already: a copy for each would take more memory than time is saved.
        if let pixels = picture.pixels { return try PictureSurface(pixels: pixels) }
        let use = Use(picture: ObjectIdentifier(picture), isDocument: isDocument)
        if let known = known[use] { return known.surface }
        let surface = try PictureSurfaces.make(picture, isDocument: isDocument)
        keep(surface, of: picture, use)
        return surface
    }

    /// A drawing as so many dots: Cairo repeats what librsvg drew but inexactly at its edges, and would do it each time.
    func dots(of picture: Picture, _ width: Int, _ height: Int) throws(DrawingProblem) -> PictureSurface {
        let use = Use(picture: ObjectIdentifier(picture), isDocument: false, width: width, height: height)
        if let known = known[use] { return known.surface }
        guard let drawing = try? Drawing(picture.bytes) else { throw .picture(.broken) }
        let surface = try PictureSurface(drawing: drawing, width: width, height: height)
        keep(surface, of: picture, use)
        return surface
    }

    private func keep(_ surface: PictureSurface, of picture: Picture, _ use: Use) {
        dots += surface.width * surface.height
        if known.count >= PictureSurfaces.most || dots > PictureSurfaces.mostDots {
            known.removeAll()
            dots = surface.width * surface.height
        }
        // With the picture itself, so that no other can come to lie where it was.
        known[use] = (picture, surface)
    }

    private struct Use: Hashable {
        let picture: ObjectIdentifier
        let isDocument: Bool
        var width = 0
        var height = 0
    }

    private static let most = 64
    private static let mostDots = 40_000_000.0

    private static func make(_ picture: Picture, isDocument: Bool) throws(DrawingProblem) -> PictureSurface {
        switch picture.file.kind {
        case .svg:
            guard let drawing = try? Drawing(picture.bytes) else { throw .picture(.broken) }
            return try PictureSurface(drawing: drawing)
        case .jpeg where isDocument: return try PictureSurface(jpeg: picture)
        case .jpeg, .png, .gif, .webp: return try PictureSurface(pixels: try pixels(picture))
        }
    }

    private static func pixels(_ picture: Picture) throws(DrawingProblem) -> Pixels {
        do throws(ImageProblem) { return try Pixels(picture.bytes) } catch { throw .picture(error) }
    }
}

extension PictureSurfaces {
    /// The picture that a font has for a glyph; nil if it has none.
    func emoji(_ font: OpaquePointer, _ number: UInt32) -> PictureSurface? {
        guard let face = hb_font_get_face(font) else { return nil }
        let glyph = Glyph(face: face, number: number)
        if let known = glyphs[glyph] { return known?.surface }
        if glyphs.count >= PictureSurfaces.mostGlyphs { glyphs.removeAll() }
        let picture = GlyphPicture(font, face, number)
        glyphs[glyph] = .some(picture)
        return picture?.surface
    }

    private struct Glyph: Hashable {
        let face: OpaquePointer
        let number: UInt32
    }

    private static let mostGlyphs = 256
}

/// Keeps the face, so that no other can come to lie where it was.
private final class GlyphPicture {
    let surface: PictureSurface
    private let face: OpaquePointer

    init?(_ font: OpaquePointer, _ face: OpaquePointer, _ number: UInt32) {
        guard let blob = hb_ot_color_glyph_reference_png(font, number) else { return nil }
        defer { hb_blob_destroy(blob) }
        var count: UInt32 = 0
        guard let data = hb_blob_get_data(blob, &count), count > 0 else { return nil }
        let bytes = UnsafeRawBufferPointer(start: data, count: Int(count))
        guard let pixels = try? Pixels(Array(bytes)), let surface = try? PictureSurface(pixels: pixels) else {
            return nil
        }
        self.surface = surface
        self.face = hb_face_reference(face)
    }

    deinit { hb_face_destroy(face) }
}
