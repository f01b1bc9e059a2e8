import Catalog

/// What colour the words in each element of a document have, and what is behind them, in clients of one scheme.
struct Colouring {
    /// By node.
    private(set) var looks: [Look] = []

    /// Colours are nil where nobody can tell.
    struct Look {
        var ink: Colour? = .black
        var ground: Colour? = .white
        var size = 16.0
        var isBold = false
        var isHidden = false
    }

    init(_ document: HTMLDocument, _ styling: Styling, isDark: Bool) {
        looks.reserveCapacity(document.nodes.count)
        for node in document.nodes.indices {
            let element = document.nodes[node]
            var look = element.parent < 0 ? Look() : looks[element.parent]
            if element.kind == .element {
                if element.tag == .a { look.ink = isDark ? nil : Colouring.linkInk }
                if element.tag == .head || document.hasClass(Preheader.className, node) { look.isHidden = true }
                if let ground = document.value(.bgcolor, of: node) { look.ground = Colouring.colour(Array(ground)) }
                for (name, value) in styling.values(of: node, isDark: isDark) {
                    look.set(name, value, within: looks, element)
                }
            }
            looks.append(look)
        }
    }

    /// What links have that nobody gives a colour.
    private static let linkInk = Colour("0000EE")

    fileprivate static func colour(_ value: [UInt8]) -> Colour? {
        if value.first == UInt8(ascii: "#"), value.count == 4 {
            return Colour(String(decoding: value.dropFirst().flatMap { [$0, $0] }, as: UTF8.self))
        }
        guard let text = HexColour.text(value).map({ String(decoding: $0, as: UTF8.self) }) else { return nil }
        return text.hasPrefix("#") ? Colour(String(text.dropFirst())) : words[text].flatMap { Colour($0) }
    }

    private static let words = [
        "black": "000000", "silver": "C0C0C0", "gray": "808080", "white": "FFFFFF", "maroon": "800000", "red": "FF0000",
        "purple": "800080", "fuchsia": "FF00FF", "green": "008000", "lime": "00FF00", "olive": "808000",
        "yellow": "FFFF00", "navy": "000080", "blue": "0000FF", "teal": "008080", "aqua": "00FFFF", "orange": "FFA500",
    ]
}

extension Colouring.Look {
    fileprivate mutating func set(_ name: [UInt8], _ value: [UInt8], within outer: [Self], _ element: HTMLNode) {
        let parent = element.parent < 0 ? Self() : outer[element.parent]
        switch name.count {
        case 5 where name.isWord("color"): ink = value.isWord("inherit") ? parent.ink : Colouring.colour(value)
        case 7 where name.isWord("display"): isHidden = isHidden || value.isWord("none")
        case 7 where name.isWord("opacity"): isHidden = isHidden || value.isWord("0")
        case 9 where name.isWord("font-size"): size = PixelLength.pixels(value) ?? size
        case 10 where name.isWord("background"), 16 where name.isWord("background-color"):
            let isClear = ["none", "transparent", "inherit"].contains { value.isWord($0) }
            ground = isClear ? parent.ground : Colouring.colour(value)
        case 11 where name.isWord("font-weight"): isBold = FontWeight.isBold(value)
        default: break
        }
    }
}
