import Catalog
import Diagnostics
import JSON
import Records

/// What a theme's own `theme.json` says; what it leaves out is its parent's.
struct ThemeFile: Hashable, Sendable {
    var name = ""
    var inherits: String?
    var leads: Scheme?
    var light: Palette?
    var dark: Palette?
    var display: Typeface?
    var text: Typeface?
    var numbers: Typeface?
    var radius: Int?
    var logo: FilePath?
    var checks = Checks()

    struct Checks: Hashable, Sendable {
        var skip: [String] = []
    }

    static let fileName = "theme.json"
}

extension Theme {
    /// The JSON Schema of `theme.json`.
    public static var schema: JSON {
        ThemeFile.record.schema.document(id: "https://playbill.dev/schema/theme.json", title: "Playbill theme")
    }
}

/// Which of its two palettes a theme is made for first.
public enum Scheme: String, Hashable, Sendable, CaseIterable {
    case light, dark
}

extension ThemeFile {
    static let record = Record<ThemeFile>(
        "the theme", "A brand: its colours, its faces, and whose child it is.", blank: ThemeFile(), isClosed: true,
        [
            .required("name", \.name, .line, "What people call it."),
            .optional("inherits", \.inherits, .line, "The theme it is made from; playbill if left out."),
            .optional("leads", \.leads, .word("value.scheme"), "The palette it is made for first."),
            .optional("light", \.light, Palette.record.rule, "Its colours on light ground."),
            .optional("dark", \.dark, Palette.record.rule, "Its colours on dark ground."),
            .optional("display", \.display, Typeface.record.rule, "For titles."),
            .optional("text", \.text, Typeface.record.rule, "For text."),
            .optional("numbers", \.numbers, Typeface.record.rule, "For times, prices and codes."),
            .optional("radius", \.radius, .integer(0, 64), "Of corners, in pixels."),
            .optional("logo", \.logo, .filePath, "A picture among its assets."),
            .defaulted("checks", \.checks, Checks.record.rule, "How its files are checked."),
        ])

    /// Throws `Failure.usage` with everything that is wrong.
    static func read(_ bytes: [UInt8], file: String) throws(Failure) -> (file: ThemeFile, diagnostics: [Diagnostic]) {
        var problems = Problems()
        var theme = ThemeFile()
        do throws(JSONSyntaxError) {
            theme = record.readPartly(try JSONDocument(bytes, dialect: .json5).root, &problems).value
        } catch {
            problems.report(error)
        }
        let diagnostics = problems.diagnostics(file: file, bytes: bytes)
        guard !diagnostics.contains(where: { $0.severity == .error }) else {
            throw Failure(.usage, diagnostics, sources: [file: bytes])
        }
        return (theme, diagnostics)
    }
}

extension ThemeFile.Checks {
    static let record = Record<ThemeFile.Checks>(
        "the checks", "How its files are checked.", blank: ThemeFile.Checks(), isClosed: true,
        [.defaulted("skip", \.skip, .list(.line), "Rules that its files aren't held to: theme.unused-token, say.")])
}
