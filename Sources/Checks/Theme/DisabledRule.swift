import Diagnostics

extension Rule<CheckedTheme> {
    static var disabledRule: Self {
        Rule(
            "theme.disabled-rule", .warning, "A comment that switches a rule off names one that there is.",
            RuleExample(
                .themeFile("assets/brand.css"), bad: "/* playbill-check-disable theme.unused-tokn */",
                good: "/* playbill-check-disable theme.unused-token */")
        ) { theme in
            theme.own.flatMap { file in
                Disabling(file.bytes).names.compactMap { name in
                    Selection.problem(name.text).map {
                        Finding($0.message, at: file.location(name.bytes), hint: $0.hint)
                    }
                }
            }
        }
    }
}
