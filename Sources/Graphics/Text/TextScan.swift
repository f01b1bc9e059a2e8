/// What a text's characters say of how it is to be set, found in one pass before Pango sees it.
struct TextScan {
    /// Without what can't be printed.
    private(set) var string: String
    private(set) var refused: [Unicode.Scalar] = []
    /// Those it is in, each once, in the order in which they turn up.
    private(set) var scripts: [Script] = []
    private(set) var isRightToLeft = false
    private(set) var isASCII = true
    /// Whether there is a letter, for which a document must have a font.
    private(set) var hasLetters = false
    private(set) var hasLines = false
    /// The bytes of spaces at which no line may end.
    private(set) var unbroken: [Int] = []
    /// Whether there are marks, or letters that may share a glyph with the next.
    private(set) var hasClusters = false

    init(_ text: Text) {
        string = text.string
        let isPlain = string.utf8.allSatisfy { byte in
            if byte == UInt8(ascii: "\n") { hasLines = true }
            if (byte | 0x20) &- UInt8(ascii: "a") < 26 { hasLetters = true }
            return (0x20..<0x7F).contains(byte) || byte == UInt8(ascii: "\n")
        }
        if !isPlain { read() }
        switch text.direction {
        case .leftToRight: isRightToLeft = false
        case .rightToLeft: isRightToLeft = true
        case .ofItsLetters: break
        }
    }
}

extension TextScan {
    private mutating func read() {
        var kept = String.UnicodeScalarView()
        var (hasDirection, lastWasReturn) = (false, false)
        var isolates = 0
        for character in string.unicodeScalars {
            if !character.isASCII { isASCII = false }
            switch character.value {
            // What other programs end lines with, and what they line up columns with.
            case 0x0D: kept.append("\n")
            case 0x0A where lastWasReturn: break
            case 0x09: kept.append(" ")
            case 0x2028, 0x2029, 0x85, 0x0A: kept.append("\n")
            case 0x202F: kept.append("\u{A0}")
            default:
                if TextScan.isRefused(character, &isolates) {
                    refused.append(character)
                } else {
                    kept.append(character)
                }
            }
            lastWasReturn = character == "\r"
            note(character, &hasDirection)
        }
        // One that is left open, or closes what was never opened, would turn around what is beside it.
        if isolates != 0 {
            let marks = kept.filter { (0x2066...0x2069).contains($0.value) }
            refused += marks
            kept.removeAll { (0x2066...0x2069).contains($0.value) }
        }
        hasLines = kept.contains("\n")
        string = kept.contains("\u{A0}") ? withPlainSpaces(kept) : String(kept)
    }

    /// Cairo puts spaces of another kind into a font of their own, which makes a document larger by a kilobyte.
    private mutating func withPlainSpaces(_ kept: String.UnicodeScalarView) -> String {
        var plain = String.UnicodeScalarView()
        var place = 0
        for character in kept {
            if character == "\u{A0}" { unbroken.append(place) }
            let shown = character == "\u{A0}" ? " " : character
            plain.append(shown)
            place += UTF8.width(shown)
        }
        return String(plain)
    }

    private mutating func note(_ character: Unicode.Scalar, _ hasDirection: inout Bool) {
        guard character.value >= 0x41, character.properties.isAlphabetic || !character.isASCII else { return }
        hasClusters =
            hasClusters || Script.isRightToLeft(character)
            || character.value >= 0x300 && character.properties.generalCategory == .nonspacingMark
        let script = Script(character)
        if let script, !scripts.contains(script) { scripts.append(script) }
        guard character.properties.isAlphabetic else { return }
        hasLetters = hasLetters || script != .emoji
        if !hasDirection {
            isRightToLeft = Script.isRightToLeft(character)
            hasDirection = true
        }
    }

    /// Private use, for what one font shows there another shows otherwise; controls; and the older marks of direction,
    /// which make a text read as another than it is.
    private static func isRefused(_ character: Unicode.Scalar, _ isolates: inout Int) -> Bool {
        switch character.value {
        case 0x2066...0x2068:
            isolates = isolates < 0 ? isolates : isolates + 1
            return false
        case 0x2069:
            // Once below none it stays there.
            isolates = isolates <= 0 ? -1 : isolates - 1
            return false
        case 0x202A...0x202E, 0..<0x20, 0x7F..<0xA0, 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0xFFF9...0xFFFC: return true
        default: return false
        }
    }
}

extension Script {
    /// Whether a letter is read from the right: all blocks that Unicode keeps for such scripts.
    static func isRightToLeft(_ letter: Unicode.Scalar) -> Bool {
        switch letter.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
