import Diagnostics

extension Rule<CheckedTemplate> {
    static var unknownVariable: Self {
        Rule(
            "template.unknown-variable", .warning,
            "A template asks for what pages of its kind have, for what it makes itself, and for what it is handed.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "{% if lisst %}<hr>{% endif %}",
                good: "{% if list %}<hr>{% endif %}")
        ) { template in
            guard let roots = template.roots else { return [] }
            return template.analysis.variables.compactMap { use in
                let root = String(use.name.prefix { $0 != "." && $0 != "[" })
                guard !root.isEmpty, !roots.contains(root), !template.analysis.optional.contains(use.name) else {
                    return nil
                }
                return Finding(
                    "nothing here is called “\(root)”", at: template.location(use.position),
                    hint: NearName.hint(root, among: roots.sorted())
                        ?? "hand it over: {% render '\(template.name)', \(root): … %}")
            }
        }
    }
}
