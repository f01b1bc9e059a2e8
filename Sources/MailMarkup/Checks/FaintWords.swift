import Catalog

/// An element whose words would hardly stand out from what is behind them.
struct FaintWords: Sendable {
    let node: Int
    let colours: Colours
    /// Whether it is so in dark clients.
    let isDark: Bool
    /// How much the two have to differ.
    let least: Double
    /// The nearest ink that would do.
    let better: Colour

    struct Colours: Hashable, Sendable {
        let ink: Colour
        let ground: Colour
    }

    /// All elements in which words would be so, whether or not there are any.
    static func all(in document: HTMLDocument, _ styling: Styling) -> [FaintWords] {
        // Elements are many, and pairs of colours few.
        var contrasts: [Colours: Double] = [:]
        var faint: [FaintWords] = []
        for isDark in styling.sheet.groups.contains(where: \.isDark) ? [false, true] : [false] {
            let looks = Colouring(document, styling, isDark: isDark).looks
            for (node, look) in looks.enumerated() where document.nodes[node].kind == .element && !look.isHidden {
                guard let ink = look.ink, let ground = look.ground else { continue }
                let colours = Colours(ink: ink, ground: ground)
                let contrast = contrasts[colours] ?? ink.contrast(with: ground)
                contrasts[colours] = contrast
                guard contrast < look.leastContrast else { continue }
                let known = faint.first { $0.colours == colours && $0.least == look.leastContrast }?.better
                faint.append(
                    FaintWords(
                        node: node, colours: colours, isDark: isDark, least: look.leastContrast,
                        better: known ?? ink.readable(on: ground, atLeast: look.leastContrast)))
            }
        }
        return faint
    }
}

extension Colouring.Look {
    /// What WCAG asks for at level AA, of large letters less.
    fileprivate var leastContrast: Double {
        size >= 24 || (isBold && size >= 18.66) ? Colour.leastContrastOfLargeText : Colour.leastContrastOfText
    }
}
