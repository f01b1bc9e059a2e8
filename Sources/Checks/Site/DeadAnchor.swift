import Diagnostics

extension Rule<SiteScan> {
    static var deadAnchor: Self {
        Rule(
            "site.dead-anchor", .error, "Every link to a part of a page leads to an element of that id.",
            RuleExample(
                .siteFile("terms/index.html"),
                bad: ##"<title>Terms</title><a href="#refund">Refunds</a><h2 id="refunds">Refunds</h2>"##,
                good: ##"<title>Terms</title><a href="#refunds">Refunds</a><h2 id="refunds">Refunds</h2>"##)
        ) { site in
            site.pages.flatMap { page in
                page.scan.references.compactMap { reference in
                    guard case .file(let file, let missing?) = site.target(of: reference.address, from: page.path)
                    else {
                        return nil
                    }
                    let anchors = site.pages.first { $0.path == file }?.scan.anchors ?? []
                    return Finding(
                        "“\(reference.address)” leads to no part of the page", at: page.location(reference.bytes),
                        hint: NearName.hint(missing, among: anchors.sorted())
                            ?? "give an element there id=\"\(missing)\"")
                }
            }
        }
    }
}
