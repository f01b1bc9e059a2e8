import Diagnostics

extension Rule<SiteScan> {
    static var missingTitle: Self {
        Rule(
            "site.missing-title", .error, "Every page has a title, for tabs, bookmarks and those who hear it.",
            RuleExample(
                .siteFile("terms/index.html"), bad: "<html><h1>Terms</h1></html>",
                good: "<html><title>Terms</title><h1>Terms</h1></html>")
        ) { site in
            site.pages.filter { $0.scan.title.isEmpty && !$0.scan.isMoved }.map { page in
                Finding(
                    "the page has no title", at: Location(file: page.file),
                    hint: "put <title>{{ page.title }}</title> into the head of its template")
            }
        }
    }
}
