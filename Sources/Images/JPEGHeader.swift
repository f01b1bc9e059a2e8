/// The segments of a JPEG file before its pixels.
struct JPEGHeader {
    /// As it is shown: cameras note how they were held rather than turn the picture.
    let size: ImageFile.Size
    /// How the camera was held, as Exif counts from 1, which is upright, to 8.
    let orientation: Int

    /// Nil if there is no size before the pixels begin.
    init?(_ bytes: [UInt8]) {
        var at = 2
        var orientation: Int?
        while let marker = bytes.number(at: at, 2, big: true), let length = bytes.number(at: at + 2, 2, big: true) {
            guard marker >= 0xFF00, length >= 2, marker != 0xFFDA else { return nil }
            switch marker {
            case 0xFFE1: orientation = orientation ?? JPEGHeader.orientation(bytes, at + 4..<at + 2 + length)
            // All frame headers but those for tables.
            case 0xFFC0...0xFFCF where ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker):
                guard let height = bytes.number(at: at + 5, 2, big: true),
                    let width = bytes.number(at: at + 7, 2, big: true)
                else { return nil }
                self.orientation = orientation ?? 1
                size =
                    self.orientation >= 5
                    ? ImageFile.Size(width: height, height: width) : ImageFile.Size(width: width, height: height)
                return
            default: break
            }
            at += 2 + length
        }
        return nil
    }

    /// What Exif says, 1 to 8; nil if it says nothing.
    private static func orientation(_ bytes: [UInt8], _ segment: Range<Int>) -> Int? {
        guard segment.upperBound <= bytes.count, bytes[segment].starts(with: Array("Exif".utf8) + [0, 0]) else {
            return nil
        }
        let start = segment.lowerBound + 6
        let isBig = bytes.number(at: start, 2, big: true) == 0x4D4D
        guard let offset = bytes.number(at: start + 4, 4, big: isBig), offset < segment.count,
            let count = bytes.number(at: start + offset, 2, big: isBig)
        else { return nil }
        for entry in 0..<min(count, 512) {
            let place = start + offset + 2 + 12 * entry
            guard place + 12 <= segment.upperBound else { return nil }
            guard bytes.number(at: place, 2, big: isBig) == 0x0112 else { continue }
            return bytes.number(at: place + 8, 2, big: isBig).flatMap { (1...8).contains($0) ? $0 : nil }
        }
        return nil
    }
}
