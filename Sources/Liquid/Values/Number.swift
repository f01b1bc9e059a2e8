/// A value as arithmetic sees it: whole numbers stay whole, floating ones are exact decimals in between.
enum Number {
    case whole(Whole)
    case decimal(ExactDecimal)
    /// Infinity or NaN, or the end of a reckoning that nothing else is done with.
    case floating(Double)

    /// What isn't a number and doesn't begin like one counts as 0. To read a long text takes several times as long as to copy
    /// it.
    init(_ value: Value, _ context: inout FilterContext) throws(FilterError) {
        switch value {
        case .int(let number): self = .whole(.small(number))
        case .big(let number): self = .whole(.big(number))
        case .float(let number): self = ExactDecimal(number).map(Number.decimal) ?? .floating(number)
        case .string(let text):
            if text.utf8.count > 64 { try context.charge(4 * text.utf8.count) }
            self.init(text: text)
        case .markup(let markup):
            try context.charge(4 * markup.size)
            self.init(text: markup.text)
        default: self = .whole(.small(0))
        }
    }

    private init(text: String) {
        let bytes = Array(text.utf8)
        let start = bytes.firstIndex { !Ascii.isSpace($0) && $0 != 0 } ?? bytes.endIndex
        let end = bytes.lastIndex { !Ascii.isSpace($0) && $0 != 0 }.map { $0 + 1 } ?? start
        if let decimal = ExactDecimal(bytes[start..<end]) {
            self = .decimal(decimal)
        } else {
            self = .whole(Whole(prefixOf: bytes[start..<end]))
        }
    }

    var value: Value {
        switch self {
        case .whole(let number): number.value
        case .decimal(let number): .float(number.double)
        case .floating(let number): .float(number)
        }
    }

    /// As a decimal; nil for a floating number.
    var decimal: ExactDecimal? {
        switch self {
        case .whole(let number): ExactDecimal(number)
        case .decimal(let number): number
        case .floating: nil
        }
    }

    var double: Double {
        switch self {
        case .whole(let number): number.double
        case .decimal(let number): number.double
        case .floating(let number): number
        }
    }
}

extension Whole {
    /// The number a text begins with, as Ruby's `to_i` has it: a sign, digits, single underscores between them; else 0.
    init(prefixOf text: ArraySlice<UInt8>) {
        var rest = text
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        var digits: [UInt8] = []
        while let byte = rest.first {
            if Ascii.isDigit(byte) {
                digits.append(byte)
            } else if byte != UInt8(ascii: "_") || digits.isEmpty
                || !(rest.dropFirst().first.map(Ascii.isDigit) ?? false)
            {
                break
            }
            rest = rest.dropFirst()
        }
        self = Whole(BigInteger(digits: digits, isNegative: isNegative) ?? BigInteger(0))
    }

    /// A text that is a number and nothing else, as Ruby's `Integer()` takes it: in base 10 or, with `0x`, `0b` or `0`
    /// in front, 16, 2 or 8.
    init?(strict text: String) {
        var rest = Array(text.utf8)[...]
        if let end = rest.firstIndex(of: 0) {
            // Ruby's slower way, for what is large or has underscores, takes a zero for the end of the text.
            let digits = rest[..<end].filter(Ascii.isDigit)
            guard rest[..<end].contains(UInt8(ascii: "_")) || UInt64(String(decoding: digits, as: UTF8.self)) == nil
            else {
                return nil
            }
            rest = rest[..<end]
        }
        while let byte = rest.first, Ascii.isSpace(byte) { rest = rest.dropFirst() }
        while let byte = rest.last, Ascii.isSpace(byte) { rest = rest.dropLast() }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
        var radix = 10
        if rest.first == UInt8(ascii: "0"), let mark = rest.dropFirst().first {
            let radices: [UInt8: Int] = [0x78: 16, 0x62: 2, 0x6F: 8, 0x64: 10]
            radix = radices[mark | 0x20] ?? 8
            rest = rest.dropFirst(radices[mark | 0x20] == nil ? 1 : 2)
            if radices[mark | 0x20] == nil, mark == UInt8(ascii: "_") { rest = rest.dropFirst() }
        }
        guard let digits = Whole.digits(rest) else { return nil }
        if radix == 10, let number = BigInteger(digits: digits, isNegative: isNegative) {
            self = Whole(number)
        } else if let number = Int(String(decoding: digits, as: UTF8.self), radix: radix), digits.first != 0x2B {
            self = .small(isNegative ? -number : number)
        } else {
            return nil
        }
    }

    /// Without the underscores, of which each must stand between two digits.
    private static func digits(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var digits: [UInt8] = []
        var wasDigit = false
        for byte in text {
            let isUnderscore = byte == UInt8(ascii: "_")
            guard isUnderscore ? wasDigit : Ascii.isDigit(byte) || Ascii.isLetter(byte) else { return nil }
            if !isUnderscore { digits.append(byte) }
            wasDigit = !isUnderscore
        }
        return wasDigit ? digits : nil
    }
}
