import Diagnostics

extension Rule<CheckedTemplate> {
    static var unknownAsset: Self {
        Rule(
            "template.unknown-asset", .error, "Every file that a template asks for is in an assets folder.",
            RuleExample(
                .themeFile("site/pagination.liquid"),
                bad: #"{% if false %}<img src="{{ 'icno.svg' | asset }}" alt="">{% endif %}"#,
                good: #"{% if false %}<img src="{{ 'icon.svg' | asset }}" alt="">{% endif %}"#)
        ) { template in
            template.analysis.filtered.filter {
                $0.filter.name == "asset" && !template.surroundings.assets.contains($0.text)
            }.map { use in
                Finding(
                    "there is no file “\(use.text)” among the assets", at: template.location(use.filter.position),
                    hint: NearName.hint(use.text, among: template.surroundings.assets.sorted())
                        ?? "put it into the theme's assets folder")
            }
        }
    }
}
