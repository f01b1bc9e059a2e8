extension Rule<CheckedTemplate> {
    static var unsafePlace: Self {
        Rule(
            "template.unsafe-place", .error,
            "What others wrote stands in text or in a quoted attribute. There it is escaped, whatever it is; in scripts, styles and "
                + "attributes without quotes no escaping helps.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "<nav data-title={{ site.title }}></nav>",
                good: #"<nav data-title="{{ site.title }}"></nav>"#)
        ) { template in
            TemplateScan(template.source).unsafe.map { bytes, place in
                let (message, hint) = words(place)
                return Finding(message, at: template.location(bytes), hint: hint)
            }
        }
    }

    private static func words(_ place: TemplateScan.UnsafePlace) -> (message: String, hint: String) {
        switch place {
        case .script: ("this stands in a script", "put it into a data- attribute, or write {{ … | json }}")
        case .style: ("this stands in a style sheet", "set a class, or a token of the theme")
        case .unquoted: ("this stands in a tag without quotes", "write attribute=\"{{ … }}\"")
        case .handler: ("this stands in a script of an attribute", "put it into a data- attribute")
        }
    }
}
