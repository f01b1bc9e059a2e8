import CPango
import Glibc
import Images

/// A picture as Cairo has it, owned.
final class PictureSurface {
    let pointer: OpaquePointer
    /// In its own dots, before it is turned.
    let width: Double
    let height: Double
    /// How a camera was held, as Exif counts: 1 is upright.
    private let orientation: Int
    /// If its bytes go into documents as they are.
    let jpeg: ObjectIdentifier?

    /// Takes over the surface.
    init(_ pointer: OpaquePointer, _ size: Size, orientation: Int = 1, jpeg: ObjectIdentifier? = nil) {
        self.pointer = pointer
        width = size.width
        height = size.height
        self.orientation = orientation
        self.jpeg = jpeg
    }

    deinit { cairo_surface_destroy(pointer) }

    /// From a square of side 1 as it is to one as it is shown.
    func turn(_ cairo: OpaquePointer) {
        var matrix = cairo_matrix_t(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)
        switch orientation {
        case 2: (matrix.xx, matrix.x0) = (-1, 1)
        case 3: matrix = cairo_matrix_t(xx: -1, yx: 0, xy: 0, yy: -1, x0: 1, y0: 1)
        case 4: (matrix.yy, matrix.y0) = (-1, 1)
        case 5: matrix = cairo_matrix_t(xx: 0, yx: 1, xy: 1, yy: 0, x0: 0, y0: 0)
        case 6: matrix = cairo_matrix_t(xx: 0, yx: 1, xy: -1, yy: 0, x0: 1, y0: 0)
        case 7: matrix = cairo_matrix_t(xx: 0, yx: -1, xy: -1, yy: 0, x0: 1, y0: 1)
        case 8: matrix = cairo_matrix_t(xx: 0, yx: -1, xy: 1, yy: 0, x0: 0, y0: 1)
        default: return
        }
        cairo_transform(cairo, &matrix)
    }
}

extension PictureSurface {
    /// Decoded.
    convenience init(pixels: Pixels) throws(DrawingProblem) {
        let format = pixels.isOpaque ? CAIRO_FORMAT_RGB24 : CAIRO_FORMAT_ARGB32
        let surface = try PictureSurface.image(format, pixels.width, pixels.height)
        let stride = Int(cairo_image_surface_get_stride(surface))
        if let data = cairo_image_surface_get_data(surface) {
            cairo_surface_flush(surface)
            pixels.values.withUnsafeBytes { source in
                for row in 0..<pixels.height {
                    let line = UnsafeRawBufferPointer(
                        rebasing: source[row * pixels.width * 4..<(row + 1) * pixels.width * 4])
                    UnsafeMutableRawPointer(data + row * stride).copyMemory(
                        from: line.baseAddress ?? UnsafeRawPointer(data), byteCount: line.count)
                }
            }
            cairo_surface_mark_dirty(surface)
        }
        self.init(surface, Size(Double(pixels.width), Double(pixels.height)))
    }

    /// Not decoded: the dots are never looked at as long as the bytes are there to be put into a document.
    convenience init(jpeg picture: Picture) throws(DrawingProblem) {
        let isOnItsSide = picture.file.orientation >= 5
        let size = isOnItsSide ? Size(picture.size.height, picture.size.width) : picture.size
        let surface = try PictureSurface.image(CAIRO_FORMAT_RGB24, Int(size.width), Int(size.height))
        let count = picture.bytes.count
        guard let copy = malloc(count) else {
            cairo_surface_destroy(surface)
            throw .memory
        }
        picture.bytes.withUnsafeBytes {
            copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: count)
        }
        let status = cairo_surface_set_mime_data(
            surface, CAIRO_MIME_TYPE_JPEG, copy.assumingMemoryBound(to: UInt8.self), UInt(count), { free($0) }, copy)
        guard status == CAIRO_STATUS_SUCCESS else {
            free(copy)
            cairo_surface_destroy(surface)
            throw .cairo(status)
        }
        self.init(surface, size, orientation: picture.file.orientation, jpeg: ObjectIdentifier(picture))
    }

    /// What librsvg draws, kept as what it drew: in documents they are lines, once in each.
    convenience init(drawing: borrowing Drawing) throws(DrawingProblem) {
        let size = Size(drawing.size.width * PictureSurface.fineness, drawing.size.height * PictureSurface.fineness)
        var extents = cairo_rectangle_t(x: 0, y: 0, width: size.width, height: size.height)
        guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents) else { throw .memory }
        guard let cairo = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw .memory
        }
        let isDrawn = drawing.draw(cairo, width: size.width, height: size.height)
        let status = cairo_status(cairo)
        cairo_destroy(cairo)
        guard isDrawn, status == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            throw status == CAIRO_STATUS_SUCCESS ? .picture(.broken) : .cairo(status)
        }
        self.init(surface, size)
    }

    /// As so many dots.
    convenience init(drawing: borrowing Drawing, width: Int, height: Int) throws(DrawingProblem) {
        let surface = try PictureSurface.image(CAIRO_FORMAT_ARGB32, width, height)
        guard let cairo = cairo_create(surface) else {
            cairo_surface_destroy(surface)
            throw .memory
        }
        let isDrawn = drawing.draw(cairo, width: Double(width), height: Double(height))
        let status = cairo_status(cairo)
        cairo_destroy(cairo)
        guard isDrawn, status == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            throw status == CAIRO_STATUS_SUCCESS ? .picture(.broken) : .cairo(status)
        }
        self.init(surface, Size(Double(width), Double(height)))
    }

    /// Filters of SVG become dots, so many to each of its own.
    private static let fineness = 4.0

    private static func image(_ format: cairo_format_t, _ width: Int, _ height: Int) throws(DrawingProblem)
        -> OpaquePointer
    {
        guard let surface = cairo_image_surface_create(format, Int32(width), Int32(height)) else { throw .memory }
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            cairo_surface_destroy(surface)
            throw .cairo(status)
        }
        return surface
    }
}
