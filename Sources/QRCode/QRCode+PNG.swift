extension QRCode {
    /// A PNG of one bit a pixel on opaque white, with its quiet zone; so many pixels a module, at most 64.
    public func png(pixelsPerModule: Int) -> [UInt8] {
        let scale = min(max(1, pixelsPerModule), 64)
        let width = sideWithQuietZone * scale
        var png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        // One bit deep, grey, no interlacing.
        PNGChunk.append("IHDR", big(width) + big(width) + [1, 0, 0, 0, 0], to: &png)
        PNGChunk.append("IDAT", Deflate.zlib(scanlines(scale: scale, width: width)), to: &png)
        PNGChunk.append("IEND", [], to: &png)
        return png
    }

    /// Each row of pixels behind the number of its filter: none for the first of a row of modules, and “as above” for the
    /// others, which are then all zeros.
    private func scanlines(scale: Int, width: Int) -> [UInt8] {
        let rowBytes = (width + 7) / 8
        var lines: [UInt8] = []
        lines.reserveCapacity((rowBytes + 1) * width)
        let same = [2] + [UInt8](repeating: 0, count: rowBytes)
        for y in -QRCode.quietZone..<side + QRCode.quietZone {
            lines.append(0)
            lines += pixels(of: y, scale: scale, rowBytes: rowBytes)
            for _ in 1..<max(1, scale) { lines += same }
        }
        return lines
    }

    private func pixels(of y: Int, scale: Int, rowBytes: Int) -> [UInt8] {
        var row = [UInt8](repeating: 0xFF, count: rowBytes)
        for x in 0..<side where isDark(x, y) {
            let start = (x + QRCode.quietZone) * scale
            for pixel in start..<start + scale { row[pixel / 8] &= ~(0x80 >> UInt8(pixel % 8)) }
        }
        return row
    }
}

private func big(_ number: Int) -> [UInt8] {
    [UInt8(number >> 24 & 255), UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
}

/// A part of a PNG: its length, its name, what is in it, and a check of both.
private enum PNGChunk {
    static func append(_ name: String, _ content: [UInt8], to png: inout [UInt8]) {
        png += big(content.count)
        let start = png.count
        png += Array(name.utf8) + content
        png += big(Int(crc(png[start...])))
    }

    private static func crc(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes { crc = table[Int((crc ^ UInt32(byte)) & 255)] ^ (crc >> 8) }
        return ~crc
    }

    private static let table = (0..<256).map(entry)

    private static func entry(_ number: Int) -> UInt32 {
        var value = UInt32(number)
        for _ in 0..<8 { value = value & 1 == 0 ? value >> 1 : (value >> 1) ^ 0xEDB8_8320 }
        return value
    }
}
