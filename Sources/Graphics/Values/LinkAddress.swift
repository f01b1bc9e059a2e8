/// An address that a link in a document may lead to, as the ASCII that every reader takes.
public struct LinkAddress: Hashable, Sendable {
    /// Percent-encoded wherever PDF or a tag of Cairo's gives a sign a meaning of its own.
    public let encoded: String

    /// Nil for what isn't https, http, mailto or tel, or has more than 2,000 bytes.
    public init?(_ address: String) {
        let scheme = address.prefix { $0 != ":" }.lowercased()
        guard LinkAddress.schemes.contains(scheme), address.utf8.count > scheme.utf8.count + 1 else { return nil }
        encoded = LinkAddress.encode(address)
        guard encoded.utf8.count <= LinkAddress.mostBytes else { return nil }
    }

    private static let schemes: Set = ["https", "http", "mailto", "tel"]
    private static let mostBytes = 2000
    /// What stands for itself: letters, digits, and of the signs of RFC 3986 those that need no care.
    private static let plain = Set("-._~:/?#[]@!$&*+,;=".utf8)
}

extension LinkAddress {
    private static func encode(_ address: String) -> String {
        let bytes = Array(address.utf8)
        var encoded: [UInt8] = []
        encoded.reserveCapacity(bytes.count)
        for (place, byte) in bytes.enumerated() {
            let isEscape = byte == UInt8(ascii: "%") && bytes[(place + 1)...].prefix(2).count(where: isHexDigit) == 2
            if isLetterOrDigit(byte) || plain.contains(byte) || isEscape {
                encoded.append(byte)
            } else {
                encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static let digits = Array("0123456789ABCDEF".utf8)

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 6 || byte &- UInt8(ascii: "0") < 10
    }
}
