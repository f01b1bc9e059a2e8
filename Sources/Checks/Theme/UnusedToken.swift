import Theming

extension Rule<CheckedTheme> {
    static var unusedToken: Self {
        Rule(
            "theme.unused-token", .warning, "Every token that a style sheet declares is asked for somewhere.",
            RuleExample(
                .themeFile("assets/brand.css"), bad: ":root { --gold: #c9a227 }",
                good: ":root { --gold: #c9a227 }\n.lead { color: var(--gold) }")
        ) { theme in
            let used = Set(theme.files.flatMap { CustomProperties($0.bytes).used.map(\.name) }).union(Theme.tokens)
            return theme.own.flatMap { file in
                CustomProperties(file.bytes).declared.filter { !used.contains($0.name) }.map { declared in
                    Finding(
                        "nothing asks for the token “\(declared.name)”", at: file.location(declared.bytes),
                        hint: "remove it, or use it: var(\(declared.name))")
                }
            }
        }
    }
}
