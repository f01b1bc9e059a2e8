import Diagnostics

extension Rule<CheckedTemplate> {
    static var unknownMessage: Self {
        Rule(
            "template.unknown-message", .error, "Every message that a template asks for is in a locale file.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "<p>{{ 'nav.evnets' | t }}</p>",
                good: "<p>{{ 'nav.events' | t }}</p>")
        ) { template in
            template.analysis.filtered.filter {
                $0.filter.name == "t" && !template.surroundings.messages.contains($0.text)
            }.map {
                use in
                Finding(
                    "there is no message “\(use.text)”", at: template.location(use.filter.position),
                    hint: NearName.hint(use.text, among: template.surroundings.messages.sorted())
                        ?? "add it to locales/en.json of the theme")
            }
        }
    }
}
