import Diagnostics

extension Rule<CheckedTemplate> {
    static var unknownPartial: Self {
        Rule(
            "template.unknown-partial", .error,
            "Every template that another asks for is there, also where none of your events comes to it.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "{% if false %}{% render 'site/rwo' %}{% endif %}",
                good: "{% if false %}{% render 'site/logo' %}{% endif %}")
        ) { template in
            template.analysis.partials.filter { !template.surroundings.hasTemplate($0.name) }.map { use in
                Finding(
                    "there is no template “\(use.name)”", at: template.location(use.position),
                    hint: NearName.hint(use.name, among: template.surroundings.templates.sorted())
                        ?? "write it as a file of the theme, \(use.name).liquid")
            }
        }
    }
}
