import Diagnostics
import Graphics

/// Characters that no font here has: said by name, with the package that would help.
struct MissingGlyphReport {
    let diagnostics: [Diagnostic]

    init(_ missing: MissingGlyphs, isAllowed: Bool) {
        let severity: Severity = isAllowed ? .warning : .error
        var diagnostics: [Diagnostic] = []
        if !missing.characters.isEmpty {
            let packages = Set(missing.characters.compactMap { Script.package(for: $0) }).sorted()
            let advice = packages.isEmpty ? "" : "install \(packages.joined(separator: " and ")), or "
            diagnostics.append(
                Diagnostic(
                    severity, "ticket.missing-glyph",
                    "no font here has \(MissingGlyphReport.names(missing.characters))",
                    hint: "\(advice)let it go with --missing-glyphs allow"))
        }
        if !missing.refused.isEmpty {
            diagnostics.append(
                Diagnostic(
                    severity, "ticket.unprintable",
                    "\(MissingGlyphReport.names(missing.refused)) can't be printed: nobody can tell what it means",
                    hint: "take it out of the order, or let it go with --missing-glyphs allow"))
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
