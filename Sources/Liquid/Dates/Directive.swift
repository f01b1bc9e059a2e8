/// One directive of a date's pattern: `%-d`, `%010Y`, `%:z`.
struct Directive {
    private(set) var letter: UInt8 = 0
    private(set) var width: Int?
    private(set) var colons = 0
    private var padding: UInt8?
    private var isUnpadded = false
    private var isUpper = false
    private var changesCase = false

    /// Nil if the pattern ends before the letter does.
    static func read(_ pattern: [UInt8], from start: Int) -> (Directive, end: Int)? {
        var directive = Directive()
        var place = start + 1
        while place < pattern.count {
            let byte = pattern[place]
            place += 1
            switch byte {
            case UInt8(ascii: "-"): directive.isUnpadded = true
            case UInt8(ascii: "_"): directive.padding = 0x20
            case UInt8(ascii: "0") where directive.width == nil: directive.padding = 0x30
            case UInt8(ascii: "^"): directive.isUpper = true
            case UInt8(ascii: "#"): directive.changesCase = true
            case UInt8(ascii: ":"): directive.colons += 1
            case UInt8(ascii: "E"), UInt8(ascii: "O"):
                // Alternative forms of other languages, which Ruby doesn't have and passes over.
                guard place < pattern.count, Ascii.isLetter(pattern[place]) else { return nil }
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                // No width is that large; the budget ends it.
                directive.width = min((directive.width ?? 0) * 10 + Int(byte - 0x30), 1 << 40)
            default:
                directive.letter = directive.colons > 0 && byte != UInt8(ascii: "z") ? 0 : byte
                return (directive, place)
            }
        }
        return nil
    }

    /// What it is short for; nil if it stands for itself.
    var expansion: String? {
        switch letter {
        case UInt8(ascii: "c"): "%a %b %e %H:%M:%S %Y"
        case UInt8(ascii: "x"), UInt8(ascii: "D"): "%m/%d/%y"
        case UInt8(ascii: "X"), UInt8(ascii: "T"): "%H:%M:%S"
        case UInt8(ascii: "F"): "%Y-%m-%d"
        case UInt8(ascii: "R"): "%H:%M"
        case UInt8(ascii: "r"): "%I:%M:%S %p"
        case UInt8(ascii: "v"): "%e-%^b-%4Y"
        case UInt8(ascii: "+"): "%a %b %e %H:%M:%S %Z %Y"
        default: nil
        }
    }

    func append(_ number: Int, digits: Int, pad: UInt8 = 0x30, to bytes: inout [UInt8]) {
        let pad = padding ?? pad
        if number >= 0, number < 100, digits == 2, pad == 0x30, width == nil, !isUnpadded {
            bytes.append(UInt8(number / 10) + 0x30)
            bytes.append(UInt8(number % 10) + 0x30)
            return
        }
        var text: [UInt8] = []
        Int(clamping: number.magnitude).append(to: &text)
        let length = text.count + (number < 0 ? 1 : 0)
        let missing = isUnpadded ? 0 : max(0, (width ?? digits) - length)
        if number < 0, pad == 0x30 { bytes.append(0x2D) }
        bytes.append(contentsOf: repeatElement(pad, count: missing))
        if number < 0, pad != 0x30 { bytes.append(0x2D) }
        bytes.append(contentsOf: text)
    }

    /// A width says how many digits there are, not how wide they are to be made.
    func append(nanoseconds: Int, digits: Int, to bytes: inout [UInt8]) {
        var text: [UInt8] = []
        (1_000_000_000 + nanoseconds).append(to: &text)
        let digits = width ?? digits
        bytes.append(contentsOf: text.dropFirst().prefix(digits))
        bytes.append(contentsOf: repeatElement(0x30, count: max(0, digits - 9)))
    }

    func append(
        text: some Collection<UInt8>, changedCase: (UInt8) -> UInt8 = Ascii.upper, to bytes: inout [UInt8]
    ) {
        let missing = isUnpadded ? 0 : max(0, (width ?? 0) - text.count)
        if missing > 0 { bytes.append(contentsOf: repeatElement(padding ?? 0x20, count: missing)) }
        guard changesCase || isUpper else { return bytes.append(contentsOf: text) }
        for byte in text {
            bytes.append(changesCase ? changedCase(byte) : isUpper ? Ascii.upper(byte) : byte)
        }
    }
}
