/// A picture from somewhere on the web.
public struct Picture: Hashable, Sendable {
    public var kind: Kind
    public var bytes: [UInt8]

    public enum Kind: String, Hashable, Sendable {
        case jpeg, png, gif, webp, svg
    }

    /// By their first bytes, whatever the server calls them; nil for what no browser shows.
    init?(_ bytes: [UInt8]) {
        guard let kind = Picture.kind(bytes) else { return nil }
        self.kind = kind
        self.bytes = bytes
    }

    private static func kind(_ bytes: [UInt8]) -> Kind? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) { return .gif }
        if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) { return .webp }
        let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return head.contains("<svg") && !head.contains("<html") ? .svg : nil
    }
}

extension Picture.Kind {
    public var mediaType: String { self == .svg ? "image/svg+xml" : "image/\(rawValue)" }
}
