import Checks
import Diagnostics
import JSON

/// How many findings there are of each rule, and where to read about it.
struct FindingCounts {
    private let counts: [(code: String, count: Int)]

    init(_ diagnostics: [Diagnostic]) {
        counts = Dictionary(grouping: diagnostics, by: \.code).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
    }

    var json: JSON {
        .array(
            counts.map { code, count in
                .compact([
                    "code": .string(code), "count": .int(count), "page": Rulebook.page(of: code).map(JSON.string),
                ])
            })
    }
}

extension [Diagnostic] {
    /// The first of each rule says where to read about it.
    var withPages: [Diagnostic] {
        var seen: Set<String> = []
        return map { diagnostic in
            guard seen.insert(diagnostic.code).inserted, let page = Rulebook.page(of: diagnostic.code) else {
                return diagnostic
            }
            var diagnostic = diagnostic
            diagnostic.notes.append("see \(page)")
            return diagnostic
        }
    }
}
