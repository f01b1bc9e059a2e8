extension Filter {
    static let stripping = [
        stripping("strip", { $0.trimmed(start: true, end: true).value }) { text, bytes in
            bytes.append(contentsOf: text.utf8.trimmed(start: true, end: true))
        },
        stripping("lstrip", { $0.trimmed(start: true, end: false).value }) { text, bytes in
            bytes.append(contentsOf: text.utf8.trimmed(start: true, end: false))
        },
        stripping("rstrip", { $0.trimmed(start: false, end: true).value }) { text, bytes in
            bytes.append(contentsOf: text.utf8.trimmed(start: false, end: true))
        },
        stripping("squish", { $0.squished }) { text, bytes in
            let text = String(Substring(text.utf8.trimmed(start: true, end: true)))
            var isGap = false
            squish(text.utf8Span.span, to: &bytes, &isGap)
        },
        stripping("strip_newlines", { $0.withoutNewlines }) { text, bytes in
            let text = text.utf8Span.span
            for place in text.indices {
                let byte = text[place]
                if byte != 0x0A {
                    bytes.append(byte)
                } else if place > 0, text[place - 1] == 0x0D {
                    bytes.removeLast()
                }
            }
        },
    ]

    private static func stripping(
        _ name: String, _ markup: @escaping @Sendable (Markup) -> Value,
        _ text: @escaping @Sendable (String, inout [UInt8]) -> Void
    ) -> Filter {
        let plain = Filter.text(name, text)
        return .plain(name) { input, arguments, context throws(FilterError) in
            guard context.escapes, case .markup(let found) = input else {
                // It is written as well as read.
                context.steps &+= input.breadth
                return try plain.apply(input, arguments, &context)
            }
            context.steps &+= 2 * found.weight
            try context.charge(found.size)
            return markup(found)
        }
    }

    /// One space for each run of white space.
    static func squish(_ text: Span<UInt8>, to bytes: inout [UInt8], _ isGap: inout Bool) {
        for place in text.indices {
            let byte = text[place]
            if !Ascii.isSpace(byte) {
                bytes.append(byte)
                isGap = false
            } else if !isGap {
                bytes.append(0x20)
                isGap = true
            }
        }
    }
}

extension String.UTF8View {
    /// Without white space and, as in Ruby, zeros at its ends.
    func trimmed(start: Bool, end: Bool) -> Substring.UTF8View {
        var (low, high) = (0, count)
        let text = String(self)
        let bytes = text.utf8Span.span
        while start, low < high, String.isTrimmed(bytes[low]) { low += 1 }
        while end, low < high, String.isTrimmed(bytes[high - 1]) { high -= 1 }
        let first = index(startIndex, offsetBy: low)
        return self[first..<index(first, offsetBy: high - low)]
    }
}

extension String {
    fileprivate static func isTrimmed(_ byte: UInt8) -> Bool { Ascii.isSpace(byte) || byte == 0 }
}
