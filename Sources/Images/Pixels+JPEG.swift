import CPixbuf

extension Pixels {
    /// The picture as a JPEG of at most so many bytes, as good as that allows; only noise takes more even so. What is not
    /// opaque is as on black.
    public func jpeg(mostBytes: Int) throws(ImageProblem) -> [UInt8] {
        let dots = colours
        for quality in Pixels.qualities {
            let bytes = try encoded(dots, quality)
            if bytes.count <= mostBytes { return bytes }
        }
        return try encoded(dots, Pixels.worst)
    }

    private static let qualities = [88, 80, 72, 64, 54, 44, 32]
    private static let worst = 20

    /// Red, green and blue of each.
    private var colours: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 3 * values.count) { dots, count in
            for (place, value) in values.enumerated() {
                dots[3 * place] = UInt8(truncatingIfNeeded: value >> 16)
                dots[3 * place + 1] = UInt8(truncatingIfNeeded: value >> 8)
                dots[3 * place + 2] = UInt8(truncatingIfNeeded: value)
            }
            count = 3 * values.count
        }
    }

    private func encoded(_ dots: [UInt8], _ quality: Int) throws(ImageProblem) -> [UInt8] {
        var buffer: UnsafeMutablePointer<gchar>?
        var count: gsize = 0
        let isDone = dots.withUnsafeBufferPointer { dots in
            guard
                let picture = gdk_pixbuf_new_from_data(
                    dots.baseAddress, GDK_COLORSPACE_RGB, 0, 8, Int32(width), Int32(height), Int32(3 * width), nil, nil)
            else { return false }
            defer { g_object_unref(UnsafeMutableRawPointer(picture)) }
            return "quality".withCString { key in
                String(quality).withCString { value in
                    var keys: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: key), nil]
                    var values: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: value), nil]
                    return gdk_pixbuf_save_to_bufferv(picture, &buffer, &count, "jpeg", &keys, &values, nil) != 0
                }
            }
        }
        defer { g_free(buffer) }
        guard isDone, let buffer else { throw .broken }
        return buffer.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
            Array(UnsafeBufferPointer(start: $0, count: Int(count)))
        }
    }
}
