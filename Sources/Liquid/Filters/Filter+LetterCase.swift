extension Filter {
    static let letterCase = [
        text("upcase") { text, bytes in
            if !Ascii.map(text, to: &bytes, Ascii.upper) {
                Ascii.map(text.unicodeScalars[...], to: &bytes, Ascii.upper, other: \.uppercaseMapping)
            }
        },
        text("downcase") { text, bytes in
            if !Ascii.map(text, to: &bytes, Ascii.lower) {
                Ascii.map(text.unicodeScalars[...], to: &bytes, Ascii.lower, other: \.lowercaseMapping)
            }
        },
        text("capitalize") { text, bytes in
            guard let first = text.unicodeScalars.first else { return }
            bytes.append(contentsOf: first.properties.titlecaseMapping.utf8)
            Ascii.map(text.unicodeScalars.dropFirst(), to: &bytes, Ascii.lower, other: \.lowercaseMapping)
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

    /// Changes a text of nothing but ASCII; for any other it adds nothing and returns false.
    @inline(__always)
    fileprivate static func map(_ text: String, to bytes: inout [UInt8], _ change: (UInt8) -> UInt8) -> Bool {
        let span = text.utf8Span.span
        for place in span.indices {
            guard span[place] < 0x80 else {
                bytes.removeAll(keepingCapacity: true)
                return false
            }
            bytes.append(change(span[place]))
        }
        return true
    }

    /// Changes letter by letter; the tables of Unicode are asked only for what isn't ASCII.
    fileprivate static func map(
        _ scalars: Substring.UnicodeScalarView, to bytes: inout [UInt8], _ change: (UInt8) -> UInt8,
        other: (Unicode.Scalar.Properties) -> String
    ) {
        for scalar in scalars {
            if scalar.isASCII {
                bytes.append(change(UInt8(truncatingIfNeeded: scalar.value)))
            } else {
                bytes.append(contentsOf: other(scalar.properties).utf8)
            }
        }
    }
}
