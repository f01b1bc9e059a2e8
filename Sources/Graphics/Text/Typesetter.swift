import CPango

/// Sets text with Pango, and keeps what it needs again: descriptions of fonts, and the second tier of them.
final class Typesetter {
    private let fonts: FontLibrary
    private var cut: FontTier
    private var whole: FontTier?
    private var descriptions: [FontChoice: FontDescription] = [:]

    /// Nil if the fonts can't be read.
    init?(_ fonts: FontLibrary) {
        guard let cut = FontTier(fonts.tiers[0]) else { return nil }
        self.fonts = fonts
        self.cut = cut
    }

    /// In the cut faces if they have all that is in it, otherwise in all there are.
    func set(_ text: Text) throws(DrawingProblem) -> TextLayout {
        try text.check()
        beginAnewAfterMany()
        let scan = TextScan(text)
        if fonts.hasCut(text.style.family), text.spans.allSatisfy({ fonts.hasCut($0.style.family) }) {
            let layout = try set(text, scan, in: cut, families(scan, text.language))
            if layout.missing.characters.isEmpty { return layout }
        }
        return try set(text, scan, in: try wholeTier(), allFamilies(scan, text.language))
    }
}

extension Typesetter {
    private func set(
        _ text: Text, _ scan: TextScan, in tier: FontTier, _ fallbacks: [String]
    ) throws(DrawingProblem) -> TextLayout {
        let places = SpanPlaces.moved(text.spans, from: text.string, to: scan.string)
        let spans = try zip(text.spans, places).map { span, bytes throws(DrawingProblem) in
            SetSpan(
                bytes: bytes, style: span.style, ink: span.ink,
                font: try description(span.style, fallbacks, text.language))
        }
        guard let setting = Setting(text, scan, tier, try description(text.style, fallbacks, text.language), spans)
        else {
            throw .library("Pango", "there is no memory left")
        }
        return TextLayout(text: text, scan: scan, setting: setting)
    }

    /// Reading two thousand faces takes a while, and most processes never need them.
    private func wholeTier() throws(DrawingProblem) -> FontTier {
        if let whole { return whole }
        guard let tier = FontTier(fonts.tiers[1]) else { throw .library("fontconfig", "the fonts can't be read") }
        whole = tier
        return tier
    }

    private func description(
        _ style: TextStyle, _ fallbacks: [String], _ language: String
    ) throws(DrawingProblem) -> FontDescription {
        let choice = FontChoice(style, fallbacks, language)
        if let known = descriptions[choice] { return known }
        guard let description = FontDescription(choice) else { throw .library("Pango", "there is no memory left") }
        descriptions[choice] = description
        return description
    }

    /// A map of Pango's keeps whatever it has found for a description in a language for as long as it lives.
    private func beginAnewAfterMany() {
        guard descriptions.count >= Typesetter.mostDescriptions, let fresh = FontTier(fonts.tiers[0]) else { return }
        (cut, whole) = (fresh, nil)
        descriptions.removeAll(keepingCapacity: true)
    }

    private static let mostDescriptions = 512
}

extension Typesetter {
    /// The same for all texts but those with Han in them.
    private func families(_ scan: TextScan, _ language: String) -> [String] {
        guard let han = Typesetter.han(scan, language) else { return fonts.fallbacks }
        return han.families.filter(fonts.fallbacks.contains) + fonts.fallbacks
    }

    private func allFamilies(_ scan: TextScan, _ language: String) -> [String] {
        let scripts = [Typesetter.han(scan, language)].compactMap { $0 } + scan.scripts + [.latin, .symbols, .emoji]
        return scripts.flatMap(\.families)
    }

    /// Kana is Japanese and Hangul is Korean whatever the text's language is said to be; Han alone may be any of the four.
    private static func han(_ scan: TextScan, _ language: String) -> Script? {
        guard scan.scripts.contains(where: \.isHan) else { return nil }
        if scan.scripts.contains(.japanese) { return .japanese }
        if scan.scripts.contains(.korean) { return .korean }
        let own = Script(language: language)
        return own.isHan ? own : .simplifiedChinese
    }
}
