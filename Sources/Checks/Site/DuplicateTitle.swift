import Diagnostics

extension Rule<SiteScan> {
    static var duplicateTitle: Self {
        Rule(
            "site.duplicate-title", .warning, "No two pages that search engines may list have one title.",
            RuleExample(
                .siteFile("terms/index.html"), bad: "<title>Refunds</title>", good: "<title>Terms</title>",
                with: ["public/refunds/index.html": "<title>Refunds</title>"])
        ) { site in
            var first: [String: String] = [:]
            return site.pages.filter { $0.scan.isIndexed && !$0.scan.title.isEmpty }.compactMap { page in
                let key = "\(page.scan.language) \(page.scan.title)"
                guard let other = first[key] else {
                    first[key] = page.path
                    return nil
                }
                return Finding(
                    "“\(page.scan.title)” is the title of \(other) too", at: Location(file: page.file),
                    hint: "add the date or the place to one of them")
            }
        }
    }
}
