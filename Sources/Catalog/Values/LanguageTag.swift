/// A language as BCP 47 writes it: `sw`, `pt-BR`, `zh-Hant`.
public struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// Nil unless it is a language with, at most, a script and a region, each in its usual case.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, LanguageTag.matches(language, 2...3, LanguageTag.isLower) else { return nil }
        var rest = parts.dropFirst()
        if let script = rest.first, script.utf8.count == 4 {
            guard LanguageTag.matches(script.prefix(1), 1...1, LanguageTag.isUpper),
                LanguageTag.matches(script.dropFirst(), 3...3, LanguageTag.isLower)
            else { return nil }
            rest = rest.dropFirst()
        }
        if let region = rest.first {
            guard
                LanguageTag.matches(region, 2...2, LanguageTag.isUpper)
                    || LanguageTag.matches(region, 3...3, LanguageTag.isDigit)
            else { return nil }
            rest = rest.dropFirst()
        }
        guard rest.isEmpty else { return nil }
        self.text = text
    }

    private init(known text: String) {
        self.text = text
    }

    public static let english = LanguageTag(known: "en")
    public static let americanEnglish = LanguageTag(known: "en-US")

    /// The same as a regular expression of JSON Schema.
    public static let pattern = "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"

    public var description: String { text }

    public static func < (one: LanguageTag, other: LanguageTag) -> Bool { one.text < other.text }
}

extension LanguageTag {
    /// This tag and what it falls back to: `zh-Hant-TW`, `zh-Hant`, `zh`.
    public var chain: [LanguageTag] {
        let parts = text.split(separator: "-")
        return (1...parts.count).reversed().map { LanguageTag(known: parts.prefix($0).joined(separator: "-")) }
    }

    /// The language alone.
    public var primary: Substring { text.prefix { $0 != "-" } }

    private static func matches(_ part: Substring, _ lengths: ClosedRange<Int>, _ isFit: (UInt8) -> Bool) -> Bool {
        lengths.contains(part.utf8.count) && part.utf8.allSatisfy(isFit)
    }

    private static func isLower(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
