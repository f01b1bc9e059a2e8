extension Script {
    /// Noto's families for it, the first one first.
    var families: [String] {
        switch self {
        case .latin, .greek, .cyrillic: ["Noto Sans"]
        case .nko: ["Noto Sans NKo"]
        case .olChiki: ["Noto Sans Ol Chiki"]
        case .canadianAboriginal: ["Noto Sans Canadian Aboriginal"]
        case .tibetan: ["Noto Serif Tibetan"]
        case .simplifiedChinese: ["Noto Sans CJK SC"]
        case .traditionalChinese: ["Noto Sans CJK TC"]
        case .japanese: ["Noto Sans CJK JP"]
        case .korean: ["Noto Sans CJK KR"]
        case .symbols: ["Noto Sans Symbols", "Noto Sans Symbols2", "Noto Sans Math"]
        case .emoji: ["Noto Color Emoji"]
        default: ["Noto Sans \(rawValue.prefix(1).uppercased())\(rawValue.dropFirst())"]
        }
    }

    /// The package of Debian that has them.
    public var debianPackage: String {
        switch self {
        case .simplifiedChinese, .traditionalChinese, .japanese, .korean: "fonts-noto-cjk"
        case .emoji: "fonts-noto-color-emoji"
        default: "fonts-noto-core"
        }
    }

    /// By the tags that stand for a script in a language's.
    static let byTag: [String: Script] = [
        "latn": .latin, "cyrl": .cyrillic, "arab": .arabic, "hebr": .hebrew, "deva": .devanagari, "beng": .bengali,
        "guru": .gurmukhi, "hans": .simplifiedChinese, "hant": .traditionalChinese, "jpan": .japanese, "kore": .korean,
        "grek": .greek, "ethi": .ethiopic, "tfng": .tifinagh, "nkoo": .nko, "adlm": .adlam, "mong": .mongolian,
        "vaii": .vai,
    ]

    /// By language, for those that aren't written in Latin letters.
    static let byLanguage: [String: Script] = [
        "el": .greek, "be": .cyrillic, "bg": .cyrillic, "kk": .cyrillic, "ky": .cyrillic, "mk": .cyrillic,
        "mn": .cyrillic,
        "ru": .cyrillic, "sr": .cyrillic, "tg": .cyrillic, "uk": .cyrillic, "hy": .armenian, "ka": .georgian,
        "he": .hebrew,
        "yi": .hebrew, "ar": .arabic, "ckb": .arabic, "fa": .arabic, "ps": .arabic, "sd": .arabic, "ug": .arabic,
        "ur": .arabic,
        "syr": .syriac, "dv": .thaana, "nqo": .nko, "am": .ethiopic, "ti": .ethiopic, "zgh": .tifinagh, "vai": .vai,
        "hi": .devanagari, "mr": .devanagari, "ne": .devanagari, "sa": .devanagari, "as": .bengali, "bn": .bengali,
        "pa": .gurmukhi, "gu": .gujarati, "or": .oriya, "ta": .tamil, "te": .telugu, "kn": .kannada, "ml": .malayalam,
        "si": .sinhala, "th": .thai, "lo": .lao, "bo": .tibetan, "dz": .tibetan, "my": .myanmar, "km": .khmer,
        "sat": .olChiki,
        "chr": .cherokee, "iu": .canadianAboriginal, "zh": .simplifiedChinese, "ja": .japanese, "ko": .korean,
    ]
}
