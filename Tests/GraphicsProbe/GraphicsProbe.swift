import Crypto
import Graphics

/// Draws texts in a process of its own, and prints the digest of the document: GraphicsProbe CACHE TEXT…
@main
struct GraphicsProbe {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard let cache = arguments.first else { return }
        let press = try Press(
            try FontLibrary(folders: [], families: ["Noto Serif"], scripts: [.latin, .arabic], cache: cache))
        let style = TextStyle(family: "Noto Serif", size: 12)
        let layouts = try arguments.dropFirst().map { try press.layout(Text($0, style)) }
        let info = DocumentInfo(title: "Probe", created: 1_770_000_000)
        let rendered = try press.pdf(info, pages: [Size(300, 420)]) { canvas, _ in
            for (row, layout) in layouts.enumerated() {
                canvas.draw(layout, at: Point(20, 20 + Double(row) * 30), .black)
            }
        }
        print(Digest(of: rendered.bytes))
    }
}
