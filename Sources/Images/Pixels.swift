import CPixbuf

/// A decoded picture, upright: each value is a pixel's opacity, red, green and blue from its highest byte down, the colours
/// multiplied by the opacity, as drawing libraries have them.
public struct Pixels: Hashable, Sendable {
    public let width: Int
    public let height: Int
    public let isOpaque: Bool
    public let values: [UInt32]

    /// Nil if there aren't as many values as the size needs.
    public init?(width: Int, height: Int, isOpaque: Bool, values: [UInt32]) {
        guard width > 0, height > 0, values.count == width * height else { return nil }
        (self.width, self.height, self.isOpaque, self.values) = (width, height, isOpaque, values)
    }

    /// Throws for what can't be decoded. What is too large is found out by its header, before.
    public init(_ bytes: [UInt8]) throws(ImageProblem) {
        let file = try ImageFile(bytes)
        guard file.kind != .svg, let loader = gdk_pixbuf_loader_new() else { throw .unknownKind }
        defer { g_object_unref(loader) }
        let isWritten = gdk_pixbuf_loader_write(loader, bytes, gsize(bytes.count), nil) != 0
        let isWhole = gdk_pixbuf_loader_close(loader, nil) != 0
        guard isWritten, isWhole, let decoded = gdk_pixbuf_loader_get_pixbuf(loader),
            let upright = gdk_pixbuf_apply_embedded_orientation(decoded)
        else { throw .broken }
        defer { g_object_unref(UnsafeMutableRawPointer(upright)) }
        try self.init(upright: upright)
    }

    init(upright: OpaquePointer) throws(ImageProblem) {
        let channels = Int(gdk_pixbuf_get_n_channels(upright))
        guard channels == 3 || channels == 4, let dots = gdk_pixbuf_read_pixels(upright) else { throw .broken }
        width = Int(gdk_pixbuf_get_width(upright))
        height = Int(gdk_pixbuf_get_height(upright))
        let grid = Grid(
            dots: dots, width: width, height: height, stride: Int(gdk_pixbuf_get_rowstride(upright)), channels: channels
        )
        values = grid.values
        isOpaque = values.allSatisfy { $0 >> 24 == 255 }
    }
}

/// The bytes that a loader leaves, red first.
private struct Grid {
    let dots: UnsafePointer<UInt8>
    let width: Int
    let height: Int
    let stride: Int
    let channels: Int

    var values: [UInt32] {
        [UInt32](unsafeUninitializedCapacity: width * height) { values, count in
            for row in 0..<height {
                for column in 0..<width {
                    values.initializeElement(
                        at: row * width + column, to: value(dots + row * stride + column * channels))
                }
            }
            count = width * height
        }
    }

    @inline(__always)
    private func value(_ dot: UnsafePointer<UInt8>) -> UInt32 {
        let opacity: UInt32 = channels == 4 ? UInt32(dot[3]) : 255
        func part(_ number: Int) -> UInt32 {
            let product = UInt32(dot[number]) * opacity + 128
            return (product + product >> 8) >> 8
        }
        return opacity << 24 | part(0) << 16 | part(1) << 8 | part(2)
    }
}
