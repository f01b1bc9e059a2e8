import Catalog

/// What words of an element can't be told well from.
struct FaintWords: Sendable {
    let node: Int
    let colours: Colours
    /// Whether it is so in dark clients.
    let isDark: Bool
    /// How much the two have to differ.
    let least: Double

    struct Colours: Hashable, Sendable {
        let ink: Colour
        let ground: Colour
    }

    /// All elements in which words would be so, whether or not there are any.
    static func all(in document: HTMLDocument, _ styling: Styling) -> [FaintWords] {
        let schemes = styling.sheet.groups.contains(where: \.isDark) ? [false, true] : [false]
        return schemes.flatMap { isDark in
            Colouring(document, styling, isDark: isDark).looks.enumerated().compactMap { node, look in
                guard document.nodes[node].kind == .element, !look.isHidden, let ink = look.ink,
                    let ground = look.ground
                else { return nil }
                guard ink.contrast(with: ground) < look.leastContrast else { return nil }
                return FaintWords(
                    node: node, colours: Colours(ink: ink, ground: ground), isDark: isDark, least: look.leastContrast)
            }
        }
    }
}

extension Colouring.Look {
    /// What WCAG asks for at level AA, of large letters less.
    fileprivate var leastContrast: Double {
        size >= 24 || (isBold && size >= 18.66) ? Colour.leastContrastOfLargeText : Colour.leastContrastOfText
    }
}
