import CPixbuf

/// Decodes a photograph once and makes it as wide as is asked for.
public struct Resizer: ~Copyable {
    private let pixels: OpaquePointer
    private let kind: ImageFile.Kind

    /// Throws for what can't be decoded. What is too large is found out by its header, before.
    public init(_ bytes: [UInt8]) throws(ImageProblem) {
        let file = try ImageFile(bytes)
        guard file.kind == .jpeg || file.kind == .png, let loader = gdk_pixbuf_loader_new() else { throw .unknownKind }
        defer { g_object_unref(loader) }
        let isWritten = gdk_pixbuf_loader_write(loader, bytes, gsize(bytes.count), nil) != 0
        let isWhole = gdk_pixbuf_loader_close(loader, nil) != 0
        guard isWritten, isWhole, let decoded = gdk_pixbuf_loader_get_pixbuf(loader),
            let upright = gdk_pixbuf_apply_embedded_orientation(decoded)
        else { throw .broken }
        pixels = upright
        kind = file.kind
    }

    deinit { g_object_unref(UnsafeMutableRawPointer(pixels)) }

    /// The picture that wide, as a file of the kind that it came as, without what cameras note down.
    public func bytes(width: Int) throws(ImageProblem) -> [UInt8] {
        let size = ImageFile.Size(
            width: Int(gdk_pixbuf_get_width(pixels)), height: Int(gdk_pixbuf_get_height(pixels))
        ).scaled(toWidth: width)
        guard
            let scaled = gdk_pixbuf_scale_simple(
                pixels, Int32(size.width), Int32(size.height), GDK_INTERP_BILINEAR)
        else { throw .broken }
        defer { g_object_unref(UnsafeMutableRawPointer(scaled)) }
        return try Resizer.encoded(scaled, kind)
    }

    private static func encoded(_ pixels: OpaquePointer, _ kind: ImageFile.Kind) throws(ImageProblem) -> [UInt8] {
        var buffer: UnsafeMutablePointer<gchar>?
        var count: gsize = 0
        let options = kind == .jpeg ? [("quality", "82")] : [("compression", "9")]
        let isDone = options[0].0.withCString { key in
            options[0].1.withCString { value in
                var keys: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: key), nil]
                var values: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: value), nil]
                return gdk_pixbuf_save_to_bufferv(pixels, &buffer, &count, kind.rawValue, &keys, &values, nil) != 0
            }
        }
        defer { g_free(buffer) }
        guard isDone, let buffer else { throw .broken }
        return buffer.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(count)))
        }
    }
}
