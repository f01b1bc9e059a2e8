/// An address that a link in somebody's text may lead to: on the web, a mailbox, a telephone, or relative to the page.
struct Link: Hashable, Sendable {
    let address: String
    /// Whether it may leave the site.
    let isExternal: Bool

    /// Nil for every other scheme. What comes before a colon is a scheme only after all that browsers leave out of an
    /// address is left out here as well.
    init?(_ text: String) {
        var address = Link.cleaned(text)[...]
        let scheme = address.prefix { !Link.endsScheme($0) }
        address = address[scheme.endIndex...]
        if address.first == UInt8(ascii: ":") {
            let rest = address.dropFirst()
            switch String(decoding: scheme, as: UTF8.self).lowercased() {
            case "http", "https":
                guard rest.count > 2, rest.starts(with: "//".utf8) else { return nil }
                isExternal = true
            case "mailto", "tel":
                guard !rest.isEmpty else { return nil }
                isExternal = false
            default: return nil
            }
        } else {
            // Browsers take a backslash for a slash, and two of them for the start of a host.
            isExternal = scheme.isEmpty && address.prefix(2).count { $0 == 0x2F || $0 == 0x5C } == 2
            guard scheme.count + address.count > (isExternal ? 2 : 0) else { return nil }
        }
        self.address = String(decoding: scheme + address, as: UTF8.self)
    }

    /// What to call it if nobody says: the last part of its path that isn't empty, or all of it.
    var lastPart: String {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        return path.split(separator: "/").last.map(String.init) ?? address
    }
}

extension Link {
    /// Without what is hidden, tabs and line ends, and without spaces around; with the rest of what an address can't
    /// have as percent signs and digits.
    private static func cleaned(_ text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { bytes in
            var cleaned: [UInt8] = []
            cleaned.reserveCapacity(bytes.count)
            var spaces = 0
            var at = 0
            while at < bytes.count {
                let piece = TextPiece(of: bytes, at: at)
                defer { at += piece.length }
                if case .hidden = piece.kind { continue }
                if case .space = piece.kind {
                    if bytes[at] == UInt8(ascii: " "), !cleaned.isEmpty { spaces += 1 }
                    continue
                }
                while spaces > 0 {
                    cleaned.append("%20")
                    spaces -= 1
                }
                switch piece.kind {
                case .noBreakSpace: cleaned.append("%C2%A0")
                case .escaped where bytes[at] == UInt8(ascii: "<"): cleaned.append("%3C")
                case .escaped where bytes[at] == UInt8(ascii: ">"): cleaned.append("%3E")
                case .escaped where bytes[at] == UInt8(ascii: "\""): cleaned.append("%22")
                default:
                    for byte in bytes[at..<at + piece.length] {
                        if byte == UInt8(ascii: " ") { cleaned.append("%20") } else { cleaned.append(byte) }
                    }
                }
            }
            return cleaned
        }
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): true
        default: false
        }
    }
}
