import Diagnostics
import Graphics

/// Characters that no font here has: said by name, with the package that would help.
package struct MissingGlyphReport {
    package let diagnostics: [Diagnostic]

    /// What is made of whose words, and what to do otherwise, as a hint goes on.
    package struct Wording: Sendable {
        var product: String
        var source: String
        var otherwise: String

        package init(product: String, source: String, otherwise: String) {
            self.product = product
            self.source = source
            self.otherwise = otherwise
        }
    }

    package init(_ missing: MissingGlyphs, _ severity: Severity, _ wording: Wording, at location: Location? = nil) {
        var diagnostics: [Diagnostic] = []
        if !missing.characters.isEmpty {
            let packages = Set(missing.characters.compactMap { Script.package(for: $0) }).sorted()
            let advice = packages.isEmpty ? "" : "install \(packages.joined(separator: " and ")), or "
            diagnostics.append(
                Diagnostic(
                    severity, "\(wording.product).missing-glyph",
                    "no font here has \(MissingGlyphReport.names(missing.characters))", at: location,
                    hint: "\(advice)\(wording.otherwise)"))
        }
        if !missing.refused.isEmpty {
            diagnostics.append(
                Diagnostic(
                    severity, "\(wording.product).unprintable",
                    "\(MissingGlyphReport.names(missing.refused)) can't be printed: nobody can tell what it means",
                    at: location, hint: "take it out of \(wording.source), or \(wording.otherwise)"))
        }
        self.diagnostics = diagnostics
    }

    private static func names(_ characters: [Unicode.Scalar]) -> String {
        characters.prefix(10).map { character in
            let digits = String(character.value, radix: 16, uppercase: true)
            let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            return character.properties.isAlphabetic ? "“\(character)” (\(code))" : code
        }.joined(separator: ", ") + (characters.count > 10 ? " and \(characters.count - 10) more" : "")
    }
}
