import Diagnostics

extension Rule<CheckedTheme> {
    static var unusedAsset: Self {
        Rule(
            "theme.unused-asset", .warning,
            "Every file in a theme's assets is named by a template, a style sheet or `theme.json`.",
            RuleExample(
                .themeFile("assets/brand.css"), bad: ".lead { color: var(--ink) }",
                good: ".lead { background: url(paper.svg) }", with: ["mine/assets/paper.svg": "<svg/>"])
        ) { theme in
            let texts = theme.files.filter { !$0.bytes.isEmpty }.map {
                (path: $0.path, text: String(decoding: $0.bytes, as: UTF8.self))
            }
            return theme.own.compactMap { file in
                guard let name = name(of: file.path), !asked.contains(name),
                    theme.theme.logo?.text != name,
                    !texts.contains(where: { $0.path != file.path && $0.text.contains(name) })
                else { return nil }
                return Finding(
                    "nothing asks for “\(name)”", at: Location(file: file.name),
                    hint: "remove it, or use it: {{ '\(name)' | asset }} in a template, url(\(name)) in a style sheet")
            }
        }
    }

    /// What pages ask for by themselves.
    private static var asked: Set<String> { ["site.css", "brand.css", "consent.js"] }

    private static func name(of path: String) -> String? {
        guard path.hasPrefix("assets/"), !path.hasPrefix("assets/.") else { return nil }
        return String(path.dropFirst("assets/".count))
    }
}
