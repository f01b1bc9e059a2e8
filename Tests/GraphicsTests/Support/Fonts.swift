import Foundation
import Graphics
import TestSupport

/// A library for all tests: its faces are cut once and kept beside what the build keeps.
enum Fonts {
    static let cache = Repository.file(".build/test-fonts")

    static func library(
        families: [String] = ["Noto Serif"], scripts: [Script] = [.latin, .arabic, .hebrew, .devanagari, .thai]
    ) throws -> FontLibrary {
        try FontLibrary(folders: [], families: families, scripts: scripts, cache: cache)
    }

    static func press() throws -> Press { try Press(try library()) }
}

extension Press {
    /// One page with texts below one another.
    func pdf(_ texts: [Text], size: Size = Size(300, 420)) throws -> Rendered {
        let layouts = try texts.map { try layout($0) }
        return try pdf(DocumentInfo(title: "Test", created: 1_770_000_000), pages: [size]) { canvas, _ in
            var y = 20.0
            for layout in layouts {
                canvas.tagged(.paragraph) { canvas.draw(layout, at: Point(20, y), .black) }
                y += layout.size.height + 4
            }
        }
    }
}
