extension Filter {
    static let letterCase = [
        text("upcase") { text, bytes in
            Ascii.map(text[...], to: &bytes, ascii: Ascii.upper, other: \.uppercaseMapping)
        },
        text("downcase") { text, bytes in
            Ascii.map(text[...], to: &bytes, ascii: Ascii.lower, other: \.lowercaseMapping)
        },
        text("capitalize") { text, bytes in
            guard let first = Substring(text[...]).unicodeScalars.first else { return }
            bytes.append(contentsOf: first.properties.titlecaseMapping.utf8)
            let rest = text.dropFirst(UTF8.width(first))
            Ascii.map(rest, to: &bytes, ascii: Ascii.lower, other: \.lowercaseMapping)
        },
    ]
}

extension Ascii {
    static func upper(_ byte: UInt8) -> UInt8 {
        byte >= 0x61 && byte <= 0x7A ? byte & ~0x20 : byte
    }

    static func lower(_ byte: UInt8) -> UInt8 {
        byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    /// Changes letter by letter; the tables of Unicode are asked only for what isn't ASCII.
    fileprivate static func map(
        _ text: Substring.UTF8View, to bytes: inout [UInt8], ascii: (UInt8) -> UInt8,
        other: (Unicode.Scalar.Properties) -> String
    ) {
        var place = text.startIndex
        while place != text.endIndex, text[place] < 0x80 {
            bytes.append(ascii(text[place]))
            text.formIndex(after: &place)
        }
        guard place != text.endIndex else { return }
        for scalar in Substring(text[place...]).unicodeScalars {
            if scalar.isASCII {
                bytes.append(ascii(UInt8(truncatingIfNeeded: scalar.value)))
            } else {
                bytes.append(contentsOf: other(scalar.properties).utf8)
            }
        }
    }
}
