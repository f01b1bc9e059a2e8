/// A script that texts are in, and with it the family of Noto that has it. Han is four: a character looks otherwise in
/// Chinese, Japanese and Korean.
public enum Script: String, Hashable, Sendable, CaseIterable {
    case latin, greek, cyrillic, armenian, georgian
    case hebrew, arabic, syriac, thaana, nko, adlam
    case ethiopic, tifinagh, vai
    case devanagari, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada, malayalam, sinhala
    case thai, lao, tibetan, myanmar, khmer, mongolian, olChiki
    case cherokee, canadianAboriginal
    case simplifiedChinese, traditionalChinese, japanese, korean
    case symbols, emoji
}

extension Script {
    /// Which of them a language is written in: `latin` for most.
    public init(language: String) {
        let tags = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
        let named = tags.dropFirst().lazy.compactMap { Script.byTag[$0] }.first
        self = named ?? tags.first.flatMap { Script.byLanguage[$0] } ?? .latin
        if tags.first == "zh", !tags.isDisjoint(with: ["tw", "hk", "mo"]) { self = .traditionalChinese }
    }

    /// Which of them a character is of; nil for what all scripts share, and for scripts that have no name here.
    init?(_ character: Unicode.Scalar) {
        let value = character.value
        if value < 0x250 {
            guard character.properties.isAlphabetic else { return nil }
            self = .latin
            return
        }
        var (low, high) = (0, Script.sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if Script.sorted[middle].range.upperBound < value { low = middle + 1 } else { high = middle }
        }
        guard low < Script.sorted.count, Script.sorted[low].range.contains(value) else { return nil }
        self = Script.sorted[low].script
    }

    /// Whether letters hold on to their neighbours, so that space between them would tear a word apart.
    var joinsLetters: Bool {
        switch self {
        case .arabic, .syriac, .nko, .adlam, .mongolian, .devanagari, .bengali, .gurmukhi: true
        default: false
        }
    }

    var isHan: Bool {
        switch self {
        case .simplifiedChinese, .traditionalChinese, .japanese, .korean: true
        default: false
        }
    }

    /// Ranges that several of them have are not in here twice: Han is Chinese as long as nothing else says otherwise.
    private static let sorted: [(range: ClosedRange<UInt32>, script: Script)] =
        allCases.filter { $0 != .traditionalChinese }
        .flatMap { script in script.letters.map { ($0, script) } }
        .sorted { $0.0.lowerBound < $1.0.lowerBound }
}

extension [String] {
    fileprivate func isDisjoint(with others: Set<String>) -> Bool { others.isDisjoint(with: self) }
}
