import Theming

extension Rule<CheckedTemplate> {
    static var deprecatedField: Self {
        Rule(
            "template.deprecated-field", .warning,
            "A template asks for fields by the names that they have now; those of before go away in time.",
            RuleExample(
                .themeFile("site/pagination.liquid"),
                bad: "{% for card in list.events %}<time>{{ card.dates }}</time>{% endfor %}",
                good: "{% for card in list.events %}<time>{{ card.days }}</time>{% endfor %}")
        ) { template in
            template.analysis.traced.compactMap { use in
                TemplateCheck.deprecation(of: use, in: template.name).map { way, note in
                    Finding(
                        "“\(way)” is deprecated since \(note.since)", at: template.location(use.position),
                        hint: "use “\(note.replacement)” in its place")
                }
            }
        }
    }
}
