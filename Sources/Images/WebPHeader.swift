/// The first chunk of a WebP file, of which there are three kinds.
enum WebPHeader {
    static func size(_ bytes: [UInt8]) -> ImageFile.Size? {
        func number(_ place: Int, _ length: Int) -> Int? { bytes.number(at: place, length, big: false) }
        switch String(decoding: bytes.dropFirst(12).prefix(4), as: UTF8.self) {
        case "VP8 ":
            guard let width = number(26, 2), let height = number(28, 2) else { return nil }
            return ImageFile.Size(width: width & 0x3FFF, height: height & 0x3FFF)
        case "VP8L":
            guard let bits = number(21, 4) else { return nil }
            return ImageFile.Size(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
        case "VP8X":
            guard let width = number(24, 3), let height = number(27, 3) else { return nil }
            return ImageFile.Size(width: width + 1, height: height + 1)
        default: return nil
        }
    }
}
