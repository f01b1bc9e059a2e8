/// An address on the web that is safe to link to: http or https, a host, no user or password, nothing hidden.
public struct WebAddress: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Nil for every other scheme, and for spaces, quotes, angle brackets, backslashes and control characters.
    public init?(_ text: String) {
        let isAddress =
            text.utf8.withContiguousStorageIfAvailable(WebAddress.isAddress)
            ?? Array(text.utf8).withUnsafeBufferPointer(WebAddress.isAddress)
        guard isAddress, WebAddress.isASCII(text) || text.unicodeScalars.allSatisfy(WebAddress.isAllowed)
        else { return nil }
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
    public var isSecure: Bool {
        // One bit makes letters small, and a colon is not changed by it.
        text.utf8.prefix(6).elementsEqual("https:".utf8) { $0 | 0x20 == $1 }
    }

    /// Scheme, host and port.
    public var origin: String {
        let rest = text.utf8.dropFirst(isSecure ? 8 : 7)
        let end = rest.firstIndex {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        }
        let origin = String(text[..<(end ?? text.endIndex)])
        let isLowercase = origin.utf8.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isLowercase ? origin : origin.lowercased()
    }

    /// Whether it is one as far as its ASCII characters tell.
    private static func isAddress(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = lengthOfScheme(text) else { return false }
        var end = start
        while end < text.count, text[end] != UInt8(ascii: "/"), text[end] != UInt8(ascii: "?"),
            text[end] != UInt8(ascii: "#")
        {
            end += 1
        }
        return isHostAndPort(text[start..<end]) && text.allSatisfy(isAllowed)
    }

    private static func lengthOfScheme(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        for scheme in ["https://", "http://"] as [StaticString] {
            let length = scheme.utf8CodeUnitCount
            // Setting one bit makes letters small, and leaves : and / as they are.
            let isScheme =
                text.count >= length
                && scheme.withUTF8Buffer { $0.elementsEqual(text[..<length].lazy.map { $0 | 0x20 }) }
            if isScheme { return length }
        }
        return nil
    }

    /// No `@`, which would put a user before the host; brackets only around an IPv6 address.
    private static func isHostAndPort(_ authority: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
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
    private static func isPort(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        text.isEmpty
            || (2...6).contains(text.count) && text.first == UInt8(ascii: ":")
                && text.dropFirst().allSatisfy { (48...57).contains($0) }
    }

    /// As far as it is one of ASCII.
    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
            UInt8(ascii: "}"):
            false
        default: true
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{7F}"..."\u{9F}": false
        case "!"..."~": true
        default: scalar.value > 0x20 && !scalar.properties.isWhitespace
        }
    }
}
