import Foundation

/// A colour: `A3271C`.
public struct Colour: Hashable, Sendable {
    /// Six digits in capitals.
    public let hex: String

    /// Nil unless it is six hexadecimal digits.
    public init?(_ text: String) {
        guard text.utf8.count == 6, text.allSatisfy(\.isHexDigit) else { return nil }
        hex = text.uppercased()
    }

    public static let black = Colour(digits: "000000")
    public static let white = Colour(digits: "FFFFFF")

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

    /// The contrast in words, rounded down, as 4.49 isn't enough: `4.4:1`.
    public func contrastText(with other: Colour) -> String {
        let tenths = Int(contrast(with: other) * 10)
        return "\(tenths / 10).\(tenths % 10):1"
    }

    /// The nearest to it that stands out from a ground by so much, or what does so most.
    public func readable(on ground: Colour, atLeast least: Double) -> Colour {
        let end: Colour = ground.contrast(with: .black) > ground.contrast(with: .white) ? .black : .white
        return (0...100).lazy.map { mixed($0, with: end) }.first { $0.contrast(with: ground) >= least } ?? end
    }

    /// What WCAG asks for of text at level AA, and of large text.
    public static let leastContrastOfText = 4.5
    public static let leastContrastOfLargeText = 3.0

    /// Some percent of the way to another.
    public func mixed(_ percent: Int, with other: Colour) -> Colour {
        let mixed = zip(parts, other.parts).map { mine, theirs in mine + (theirs - mine) * percent / 100 }
        return Colour(digits: mixed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }.joined())
    }

    /// Red, green and blue, from 0 to 255.
    private var parts: [Int] {
        stride(from: 0, to: 6, by: 2).map { Int(hex.dropFirst($0).prefix(2), radix: 16) ?? 0 }
    }

    private var luminance: Double {
        let parts = parts.map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
