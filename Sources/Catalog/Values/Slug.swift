import Foundation

/// The part of an address that names an event: lower-case letters, digits and single hyphens, so that it is the same on
/// every disk and in every link.
public struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
    public let text: String

    /// Nil if it has anything else in it, starts or ends with a hyphen, is longer than 120, or is a name some disks reserve.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count <= 120, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(Slug.isAllowed) }),
            !Slug.reserved.contains(text)
        else { return nil }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// What a reader starts from; none leaves it.
    package static let blank = Slug(unchecked: "")

    public var description: String { text }

    public static func < (one: Slug, other: Slug) -> Bool { one.text < other.text }

    /// The same as a regular expression of JSON Schema, but for the length.
    public static let pattern = "^(?!(con|prn|aux|nul|(com|lpt)[0-9])$)[a-z0-9]+(-[a-z0-9]+)*$"

    /// What some systems keep for devices.
    private static let reserved = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    private static func isAllowed(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}

extension Slug {
    /// Most names need no table of letters. Nil for one that does, or that no slug can be made of.
    private static func near(ascii text: String.UTF8View) -> Slug? {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        for byte in text {
            guard byte < 0x80 else { return nil }
            let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
            if isAllowed(lower) {
                slug.append(lower)
            } else if let last = slug.last, last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            }
        }
        var cut = slug.prefix(120)
        if cut.last == UInt8(ascii: "-") { cut.removeLast() }
        let text = String(decoding: cut, as: UTF8.self)
        // Its letters are right by now, so that all that is left to ask is whether it is a name that some disks reserve.
        return cut.isEmpty || cut.count < 5 && reserved.contains(text) ? nil : Slug(unchecked: text)
    }

    /// The nearest slug to a text, for hints and new things: `Été à Paris` gives `ete-a-paris`; nil if nothing is left of it.
    public static func near(_ text: String) -> Slug? {
        if let slug = near(ascii: text.utf8) { return slug }
        var slug = ""
        for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                slug.unicodeScalars.append(scalar)
            } else if scalar.properties.canonicalCombiningClass == .notReordered, !slug.hasSuffix("-"), !slug.isEmpty {
                slug += "-"
            }
        }
        let cut = slug.prefix(120)
        return Slug(String(cut.hasSuffix("-") ? cut.dropLast() : cut))
    }
}
