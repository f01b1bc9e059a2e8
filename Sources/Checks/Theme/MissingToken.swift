import Diagnostics
import Theming

extension Rule<CheckedTheme> {
    static var missingToken: Self {
        Rule(
            "theme.missing-token", .warning,
            "Every token that a style asks for is one of the theme's, or declared in a style sheet.",
            RuleExample(
                .themeFile("assets/brand.css"), bad: ".lead { color: var(--mutted) }",
                good: ".lead { color: var(--muted) }")
        ) { theme in
            let known = theme.tokens
            return theme.own.flatMap { file in
                CustomProperties(file.bytes).used.filter { !$0.hasFallback && !known.contains($0.name) }.map { use in
                    Finding(
                        "there is no token “\(use.name)”", at: file.location(use.bytes),
                        hint: NearName.hint(use.name, among: known.sorted())
                            ?? "declare it in a rule of :root, or say what to use instead: var(\(use.name), …)")
                }
            }
        }
    }
}

extension CheckedTheme {
    /// The theme's own and all that any file of it declares.
    fileprivate var tokens: Set<String> {
        Set(Theme.tokens).union(files.flatMap { CustomProperties($0.bytes).declared.map(\.name) })
    }
}
