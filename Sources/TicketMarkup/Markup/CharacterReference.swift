import Diagnostics

/// `&amp;`, `&#160;` or `&#xA0;`: a character by name or number.
struct CharacterReference {
    var scalar: Unicode.Scalar
    var length: Int

    /// Nil for what stands for no character.
    init?(in bytes: [UInt8], at start: Int, end: Int) {
        let reach = min(end, start + CharacterReference.most)
        var at = start + 1
        while at < reach, bytes[at] != UInt8(ascii: ";") { at += 1 }
        guard at < reach, at > start + 1 else { return nil }
        let inside = start + 1..<at
        guard
            let scalar = bytes[inside.lowerBound] == UInt8(ascii: "#")
                ? CharacterReference.numbered(bytes, inside.lowerBound + 1..<at)
                : CharacterReference.named(bytes, inside)
        else { return nil }
        self.scalar = scalar
        length = at + 1 - start
    }

    /// `&#x10FFFF;` and a few zeros.
    private static let most = 16

    private static func named(_ bytes: [UInt8], _ range: Range<Int>) -> Unicode.Scalar? {
        names.first { bytes[range].elementsEqual($0.name.utf8) }?.scalar
    }

    static let names: [(name: String, scalar: Unicode.Scalar)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ]

    private static func numbered(_ bytes: [UInt8], _ range: Range<Int>) -> Unicode.Scalar? {
        guard let first = range.first else { return nil }
        let isHex = bytes[first] == UInt8(ascii: "x")
        let digits = String(decoding: bytes[isHex ? first + 1..<range.upperBound : range], as: UTF8.self)
        // What a number may start with, a sign, a reference may not.
        guard digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return nil }
        return UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init).flatMap { $0.isInMarkup ? $0 : nil }
    }
}

extension CharacterReference {
    /// What to say of an `&` that begins none.
    static func mistake(in bytes: [UInt8], at start: Int, end: Int) -> (message: String, hint: String, length: Int) {
        let name = bytes[start + 1..<min(end, start + most)].prefix {
            $0 != UInt8(ascii: ";") && $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "\"")
        }
        let isClosed = name.endIndex < end && bytes[name.endIndex] == UInt8(ascii: ";")
        guard isClosed, !name.isEmpty else { return ("an “&” that begins no reference", "write &amp;", 1) }
        let text = String(decoding: name, as: UTF8.self)
        let near = NearName.of(text, among: names.map(\.name))
        return (
            "there is no character “&\(text);”",
            near.map { "did you mean “&\($0);”?" }
                ?? "write the character itself, or its number: &#160; is a no-break space",
            name.count + 2
        )
    }
}

extension Unicode.Scalar {
    /// XML has no control characters but these three.
    var isInMarkup: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
