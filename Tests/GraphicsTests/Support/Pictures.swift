import Foundation
import Graphics
import TestSupport
import XCTest

/// One small picture in several forms: twice as wide as high, its left half red, its right half blue.
enum Pictures {
    static let svg = Array(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">\
        <path fill="#f00" d="M0 0h20v20H0z"/><path fill="#00f" d="M20 0h20v20H20z"/></svg>
        """.utf8)

    static let webp = [UInt8](
        Data(base64Encoded: "UklGRigAAABXRUJQVlA4TBsAAAAvJ8AEAA8Q87//8x8OBAKEA/+1BgRE9D9K2AMA") ?? Data())

    static func png(_ test: XCTestCase) throws -> [UInt8] {
        let folder = try TemporaryFolder(test)
        try Data(svg).write(to: URL(fileURLWithPath: folder["a.svg"]))
        _ = try Tool.run("rsvg-convert", "-w", "80", "-o", folder["a.png"], folder["a.svg"])
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder["a.png"])))
    }

    /// As poppler writes them, and with what a camera notes if it is to be turned.
    static func jpeg(_ test: XCTestCase, orientation: UInt8? = nil) throws -> [UInt8] {
        let drawn = try Fonts.press().pdf(Press.info, pages: [Size(40, 20)]) { canvas, _ in
            canvas.fill(Rect(0, 0, 20, 20), Ink(0xFF0000))
            canvas.fill(Rect(20, 0, 20, 20), Ink(0x0000FF))
        }
        let file = try SavedFile(test, "a.pdf", drawn.bytes)
        _ = try Tool.run("pdftoppm", "-jpeg", "-r", "144", "-singlefile", file.path, file.path)
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file.path + ".jpg")))
        guard let orientation else { return bytes }
        let tag = Array("MM".utf8) + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        let body = Array("Exif".utf8) + [0, 0] + tag + [0, 0, 0, 0]
        return Array(bytes[..<2]) + [0xFF, 0xE1, 0, UInt8(body.count + 2)] + body + bytes[2...]
    }
}

/// The colours of a page that somebody else has drawn.
struct DrawnPage {
    private let bytes: [UInt8]
    private let width: Int

    /// A point a pixel.
    init(_ test: XCTestCase, _ rendered: Rendered) throws {
        (bytes, width) = try SavedFile(test, "a.pdf", rendered.bytes).pixels(dotsPerInch: 72)
    }

    /// As `r`, `g`, `b`, `k`, `w` for what is nearly red, green, blue, black or white, otherwise `?`.
    subscript(x: Int, y: Int) -> Character {
        let place = (y * width + x) * 3
        guard place + 3 <= bytes.count else { return "?" }
        let parts = bytes[place..<place + 3].map { $0 > 200 ? 1 : $0 < 60 ? 0 : 2 }
        switch parts {
        case [1, 0, 0]: return "r"
        case [0, 1, 0]: return "g"
        case [0, 0, 1]: return "b"
        case [0, 0, 0]: return "k"
        case [1, 1, 1]: return "w"
        default: return "?"
        }
    }
}
