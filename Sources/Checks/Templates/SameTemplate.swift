import Diagnostics

extension Rule<CheckedTemplate> {
    static var sameTemplate: Self {
        Rule(
            "template.same", .warning, "A template differs from the one whose place it takes.",
            RuleExample(
                .themeFile("site/organizer.liquid"),
                bad: "{% layout 'playbill:site/organizer' %}\n",
                good: "{% layout 'playbill:site/organizer' %}\n{% block end %}{% endblock %}\n")
        ) { template in
            let isEmptyLayer = template.analysis.layout?.hasSuffix(":\(template.name)") == true && !hasBlocks(template)
            guard isEmptyLayer || template.overridden == template.source else { return [] }
            return [
                Finding(
                    "nothing is other than in the parent's", at: Location(file: template.file),
                    hint: "remove it: the parent's is used then, and follows its changes")
            ]
        }
    }

    private static func hasBlocks(_ template: CheckedTemplate) -> Bool {
        template.analysis.tags.contains { $0.name == "block" }
    }
}
