extension Filter {
    static let stripping = [
        stripping("strip", { $0.trimmed(start: true, end: true) }) { text, bytes in
            bytes.append(contentsOf: text.utf8.trimmed(start: true, end: true))
        },
        stripping("lstrip", { $0.trimmed(start: true, end: false) }) { text, bytes in
            bytes.append(contentsOf: text.utf8.trimmed(start: true, end: false))
        },
        stripping("rstrip", { $0.trimmed(start: false, end: true) }) { text, bytes in
            bytes.append(contentsOf: text.utf8.trimmed(start: false, end: true))
        },
        stripping("squish", { $0.squished }) { text, bytes in
            var isGap = false
            squish(text.utf8.trimmed(start: true, end: true), to: &bytes, &isGap)
        },
        stripping("strip_newlines", { $0.withoutNewlines }) { text, bytes in
            for byte in text.utf8 {
                if byte != 0x0A {
                    bytes.append(byte)
                } else if bytes.last == 0x0D {
                    bytes.removeLast()
                }
            }
        },
    ]

    private static func stripping(
        _ name: String, _ markup: @escaping @Sendable (Markup) -> Markup,
        _ text: @escaping @Sendable (String, inout [UInt8]) -> Void
    ) -> Filter {
        let plain = Filter.text(name, text)
        return .plain(name) { input, arguments, context throws(FilterError) in
            guard context.escapes, case .markup(let found) = input else {
                return try plain.apply(input, arguments, &context)
            }
            context.steps &+= found.weight
            try context.charge(found.size)
            return markup(found).value
        }
    }

    /// One space for each run of white space.
    static func squish(_ text: Substring.UTF8View, to bytes: inout [UInt8], _ isGap: inout Bool) {
        for byte in text {
            if Ascii.isSpace(byte) {
                if !isGap { bytes.append(0x20) }
                isGap = true
            } else {
                bytes.append(byte)
                isGap = false
            }
        }
    }
}

extension String.UTF8View {
    /// Without white space and, as in Ruby, zeros at its ends.
    func trimmed(start: Bool, end: Bool) -> Substring.UTF8View {
        var rest = self[...]
        while start, let byte = rest.first, Ascii.isSpace(byte) || byte == 0 { rest.removeFirst() }
        while end, let byte = rest.last, Ascii.isSpace(byte) || byte == 0 { rest.removeLast() }
        return rest
    }
}
