/// An address on the web that is safe to link to: http or https, a host, no user or password, nothing hidden.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Nil for every other scheme, and for spaces, quotes, angle brackets, backslashes and control characters.
    public init?(_ text: String) {
        guard let rest = WebAddress.afterScheme(text), text.unicodeScalars.allSatisfy(WebAddress.isAllowed) else { return nil }
        let authority = rest.prefix { !"/?#".contains($0) }
        guard !authority.contains("@"), WebAddress.isHostAndPort(authority) else { return nil }
        self.text = text
    }

    public var description: String { text }

    /// The same as a regular expression of JSON Schema.
    public static let pattern =
        #"^[Hh][Tt][Tt][Pp][Ss]?://(\[[0-9A-Fa-f:.]+\]|[^\s/?#@:\[\]"'<>\\^`{|}\u0000-\u0020\u007F-\u009F]+)(:[0-9]{1,5})?([/?#][^\s"'<>\\^`{|}\u0000-\u0020\u007F-\u009F]*)?$"#
}

extension WebAddress {
    public var isSecure: Bool { text.lowercased().hasPrefix("https:") }

    private static func afterScheme(_ text: String) -> Substring? {
        let head = text.prefix(8).lowercased()
        let scheme = ["https://", "http://"].first { head.hasPrefix($0) }
        return scheme.map { text.dropFirst($0.count) }
    }

    private static func isHostAndPort(_ authority: Substring) -> Bool {
        if authority.hasPrefix("[") {
            guard let end = authority.firstIndex(of: "]") else { return false }
            let host = authority[authority.index(after: authority.startIndex)..<end]
            return !host.isEmpty && host.allSatisfy { $0.isASCII && ($0.isHexDigit || $0 == ":" || $0 == ".") }
                && isPort(authority[authority.index(after: end)...])
        }
        let host = authority.prefix { $0 != ":" }
        return !host.isEmpty && !host.contains { "[]".contains($0) } && isPort(authority.dropFirst(host.count))
    }

    /// Nothing, or a colon and up to five digits.
    private static func isPort(_ text: Substring) -> Bool {
        text.isEmpty || (2...6).contains(text.utf8.count) && text.dropFirst().utf8.allSatisfy { (48...57).contains($0) }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{7F}"..."\u{9F}": false
        case "!"..."~": true
        default: scalar.value > 0x20 && !scalar.properties.isWhitespace
        }
    }
}
