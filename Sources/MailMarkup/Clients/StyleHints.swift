/// A style as far as attributes can say it too. Outlook for Windows, which has Word inside, passes over much of the CSS
/// of tables and pictures, and goes by these.
struct StyleHints: Sendable {
    private(set) var width: [UInt8]?
    private(set) var widthInPixels: [UInt8]?
    private(set) var height: [UInt8]?
    private(set) var heightInPixels: [UInt8]?
    private(set) var ground: [UInt8]?
    private(set) var align: [UInt8]?
    private(set) var valign: [UInt8]?
    /// Where the box itself stands.
    private(set) var placing: [UInt8]?
    private(set) var hasDisplay = false
    private var autoSides = (left: false, right: false)

    init(_ style: ElementStyle) {
        for applied in style.applied { read(applied.declaration.name, applied.value) }
        if autoSides.left, autoSides.right { placing = Array("center".utf8) }
    }

    private mutating func read(_ name: [UInt8], _ value: [UInt8]) {
        switch name.count {
        case 5 where name.isWord("width"):
            width = PixelLength.attribute(value)
            widthInPixels = PixelLength.attribute(value, allowsShare: false)
        case 5 where name.isWord("float"): placing = word(value, ["left", "right"])
        case 6 where name.isWord("height"):
            height = PixelLength.attribute(value)
            heightInPixels = PixelLength.attribute(value, allowsShare: false)
        case 6 where name.isWord("margin"):
            let parts = value.split(separator: UInt8(ascii: " "))
            let sides = parts.count > 1 ? parts[1] : parts.first ?? []
            autoSides = ((parts.count > 3 ? parts[3] : sides).isWord("auto"), sides.isWord("auto"))
        case 7 where name.isWord("display"): hasDisplay = true
        case 10 where name.isWord("background"), 16 where name.isWord("background-color"):
            ground = HexColour.text(value)
        case 10 where name.isWord("text-align"): align = word(value, ["left", "right", "center", "justify"])
        case 11 where name.isWord("margin-left"): autoSides.left = value.isWord("auto")
        case 12 where name.isWord("margin-right"): autoSides.right = value.isWord("auto")
        case 14 where name.isWord("vertical-align"): valign = word(value, ["top", "middle", "bottom", "baseline"])
        default: break
        }
    }

    private func word(_ value: [UInt8], _ words: [StaticString]) -> [UInt8]? {
        words.contains { value.isWord($0) } ? value : nil
    }
}
