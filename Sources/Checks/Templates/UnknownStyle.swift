import Theming

extension Rule<CheckedTemplate> {
    static var unknownStyle: Self {
        Rule(
            "template.unknown-style", .error,
            "Dates, amounts and lists are written in styles that there are, also where none of your events comes to it.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "{% if false %}{{ 'now' | date: 'yaer' }}{% endif %}",
                good: "{% if false %}{{ 'now' | date: '%Y' }}{% endif %}")
        ) { template in
            template.analysis.told.compactMap { told in
                FilterStyles.problem(with: told.text.name, of: told.filter).map {
                    Finding($0.message, at: template.location(told.text.position), hint: $0.hint)
                }
            }
        }
    }
}
