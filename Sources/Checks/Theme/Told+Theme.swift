extension Told {
    /// What readers of themes and their words say.
    static let theme = [
        RuleSheet(
            "asset.missing", .warning, "Every file that a style sheet names is among the assets.",
            RuleExample(
                .themeFile("assets/brand.css"), bad: "body { background: url(papper.svg) }",
                good: "body { background: url(paper.svg) }", with: ["mine/assets/paper.svg": "<svg/>"])),
        RuleSheet(
            "messages.counts", .warning, "Only a message that counts has plural forms.",
            RuleExample(
                .themeFile("locales/sw.json"), bad: #"{"nav.events": {"one": "Tukio", "other": "Matukio yote"}}"#,
                good: #"{"nav.events": "Matukio yote"}"#)),
        RuleSheet(
            "messages.liquid", .warning,
            "A message has placeholders in single braces, which templates fill; it isn't a template itself.",
            RuleExample(
                .themeFile("locales/en.json"), bad: #"{"city.title": "Events in {{ name }} {name}"}"#,
                good: #"{"city.title": "Events in {name}"}"#)),
        RuleSheet(
            "messages.missing-category", .warning,
            "A message that counts has a text for every way in which the language counts.",
            RuleExample(
                .themeFile("locales/sw.json"), bad: #"{"list.count": {"other": "Matukio {count}"}}"#,
                good: #"{"list.count": {"one": "Tukio {count}", "other": "Matukio {count}"}}"#)),
        RuleSheet(
            "messages.missing-key", .warning, "A message of the theme's own is there in all languages of the site.",
            RuleExample(
                .themeFile("locales/en.json"), bad: #"{"brand.motto": "Come hungry"}"#,
                good: #"{"nav.events": "Come hungry"}"#)),
        RuleSheet(
            "messages.missing-placeholder", .warning, "A translation has the placeholders of what it translates.",
            RuleExample(
                .themeFile("locales/sw.json"), bad: #"{"city.title": "Matukio mjini"}"#,
                good: #"{"city.title": "Matukio ya {name}"}"#)),
        RuleSheet(
            "messages.unknown-key", .warning, "A translation translates something.",
            RuleExample(
                .themeFile("locales/sw.json"), bad: #"{"nav.evnets": "Matukio yote"}"#,
                good: #"{"nav.events": "Matukio yote"}"#)),
        RuleSheet(
            "messages.unknown-placeholder", .error,
            "A translation has no placeholders but those of what it translates.",
            RuleExample(
                .themeFile("locales/sw.json"), bad: #"{"nav.events": "Matukio ya {name}"}"#,
                good: #"{"nav.events": "Matukio yote"}"#)),
        RuleSheet(
            "messages.unused-category", .warning,
            "A message has no text for a way of counting that the language doesn't have.",
            RuleExample(
                .themeFile("locales/sw.json"),
                bad: #"{"list.count": {"one": "Tukio {count}", "few": "Matukio {count}", "other": "Matukio {count}"}}"#,
                good: #"{"list.count": {"one": "Tukio {count}", "other": "Matukio {count}"}}"#)),
        RuleSheet(
            "theme.contrast", .warning,
            "Text and its ground are told apart, in light and in dark: 4.5:1, which WCAG asks for at level AA.",
            RuleExample(
                .theme,
                bad: """
                    "light": {"paper": "FFFFFF", "ink": "1C1A17", "muted": "B4AFA6", "line": "DDD6C8", "accent": "A3271C",
                              "onAccent": "FFFFFF"}
                    """,
                good: """
                    "light": {"paper": "FFFFFF", "ink": "1C1A17", "muted": "655F55", "line": "DDD6C8", "accent": "A3271C",
                              "onAccent": "FFFFFF"}
                    """)),
        RuleSheet(
            "theme.untranslated", .warning, "A theme has words in every language of the site.",
            RuleExample(
                .settings, bad: #""site": {"locales": ["en", "de"]}"#, good: #""site": {"locales": ["en", "sw"]}"#)),
    ]
}
