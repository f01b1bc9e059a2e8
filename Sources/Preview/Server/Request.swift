/// What a browser asks for.
public struct Request: Hashable, Sendable {
    public var method: String
    /// As it was sent: escapes are still there.
    public var path: String
    /// The values behind the question mark, by their names, without escapes.
    public var query: [String: String]
    /// By their names in small letters; those that we look at.
    public var headers: [String: String]

    public init(
        _ path: String, method: String = "GET", query: [String: String] = [:], headers: [String: String] = [:]
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
    }

    static let headersLookedAt = ["host", "sec-fetch-site"]
}

extension Request {
    /// The path without escapes and without the slash it begins with; nil if it is no path of a site: what climbs, hides a slash
    /// in an escape, or isn't UTF-8 leads nowhere.
    var place: String? {
        guard path.hasPrefix("/"), let text = Request.unescaped(path.dropFirst()) else { return nil }
        guard Request.slashes(text) == Request.slashes(path) - 1 else { return nil }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { $0 != "." && $0 != ".." } && parts.dropLast().allSatisfy { !$0.isEmpty }
        return isPlain && !text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") } ? text : nil
    }

    private static func slashes(_ text: String) -> Int { text.utf8.count { $0 == UInt8(ascii: "/") } }

    /// Nil for an escape that is none, and for bytes that are no UTF-8.
    static func unescaped(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.first != 0x2B
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
