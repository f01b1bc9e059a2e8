import Foundation
import Graphics
import TestSupport
import XCTest

extension Press {
    static let info = DocumentInfo(title: "Test", created: 1_770_000_000)

    /// One page with texts below one another.
    func pdf(_ texts: [Text], size: Size = Size(300, 420)) throws -> Rendered {
        let layouts = try texts.map { try layout($0) }
        return try pdf(Press.info, pages: [size]) { canvas, _ in
            var y = 20.0
            for layout in layouts {
                canvas.tagged(.paragraph) { canvas.draw(layout, at: Point(20, y), .black) }
                y += layout.size.height + 4
            }
        }
    }

    /// One page, drawn by the closure.
    func page(_ draw: (Canvas) -> Void) throws -> Rendered {
        try pdf(Press.info, pages: [Size(200, 200)]) { canvas, _ in draw(canvas) }
    }

    /// What is wrong with drawing a page; nil if nothing is.
    func problem(_ draw: (Canvas) -> Void) -> DrawingProblem? {
        do {
            _ = try page(draw)
            return nil
        } catch {
            return error as? DrawingProblem
        }
    }
}

/// A file for programs of others to look at.
struct SavedFile {
    let path: String

    init(_ test: XCTestCase, _ name: String, _ bytes: [UInt8]) throws {
        path = try TemporaryFolder(test)[name]
        try Data(bytes).write(to: URL(fileURLWithPath: path))
    }

    /// What qpdf says of it; throws with its complaint if it has one.
    func check() throws { _ = try Tool.run("qpdf", "--check", path) }
    func text() throws -> String { try Tool.run("pdftotext", path, "-") }
    /// The objects and streams of the PDF as text.
    func source() throws -> String {
        let out = path + ".qdf"
        _ = try Tool.run("qpdf", "--qdf", "--object-streams=disable", path, out)
        return String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self)
    }

    /// The pixels of the first page or of a picture, red, green and blue, with their width.
    func pixels(dotsPerInch: Int) throws -> (bytes: [UInt8], width: Int) {
        let file = try Tool.run("pdftoppm", "-r", "\(dotsPerInch)", "-singlefile", path, path)
        XCTAssertEqual(file, "")
        return try SavedFile.ppm(path + ".ppm")
    }

    private static func ppm(_ path: String) throws -> ([UInt8], Int) {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let head = bytes.split(separator: 10, maxSplits: 3, omittingEmptySubsequences: false)
        let width = String(decoding: head[1], as: UTF8.self).split(separator: " ").first.flatMap { Int($0) }
        return (Array(head[3]), try XCTUnwrap(width))
    }
}

extension String {
    /// Without the marks of direction that pdftotext adds.
    var withoutMarks: String { String(unicodeScalars.filter { !(0x202A...0x202E).contains($0.value) }) }
}
