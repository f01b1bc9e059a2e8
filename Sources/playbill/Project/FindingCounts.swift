import Checks
import Diagnostics
import JSON

/// How many findings there are of each rule, and what it says.
struct FindingCounts {
    private let counts: [(code: String, count: Int)]

    init(_ diagnostics: [Diagnostic]) {
        counts = Dictionary(grouping: diagnostics, by: \.code).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
    }

    var json: JSON {
        .array(
            counts.map { code, count in
                .compact([
                    "code": .string(code), "count": .int(count),
                    "summary": (Rulebook.sheet(of: code)?.summary).map(JSON.string),
                ])
            })
    }
}

extension [Diagnostic] {
    /// The first of each rule says how to read about it.
    var withExplanations: [Diagnostic] {
        var seen: Set<String> = []
        return map { diagnostic in
            guard let sheet = Rulebook.sheet(of: diagnostic.code), seen.insert(sheet.code).inserted else {
                return diagnostic
            }
            var diagnostic = diagnostic
            diagnostic.notes.append("see playbill check --explain \(sheet.code)")
            return diagnostic
        }
    }
}
