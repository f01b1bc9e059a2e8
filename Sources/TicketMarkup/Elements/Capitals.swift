enum Capitals {
    /// All letters as capitals, as the language has them.
    static func of(_ text: String, language: String) -> String {
        switch language.prefix(2) {
        // An i keeps its dot there.
        case "tr", "az": return text.replacing("i", with: "İ").uppercased()
        // Greek writes no accents on capitals.
        case "el": return withoutTonos(text.uppercased())
        default: return text.uppercased()
        }
    }

    private static func withoutTonos(_ text: String) -> String {
        var plain = ""
        for scalar in text.unicodeScalars { plain.unicodeScalars.append(greek[scalar] ?? scalar) }
        return plain
    }

    private static let greek: [Unicode.Scalar: Unicode.Scalar] = [
        "Ά": "Α", "Έ": "Ε", "Ή": "Η", "Ί": "Ι", "Ό": "Ο", "Ύ": "Υ", "Ώ": "Ω",
    ]
}
