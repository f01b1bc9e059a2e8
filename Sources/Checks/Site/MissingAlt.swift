extension Rule<SiteScan> {
    static var missingAlt: Self {
        Rule(
            "site.missing-alt", .error,
            "Every picture of a page has an alternative text, which is empty for one that only decorates.",
            RuleExample(
                .siteFile("terms/index.html"), bad: #"<title>Terms</title><img src="data:,">"#,
                good: #"<title>Terms</title><img src="data:," alt="">"#)
        ) { site in
            site.pages.flatMap { page in
                page.scan.picturesWithoutAlt.map { bytes in
                    Finding(
                        "the picture has no alt", at: page.location(bytes),
                        hint: "write alt=\"{{ image.alt }}\", or alt=\"\" if it only decorates")
                }
            }
        }
    }
}
