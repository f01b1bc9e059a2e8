extension Told {
    /// What the template language and the tables of fields say, of templates as they stand and of their samples.
    static let templates = [
        RuleSheet(
            "liquid.render", .error, "A template comes to its end in every sample.",
            RuleExample(
                .themeFile("site/404.liquid"), bad: "<p>{{ site.title.size | divided_by: 0 }}</p>",
                good: "<p>{{ site.title.size | divided_by: 2 }}</p>")),
        RuleSheet(
            "liquid.syntax", .error, "A template can be parsed, and its filters and tags are there.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "{{ site.title | upcaze }}",
                good: "{{ site.title | upcase }}")),
        RuleSheet(
            "liquid.undefined", .warning, "What a template prints is there in every sample.",
            RuleExample(
                .themeFile("site/404.liquid"), bad: "<p>{{ event.title }}</p>", good: "<p>{{ site.title }}</p>")),
        RuleSheet(
            "sample.order", .error, "A sample of tickets has an order.",
            RuleExample(
                .themeFile("ticket/a6.samples.json"),
                bad:
                    #"{"usual": {"asOf": "2026-06-01T09:00:00Z", "data": {"playbill": 1, "generatedAt": "2026-06-01T00:00:00Z", "events": []}}}"#,
                good: "{}")),
        RuleSheet(
            "sample.page", .error, "A sample shows a page that there is.",
            RuleExample(
                .themeFile("site/404.samples.json"),
                bad:
                    #"{"usual": {"asOf": "2026-06-01T09:00:00Z", "page": "405.html", "data": {"playbill": 1, "generatedAt": "2026-06-01T00:00:00Z", "events": []}}}"#,
                good:
                    #"{"usual": {"asOf": "2026-06-01T09:00:00Z", "page": "404.html", "data": {"playbill": 1, "generatedAt": "2026-06-01T00:00:00Z", "events": []}}}"#
            )),
        RuleSheet(
            "template.stray", .warning, "A template has the path of one that something asks for.",
            RuleExample(
                .themeFile("site/pagination.liquid"), bad: "<hr>", good: "<hr>{% render 'site/sponsors' %}",
                with: ["mine/site/sponsors.liquid": "{{ site.title }}"])),
    ]
}
