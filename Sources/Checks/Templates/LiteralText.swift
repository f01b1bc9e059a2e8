extension Rule<CheckedTemplate> {
    static var literalText: Self {
        Rule(
            "template.literal-text", .warning,
            "Words for readers come from the locale files, so that each reads their own.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "<p>More events</p>", good: "<p>{{ 'nav.events' | t }}</p>")
        ) { template in
            guard !template.isStyle else { return [] }
            return TemplateScan(template.source).words.map { bytes in
                let words = String(decoding: template.source[bytes], as: UTF8.self)
                return Finding(
                    "“\(words.prefix(40))” is the same in every language", at: template.location(bytes),
                    hint: "put it into locales/en.json and the like under a key, and write {{ 'key' | t }}")
            }
        }
    }
}
