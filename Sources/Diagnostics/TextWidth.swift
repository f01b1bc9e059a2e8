/// How wide text is on a terminal.
public enum TextWidth {
    /// How many columns a text takes up.
    public static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
    }

    /// As much of the start as fits, with an ellipsis where something is cut.
    public static func prefix(_ text: String, within columns: Int) -> String {
        guard of(text) > columns else { return text }
        var kept = ""
        var width = 1
        for scalar in text.unicodeScalars {
            width += TextWidth.columns(of: scalar)
            guard width <= columns else { break }
            kept.unicodeScalars.append(scalar)
        }
        return kept + "…"
    }

    /// As much of the end as fits, with an ellipsis where something is cut.
    public static func suffix(_ text: String, within columns: Int) -> String {
        guard of(text) > columns else { return text }
        var kept: [Unicode.Scalar] = []
        var width = 1
        for scalar in text.unicodeScalars.reversed() {
            width += TextWidth.columns(of: scalar)
            guard width <= columns else { break }
            kept.append(scalar)
        }
        var text = "…"
        text.unicodeScalars.append(contentsOf: kept.reversed())
        return text
    }

    /// Nothing for marks that sit on the letter before, two for the wide letters of East Asia and for emoji.
    private static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}

extension String {
    /// The text without anything a terminal or an editor would act on: control characters, and those that turn the
    /// direction of reading, are shown as a dot; tabs as a space.
    public var visible: String {
        guard unicodeScalars.contains(where: String.isHidden) else { return self }
        var shown = ""
        for scalar in unicodeScalars {
            shown.unicodeScalars.append(scalar == "\t" ? " " : String.isHidden(scalar) ? "·" : scalar)
        }
        return shown
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
