import CPixbuf

extension Pixels {
    /// A photograph no larger than it takes to fill a frame of that size, never larger than it is: decoding a JPEG to a
    /// fraction of its size takes a fraction of the time. Throws for what can't be decoded, or is no photograph.
    public init(_ bytes: [UInt8], covering frame: ImageFile.Size) throws(ImageProblem) {
        let file = try ImageFile(bytes)
        guard let size = file.size else { throw .unknownKind }
        let scale = max(
            Double(frame.width) / Double(size.width), Double(frame.height) / Double(size.height))
        guard scale < 1 else {
            try self.init(bytes)
            return
        }
        let (width, height) = (Pixels.scaled(size.width, scale), Pixels.scaled(size.height, scale))
        // As it lies in the file, before it is turned.
        let stored = file.orientation >= 5 ? (height, width) : (width, height)
        guard let stream = g_memory_input_stream_new_from_data(bytes, gssize(bytes.count), nil) else { throw .broken }
        defer { g_object_unref(stream) }
        let decoded = withExtendedLifetime(bytes) {
            gdk_pixbuf_new_from_stream_at_scale(stream, stored.0, stored.1, 0, nil, nil)
        }
        guard let decoded else { throw .broken }
        defer { g_object_unref(UnsafeMutableRawPointer(decoded)) }
        guard let upright = gdk_pixbuf_apply_embedded_orientation(decoded) else { throw .broken }
        defer { g_object_unref(UnsafeMutableRawPointer(upright)) }
        try self.init(upright: upright)
    }

    private static func scaled(_ side: Int, _ scale: Double) -> Int32 {
        Int32(max(1, (Double(side) * scale).rounded(.up)))
    }
}
