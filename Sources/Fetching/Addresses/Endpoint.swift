import Catalog
import Foundation

/// An address in parts: which server, and what is asked of it.
struct Endpoint: Hashable, Sendable {
    var isSecure: Bool
    /// In small letters; IPv6 in its brackets.
    var host: String
    var port: Int
    /// The path and the query, escaped; begins with a slash.
    var target: String

    /// Nil for what is no address of the web, or has a user or a password in it.
    init?(_ text: String) {
        guard let end = text.range(of: "://")?.upperBound else { return nil }
        let rest = text[end...]
        let authority = rest.prefix { !"/?#".contains($0) }
        guard let origin = Endpoint.plain(text[..<authority.endIndex].lowercased()) else { return nil }
        guard let address = WebAddress(origin) else { return nil }
        isSecure = address.isSecure
        (host, port) = Endpoint.split(origin.dropFirst(isSecure ? 8 : 7), isSecure: isSecure)
        guard (1...65535).contains(port) else { return nil }
        let tail = Endpoint.escaped(rest[authority.endIndex...].prefix { $0 != "#" })
        target = tail.hasPrefix("/") ? tail : "/\(tail)"
    }

    /// With a host of letters that only its own language has as the name system has it: `xn--mnchen-3ya`.
    private static func plain(_ origin: String) -> String? {
        origin.utf8.allSatisfy { $0 < 0x80 } ? origin : URL(string: origin)?.absoluteString
    }

    private static func split(_ authority: Substring, isSecure: Bool) -> (String, Int) {
        let usual = isSecure ? 443 : 80
        let bracket = authority.lastIndex(of: "]") ?? authority.startIndex
        guard let colon = authority[bracket...].lastIndex(of: ":") else { return (String(authority), usual) }
        return (String(authority[..<colon]), Int(authority[colon...].dropFirst()) ?? usual)
    }
}

extension Endpoint {
    var text: String { origin + target }

    /// Scheme, host and, unless it is the usual one, port.
    var origin: String {
        let scheme = isSecure ? "https://" : "http://"
        return port == (isSecure ? 443 : 80) ? scheme + host : "\(scheme)\(host):\(port)"
    }

    /// Whether the name says that it is this very machine.
    var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]"
            || host.hasPrefix("127.") && host.split(separator: ".").count == 4
                && host.split(separator: ".").allSatisfy { UInt8($0) != nil }
    }

    /// The characters that no address may have as they are; those of a `%41` are left.
    static func escaped(_ text: some StringProtocol) -> String {
        let isPlain = { (byte: UInt8) in byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte) }
        return text.unicodeScalars.reduce(into: "") { escaped, scalar in
            let bytes = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            if bytes.allSatisfy(isPlain) {
                escaped.unicodeScalars.append(scalar)
            } else {
                escaped += WebAddress.encoded(String(scalar))
            }
        }
    }
}
