import Theming

extension Rule<CheckedTemplate> {
    static var unknownField: Self {
        Rule(
            "template.field", .warning,
            "A template asks for fields that the tables have, also where none of your events is shown by it.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "{% if site.titel %}<hr>{% endif %}",
                good: "{% if site.title %}<hr>{% endif %}")
        ) { template in
            template.analysis.traced.compactMap { use in
                TemplateCheck.problem(with: use, in: template.name).map {
                    Finding($0.message, at: template.location(use.position), hint: $0.hint)
                }
            }
        }
    }
}
