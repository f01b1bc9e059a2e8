import Foundation

/// A name as a part of a path.
public enum PathPart {
    /// Letters that no slug can hold are kept, since a name has nothing else. Several names may come to one part.
    public static func of(_ name: String) -> String {
        if hasLatinLettersOnly(name), let slug = Slug.near(name) { return slug.text }
        let letters = name.lowercased().unicodeScalars.map { scalar -> Character in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? Character(scalar) : "-"
        }
        let parts = String(letters).split(separator: "-")
        // A name of signs alone is told apart by them.
        guard parts.isEmpty else { return parts.joined(separator: "-") }
        return name.isEmpty
            ? "other" : "u" + name.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
    }

    /// Whether a slug keeps all its letters and digits, without their accents.
    private static func hasLatinLettersOnly(_ name: String) -> Bool {
        name.utf8.allSatisfy { $0 < 0x80 }
            || name.decomposedStringWithCanonicalMapping.unicodeScalars.allSatisfy { scalar in
                scalar.isASCII || !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
            }
    }
}
