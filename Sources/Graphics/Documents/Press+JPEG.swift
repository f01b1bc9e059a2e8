import CPango
import Images

extension Press {
    /// The same drawing as a JPEG of at most so many bytes, a dot a point.
    public func jpeg(
        _ size: Size, ground: Ink = .white, mostBytes: Int, _ draw: (Canvas) throws(DrawingProblem) -> Void
    ) throws(DrawingProblem) -> Rendered {
        let (dots, canvas) = try dots(size, dotsPerInch: 72, ground: ground, draw) {
            surface throws(DrawingProblem) in try Press.pixels(of: surface)
        }
        do throws(ImageProblem) {
            return Rendered(
                bytes: try dots.jpeg(mostBytes: mostBytes), missing: canvas.missing, figures: canvas.figures)
        } catch {
            throw .picture(error)
        }
    }

    private static func pixels(of surface: OpaquePointer) throws(DrawingProblem) -> Pixels {
        let (width, height) = (
            Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface))
        )
        let stride = Int(cairo_image_surface_get_stride(surface))
        guard let data = cairo_image_surface_get_data(surface) else { throw .memory }
        let values = [UInt32](unsafeUninitializedCapacity: width * height) { values, count in
            for row in 0..<height {
                UnsafeMutableRawPointer(data + row * stride).withMemoryRebound(to: UInt32.self, capacity: width) {
                    line in
                    // What Cairo leaves in the highest byte is anybody's guess.
                    for column in 0..<width {
                        values.initializeElement(at: row * width + column, to: line[column] | 0xFF00_0000)
                    }
                }
            }
            count = width * height
        }
        guard let pixels = Pixels(width: width, height: height, isOpaque: true, values: values) else { throw .memory }
        return pixels
    }
}
