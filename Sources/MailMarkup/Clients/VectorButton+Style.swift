extension VectorButton {
    /// Nil if it leads nowhere or has no words: a picture is drawn by Outlook too.
    init?(_ node: Int, _ document: HTMLDocument, _ styling: Styling) {
        guard let href = document.value(.href, of: node), !href.isEmpty else { return nil }
        words = document.words(of: node)
        guard !words.isEmpty, let style = styling.style(of: node) else { return nil }
        self.href = Array(href)
        let inherited = { (name: StaticString) in VectorButton.inherited(name, node, document, styling) }
        size = inherited("font-size").flatMap { PixelLength.pixels($0) } ?? 16
        family = inherited("font-family") ?? Array("sans-serif".utf8)
        ink = style.value("color").flatMap { HexColour.text($0) } ?? Array("#000000".utf8)
        isBold = inherited("font-weight").map(FontWeight.isBold) ?? false
        let hints = StyleHints(style)
        ground = hints.ground ?? Array("#ffffff".utf8)
        line = VectorButton.line(style)
        let padding = VectorButton.padding(style)
        let leading = inherited("line-height")
        height =
            style.value("height").flatMap { PixelLength.pixels($0) } ?? padding[0] + padding[2]
            + VectorButton.leading(leading, size)
        width =
            style.value("width").flatMap { PixelLength.pixels($0) } ?? padding[1] + padding[3]
            + VectorButton.length(of: words, size)
        let radius = style.value("border-radius").flatMap { PixelLength.pixels($0) } ?? 0
        roundness = min(0.5, radius / max(1, min(width, height)))
    }

    private static func inherited(
        _ name: StaticString, _ node: Int, _ document: HTMLDocument, _ styling: Styling
    ) -> [UInt8]? {
        var at = node
        while at >= 0 {
            if let value = styling.style(of: at)?.value(name), !value.isWord("inherit") { return value }
            at = document.nodes[at].parent
        }
        return nil
    }

    private static func padding(_ style: ElementStyle) -> [Double] {
        var padding: [Double] = [0, 0, 0, 0]
        let sides: [StaticString] = ["padding-top", "padding-right", "padding-bottom", "padding-left"]
        for applied in style.applied {
            if applied.declaration.name.isWord("padding") { padding = PixelLength.sides(applied.value) ?? padding }
            for (side, name) in sides.enumerated() where applied.declaration.name.isWord(name) {
                padding[side] = PixelLength.pixels(applied.value) ?? padding[side]
            }
        }
        return padding
    }

    private static func line(_ style: ElementStyle) -> [UInt8]? {
        let parts = style.value("border")?.split(separator: UInt8(ascii: " ")) ?? []
        return parts.lazy.compactMap { HexColour.text(Array($0)) }.first
    }

    private static func leading(_ value: [UInt8]?, _ size: Double) -> Double {
        guard let value else { return size * 1.2 }
        return PixelLength.pixels(value) ?? (Double(String(decoding: value, as: UTF8.self)) ?? 1.2) * size
    }

    /// A guess that rather leaves some room: letters of most scripts are not as wide as 0.6 of their size, those of East
    /// Asian ones as wide as they are high.
    private static func length(of words: [UInt8], _ size: Double) -> Double {
        String(decoding: words, as: UTF8.self).unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 1 : 0.6) * size }
    }
}
