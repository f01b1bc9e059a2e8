import Foundation
import JSON
import Records

/// A colour as a theme writes it: `A3271C`.
public struct Colour: Hashable, Sendable {
    /// Six digits in capitals.
    public let hex: String

    /// Nil unless it is six hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 6, text.allSatisfy(\.isHexDigit) else { return nil }
        hex = text.uppercased()
    }

    public static let black = Colour(digits: "000000")

    private init(digits: String) {
        hex = digits
    }
}

extension Colour {
    /// How much it stands out from another, from 1 to 21, as WCAG counts.
    public func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private var luminance: Double {
        let parts = stride(from: 0, to: 6, by: 2).map { start -> Double in
            let digits = hex.dropFirst(start).prefix(2)
            let value = Double(Int(digits, radix: 16) ?? 0) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}

extension Rule where Value == Colour {
    static let colour = Rule(
        "value.colour", "a colour as six hexadecimal digits, such as \"A3271C\"",
        schema: Schema(["type": "string", "pattern": "^[0-9A-Fa-f]{6}$"])
    ) { value in value.string.flatMap { Colour($0) } }
}
