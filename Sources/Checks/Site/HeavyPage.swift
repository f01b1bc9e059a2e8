import Diagnostics

extension Rule<SiteScan> {
    static var heavyPage: Self {
        Rule(
            "site.heavy-page", .warning,
            "A page with its styles, scripts and first fonts stays below \(budget / 1000) kB, pictures apart.",
            RuleExample(
                .siteFile("terms/index.html"),
                bad: #"<title>Terms</title><script src="/assets/framework.js"></script>"#,
                good: #"<title>Terms</title>"#,
                with: ["public/assets/framework.js": String(repeating: " ", count: budget)])
        ) { site in
            site.pages.compactMap { page in
                let parts = Set(
                    page.scan.parts.compactMap { address -> String? in
                        guard case .file(let path, _) = site.target(of: address, from: page.path) else { return nil }
                        return path
                    })
                let weights = parts.map { (path: $0, size: site.sizes[$0] ?? 0) }
                let sum = weights.reduce(page.bytes.count) { $0 + $1.size }
                guard sum > budget else { return nil }
                let heaviest = weights.max { ($0.size, $1.path) < ($1.size, $0.path) }
                return Finding(
                    "the page weighs \(sum / 1000) kB before its pictures", at: Location(file: page.file),
                    hint: heaviest.map { "the heaviest part is \($0.path) with \($0.size / 1000) kB" })
            }
        }
    }

    /// What a slow phone in a crowd has in two seconds.
    private static var budget: Int { 400_000 }
}
