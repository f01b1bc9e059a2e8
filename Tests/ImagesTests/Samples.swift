import Foundation

/// The first bytes of pictures, and one whole picture.
enum Samples {
    /// Four pixels by four, red.
    static let square = [UInt8](
        Data(
            base64Encoded:
                "iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAFElEQVR4nGM8ISfHAANMDEgANwcANHYBDK9qubUAAAAASUVORK5CYII="
        ) ?? Data())

    static func png(_ width: UInt32, _ height: UInt32) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + big(13) + Array("IHDR".utf8) + big(width) + big(height)
            + [8, 2, 0, 0, 0] + Array("IEND".utf8)
    }

    /// With an Exif segment if it is to be turned.
    static func jpeg(_ width: UInt16, _ height: UInt16, orientation: UInt8? = nil) -> [UInt8] {
        let exif = orientation.map { orientation -> [UInt8] in
            let tag = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            let body = Array("Exif".utf8) + [0, 0] + tag
            return [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body
        }
        let size = [height, width].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        return [0xFF, 0xD8] + (exif ?? []) + [0xFF, 0xC0, 0, 11, 8] + size + [1, 1, 0x11, 0, 0xFF, 0xD9]
    }

    static func webp(_ chunk: String, at place: Int, _ size: [UInt8]) -> [UInt8] {
        let head = Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP\(chunk)".utf8)
        return head + [UInt8](repeating: 0, count: place - head.count) + size
    }

    private static func big(_ number: UInt32) -> [UInt8] { (0..<4).reversed().map { UInt8(number >> (8 * $0) & 0xFF) } }
}
