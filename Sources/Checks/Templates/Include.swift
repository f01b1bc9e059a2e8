extension Rule<CheckedTemplate> {
    static var include: Self {
        Rule(
            "template.include", .warning,
            "Partials are rendered, not included: what they see is then what they are handed, and they are kept for other pages.",
            RuleExample(
                .themeFile("site/organizer.liquid"), bad: "{% include 'site/logo' %}", good: "{% render 'site/logo' %}")
        ) { template in
            // Words of mails are made by what is included for the page around it.
            guard !template.name.hasPrefix("mail/") else { return [] }
            return template.analysis.tags.filter { $0.name == "include" }.map { use in
                Finding(
                    "“include” lets the partial see and change everything here", at: template.location(use.position),
                    hint: "write render, and hand over what it needs: {% render 'site/row', card: card %}")
            }
        }
    }
}
