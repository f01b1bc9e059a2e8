/// A parameter of a header, such as the name of a file: quoted if it is ASCII, else as RFC 2231 has it.
enum Parameter {
    /// In pieces that fit on lines.
    static func words(_ name: String, _ value: String) -> [String] {
        let isPlain = value.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && value.utf8.count <= longest
        if isPlain {
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            return ["\(name)=\"\(escaped)\""]
        }
        return encoded(name, value)
    }

    private static func encoded(_ name: String, _ value: String) -> [String] {
        var pieces = ["UTF-8''"]
        for scalar in value.unicodeScalars {
            let escaped = UTF8.encode(scalar).map { $0.map(Parameter.escaped).joined() } ?? ""
            if pieces[pieces.count - 1].utf8.count + escaped.utf8.count > longest { pieces.append("") }
            pieces[pieces.count - 1] += escaped
        }
        guard pieces.count > 1 else { return ["\(name)*=\(pieces[0])"] }
        return pieces.enumerated().map { "\(name)*\($0)*=\($1)" }
    }

    private static func escaped(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
            String(UnicodeScalar(byte))
        default: "%" + String(UnicodeScalar(Hex.digit(byte >> 4))) + String(UnicodeScalar(Hex.digit(byte & 15)))
        }
    }

    private static let longest = 56
}
