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

    private static let qualities = [84, 76, 68, 60, 50, 40, 30]
    private static let worst = 20

    /// Red, green and blue of each. Four of them are three words: byte by byte it takes a third as long as encoding them.
    private var colours: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 3 * values.count + 12) { dots, count in
            values.withUnsafeBufferPointer { values in
                let raw = UnsafeMutableRawBufferPointer(dots)
                for start in stride(from: 0, to: values.count, by: 4) {
                    func colour(_ number: Int) -> UInt32 {
                        let value = start + number < values.count ? values[start + number] : 0
                        return value >> 16 & 0xFF | value & 0xFF00 | (value & 0xFF) << 16
                    }
                    let (one, two, three, four) = (colour(0), colour(1), colour(2), colour(3))
                    let words = (one | two << 24, two >> 8 | three << 16, three >> 16 | four << 8)
                    raw.storeBytes(of: words.0.littleEndian, toByteOffset: 3 * start, as: UInt32.self)
                    raw.storeBytes(of: words.1.littleEndian, toByteOffset: 3 * start + 4, as: UInt32.self)
                    raw.storeBytes(of: words.2.littleEndian, toByteOffset: 3 * start + 8, as: UInt32.self)
                }
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
