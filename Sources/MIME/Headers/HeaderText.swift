/// What may stand in a header: nothing is taken out of it, for then it would say something else.
public enum HeaderText {
    /// What is wrong with a text; nil if nothing is. Names are what readers trust by, and have no mark of direction either.
    public static func reason(against text: String, isName: Bool = false) -> String? {
        // Nearly all are plain ASCII.
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return nil }
        for scalar in text.unicodeScalars {
            if let reason = reason(against: scalar, isName: isName) { return reason }
        }
        return nil
    }

    private static func reason(against scalar: Unicode.Scalar, isName: Bool) -> String? {
        switch scalar.value {
        case 0x0A, 0x0D: "has a line break"
        case 0x00: "has a NUL"
        case 0x00..<0x20, 0x7F..<0xA0: "has the control character \(name(scalar))"
        case 0x2028, 0x2029: "has \(name(scalar)), which is a line break"
        case 0x202A...0x202E, 0x2066...0x2069: "has \(name(scalar)), which turns the direction of reading"
        case 0x061C, 0x200E, 0x200F: isName ? "has \(name(scalar)), a mark of direction that nobody sees" : nil
        case 0xFEFF, 0xFFFE, 0xFFFF: "has \(name(scalar)), which nobody sees"
        default: nil
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
