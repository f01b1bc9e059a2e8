/// A button as Outlook for Windows draws it: that knows neither padding of links nor round corners, but VML.
struct VectorButton {
    var href: [UInt8]
    var words: [UInt8]
    var width: Double
    var height: Double
    /// From 0 to 1, of the shorter side.
    var roundness: Double
    var ground: [UInt8]
    var line: [UInt8]?
    var ink: [UInt8]
    var size: Double
    var family: [UInt8]
    var isBold: Bool

    static let className: StaticString = "button"
    static let after: [UInt8] = Array("<!--<![endif]-->".utf8)

    var html: [UInt8] {
        var html: [UInt8] = []
        html.append(
            "<!--[if mso]><v:roundrect xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:w=\"urn:schemas-microsoft-com:office:word\" href=\""
        )
        append(href, isValue: true, to: &html)
        html.append("\" style=\"height:")
        html.append(contentsOf: PixelLength.whole(height))
        html.append("px;v-text-anchor:middle;width:")
        html.append(contentsOf: PixelLength.whole(width))
        html.append("px\" arcsize=\"")
        html.append(contentsOf: PixelLength.whole(roundness * 100))
        html.append("%\" fillcolor=\"")
        append(ground, isValue: true, to: &html)
        if let line {
            html.append("\" strokecolor=\"")
            append(line, isValue: true, to: &html)
        } else {
            html.append("\" stroke=\"f")
        }
        html.append("\"><w:anchorlock/><center style=\"color:")
        append(ink, isValue: true, to: &html)
        html.append(";font-family:")
        append(family, isValue: true, to: &html)
        html.append(";font-size:")
        html.append(contentsOf: PixelLength.whole(size))
        html.append(isBold ? "px;font-weight:bold\">" : "px\">")
        append(words, isValue: false, to: &html)
        html.append("</center></v:roundrect><![endif]--><!--[if !mso]><!-->")
        return html
    }

    /// Two hyphens would end the comment that all this is in.
    private func append(_ text: [UInt8], isValue: Bool, to html: inout [UInt8]) {
        var escaped: [UInt8] = []
        if isValue { Escaping.append(value: text[...], to: &escaped) } else { Escaping.append(text[...], to: &escaped) }
        for byte in escaped {
            if byte == UInt8(ascii: "-") { html.append("&#45;") } else { html.append(byte) }
        }
    }
}
