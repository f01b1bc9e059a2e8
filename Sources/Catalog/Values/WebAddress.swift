/// An address on the web that is safe to link to: http or https, a host, no user or password, nothing hidden.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Nil for every other scheme, and for spaces, quotes, angle brackets, backslashes and control characters.
    public init?(_ text: String) {
        guard let start = WebAddress.endOfScheme(text.utf8), WebAddress.isAllowed(text) else { return nil }
        let authority = text.utf8[start...].prefix {
            $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
        }
        guard WebAddress.isHostAndPort(authority) else { return nil }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// What a reader starts from; none leaves it.
    package static let blank = WebAddress(unchecked: "")

    public var description: String { text }

    /// The same as a regular expression of JSON Schema.
    public static let pattern =
        #"^[Hh][Tt][Tt][Pp][Ss]?://(\[[0-9A-Fa-f:.]+\]|[^\s/?#@:\[\]"'<>\\^`{|}\u0000-\u0020\u007F-\u009F]+)(:[0-9]{1,5})?([/?#][^\s"'<>\\^`{|}\u0000-\u0020\u007F-\u009F]*)?$"#
}

extension WebAddress {
    /// Whether what is sent there is encrypted.
    public var isSecure: Bool { text.prefix(6).lowercased() == "https:" }

    /// Scheme, host and port.
    public var origin: String {
        guard let start = WebAddress.endOfScheme(text.utf8) else { return text }
        let end = text.utf8[start...].firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        return text[..<(end ?? text.endIndex)].lowercased()
    }

    private static func endOfScheme(_ text: String.UTF8View) -> String.Index? {
        let isSecure = text.dropFirst(4).first.map { $0 | 0x20 } == UInt8(ascii: "s")
        let scheme: StaticString = isSecure ? "https://" : "http://"
        let head = text.prefix(scheme.utf8CodeUnitCount)
        // Setting one bit makes letters small, and leaves : and / as they are.
        let isScheme = scheme.withUTF8Buffer { $0.elementsEqual(head.lazy.map { $0 | 0x20 }) }
        return isScheme ? head.endIndex : nil
    }

    /// No `@`, which would put a user before the host; brackets only around an IPv6 address.
    private static func isHostAndPort(_ authority: Substring.UTF8View) -> Bool {
        guard !authority.contains(UInt8(ascii: "@")) else { return false }
        if authority.first == UInt8(ascii: "[") {
            guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return false }
            let host = authority[..<end].dropFirst()
            return !host.isEmpty && host.allSatisfy(isAddressByte) && isPort(authority[end...].dropFirst())
        }
        let host = authority.prefix { $0 != UInt8(ascii: ":") }
        let hasBrackets = host.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        return !host.isEmpty && !hasBrackets && isPort(authority[host.endIndex...])
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || Character(Unicode.Scalar(byte)).isHexDigit
    }

    /// Nothing, or a colon and up to five digits.
    private static func isPort(_ text: Substring.UTF8View) -> Bool {
        text.isEmpty
            || (2...6).contains(text.count) && text.first == UInt8(ascii: ":")
                && text.dropFirst().allSatisfy { (48...57).contains($0) }
    }

    private static func isAllowed(_ text: String) -> Bool {
        // Nearly all are ASCII, of which bytes say as much as scalars.
        var text = text
        let isPlain = text.withUTF8 { $0.allSatisfy { $0 < 0x80 && isAllowed(Unicode.Scalar($0)) } }
        return isPlain || text.unicodeScalars.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{7F}"..."\u{9F}": false
        case "!"..."~": true
        default: scalar.value > 0x20 && !scalar.properties.isWhitespace
        }
    }
}
