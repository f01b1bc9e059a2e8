extension Rule<SiteScan> {
    static var deadLink: Self {
        Rule(
            "site.dead-link", .error, "Every link and picture of the site's own leads to a file of it.",
            RuleExample(
                .siteFile("terms/index.html"), bad: #"<title>Terms</title><a href="/refund/">Refunds</a>"#,
                good: #"<title>Terms</title><a href="/refunds/">Refunds</a>"#,
                with: ["public/refunds/index.html": "<title>Refunds</title>"])
        ) { site in
            site.pages.flatMap { page in
                let dead = page.scan.references.filter { site.target(of: $0.address, from: page.path) == .nothing }
                return dead.map { reference in
                    Finding(
                        "“\(reference.address)” leads nowhere", at: page.location(reference.bytes),
                        hint: "build the site anew; if it stays, a template or a text links to what isn't made")
                }
                    + page.scan.emptySources.map { place in
                        Finding(
                            "what is to be loaded here has no address", at: page.location(place),
                            hint: "leave the element out where the template has nothing to load")
                    }
            }
        }
    }
}
