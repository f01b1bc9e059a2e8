import JSON

/// What a part holds, written as servers pass it on.
public struct Body: Hashable, Sendable {
    let encoding: String
    let lines: [UInt8]

    /// Any bytes.
    public init(_ bytes: [UInt8]) {
        encoding = "base64"
        lines = Base64.lines(bytes)
    }

    /// UTF-8 text, in whichever way is shorter. Its line ends become those of mail.
    public init(text: [UInt8]) {
        let quoted = QuotedPrintable.encoded(text, mostEscapes: text.count / 6)
        encoding = quoted == nil ? "base64" : "quoted-printable"
        lines = quoted ?? Base64.lines(Body.withLineEnds(text))
    }

    /// The letters of what is in base64, without line ends.
    public var base64: [UInt8] { lines.filter { $0 != 0x0D && $0 != 0x0A } }

    private static func withLineEnds(_ text: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(text.count + 256)
        var last: UInt8 = 0
        for byte in text {
            if byte == 0x0A, last != 0x0D { lines.append(0x0D) }
            if last == 0x0D, byte != 0x0A { lines.append(0x0A) }
            lines.append(byte)
            last = byte
        }
        if last == 0x0D { lines.append(0x0A) }
        return lines
    }
}
