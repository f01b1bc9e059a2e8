/// Text written so that it can't be anything but text, between tags and in quoted attributes alike.
public enum Escaping {
    /// A text as HTML.
    public static func html(_ text: String) -> String {
        var html: [UInt8] = []
        append(text, to: &html)
        return String(decoding: html, as: UTF8.self)
    }

    static func append(_ text: String, to html: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var at = 0
            while at < bytes.count {
                let piece = TextPiece(of: bytes, at: at)
                append(piece, of: bytes, at: at, to: &html)
                at += piece.length
            }
        }
    }

    @inline(__always)
    static func append(
        _ piece: TextPiece, of bytes: UnsafeBufferPointer<UInt8>, at start: Int, to html: inout [UInt8]
    ) {
        switch piece.kind {
        case .plain, .noBreakSpace:
            html.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<start + piece.length]))
        // XML has no form feed.
        case .space where bytes[start] == 0x0C: html.append(UInt8(ascii: " "))
        case .space: html.append(piece.length == 1 ? bytes[start] : UInt8(ascii: "\n"))
        case .escaped(let entity): html.append(entity)
        case .hidden: break
        }
    }
}

extension [UInt8] {
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
