import Diagnostics

extension Rule<SiteScan> {
    static var heavyPicture: Self {
        Rule(
            "site.heavy-picture", .warning, "No picture that a page shows weighs more than \(budget / 1000) kB.",
            RuleExample(
                .siteFile("terms/index.html"), bad: #"<title>Terms</title><img src="/poster.png" alt="">"#,
                good: #"<title>Terms</title><a href="/poster.png">The poster</a>"#,
                with: ["public/poster.png": String(repeating: " ", count: budget + 1)])
        ) { site in
            var seen: Set<String> = []
            return site.pages.flatMap { page in
                page.scan.pictures.compactMap { reference in
                    guard case .file(let path, _) = site.target(of: reference.address, from: page.path),
                        let size = site.sizes[path], size > budget, seen.insert(path).inserted
                    else { return nil }
                    return Finding(
                        "\(path) weighs \(size / 1000) kB", at: page.location(reference.bytes),
                        hint:
                            "make it smaller: JPEG and PNG files of the project are made narrower, others are copied as they are"
                    )
                }
            }
        }
    }

    private static var budget: Int { 600_000 }
}
