/// The style attribute of an organiser's HTML: what looks, and neither moves out of its place nor fetches anything.
enum BodyStyle {
    /// The declarations that may stay, and the properties of the others.
    static func kept(_ style: String) -> (style: String, leftOut: [String]) {
        var (kept, leftOut): ([String], [String]) = ([], [])
        for declaration in style.split(separator: ";") {
            let parts = declaration.split(separator: ":", maxSplits: 1)
            let name = parts[0].trimmingPrefix(while: \.isWhitespace).lowercased()
            let property = String(name.prefix { !$0.isWhitespace })
            guard !property.isEmpty else { continue }
            if parts.count == 2, isKnown(property), isHarmless(parts[1], of: property) {
                kept.append("\(property):\(parts[1].trimmingPrefix(while: \.isWhitespace))")
            } else {
                leftOut.append(property)
            }
        }
        return (kept.joined(separator: ";"), leftOut)
    }

    private static func isKnown(_ property: String) -> Bool {
        properties.contains(property) || families.contains { property == $0 || property.hasPrefix("\($0)-") }
    }

    private static func isHarmless(_ value: Substring, of property: String) -> Bool {
        guard value.utf8.allSatisfy({ $0 >= 0x80 || isPlain($0) }) else { return false }
        // What is less than nothing stands on what is before it.
        if property.hasPrefix("margin"), value.contains("-") { return false }
        return value.split(separator: "(", omittingEmptySubsequences: false).dropLast().allSatisfy { before in
            let name = before.reversed().prefix { $0.isLetter || $0 == "-" }
            return ["rgb", "rgba", "hsl", "hsla"].contains(String(name.reversed()).lowercased())
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: " \t\n\r#%.,()'\"!+-/_".utf8.contains(byte)
        }
    }

    private static let families = ["border", "font", "list-style", "margin", "padding", "text-decoration"]
    private static let properties: Set<String> = [
        "background", "background-color", "box-sizing", "color", "direction", "display", "height", "letter-spacing",
        "line-height", "max-height", "max-width", "min-height", "min-width", "overflow-wrap", "table-layout",
        "text-align", "text-transform", "vertical-align", "white-space", "width", "word-break", "word-wrap",
    ]
}
