/// The headers that a site's own `_headers` asks for, so that a page is kept to in the preview what it will be kept to.
struct SiteHeaders: Sendable {
    private var rules: [Rule] = []

    private struct Rule {
        var pattern: String
        var header: Answer.Header
    }

    init(_ bytes: [UInt8] = []) {
        var pattern = ""
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            guard line.first == " " else {
                pattern = String(line)
                continue
            }
            guard let colon = line.firstRange(of: ": ") else { continue }
            let name = line[..<colon.lowerBound].trimmingPrefix(while: \.isWhitespace)
            rules.append(
                Rule(pattern: pattern, header: Answer.Header(String(name), String(line[colon.upperBound...]))))
        }
    }

    /// Those of a path, from the root of the host. How long a file may be kept is left out of pages: they change.
    func headers(of path: String, isPage: Bool) -> [Answer.Header] {
        rules.filter { rule in
            rule.pattern.last == "*" ? path.hasPrefix(rule.pattern.dropLast()) : path == rule.pattern
        }.map(\.header).filter { !isPage || $0.name != "Cache-Control" }
    }
}
