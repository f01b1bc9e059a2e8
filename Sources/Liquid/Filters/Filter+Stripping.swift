extension Filter {
    static let stripping = [
        text("strip") { text, bytes in bytes.append(contentsOf: text.utf8.trimmed(start: true, end: true)) },
        text("lstrip") { text, bytes in bytes.append(contentsOf: text.utf8.trimmed(start: true, end: false)) },
        text("rstrip") { text, bytes in bytes.append(contentsOf: text.utf8.trimmed(start: false, end: true)) },
        text("squish") { text, bytes in
            var isGap = false
            for byte in text.utf8.trimmed(start: true, end: true) {
                if Ascii.isSpace(byte) {
                    if !isGap { bytes.append(0x20) }
                    isGap = true
                } else {
                    bytes.append(byte)
                    isGap = false
                }
            }
        },
        text("strip_newlines") { text, bytes in
            for byte in text.utf8 {
                if byte != 0x0A {
                    bytes.append(byte)
                } else if bytes.last == 0x0D {
                    bytes.removeLast()
                }
            }
        },
    ]
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
