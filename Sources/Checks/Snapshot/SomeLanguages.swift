import Catalog
import JSON

extension Rule<CheckedEvent> {
    static var someLanguages: Self {
        Rule(
            "snapshot.some-languages", .warning,
            "Title, summary and description of an event are translated to the same languages of the site.",
            RuleExample(
                .event,
                bad: """
                    "title": {"en": "Supper", "sw": "Chakula cha jioni"},
                    "summary": {"en": "One long table."}
                    """,
                good: """
                    "title": {"en": "Supper", "sw": "Chakula cha jioni"},
                    "summary": {"en": "One long table.", "sw": "Meza moja ndefu."}
                    """)
        ) { checked in
            let event = checked.event
            let texts = [("title", event.title), ("summary", event.summary), ("description", event.description)]
                .map { (key: $0, languages: Set($1?.languages.map(\.primary) ?? [])) }.filter { !$0.languages.isEmpty }
            let all = texts.reduce(into: Set<Substring>()) { $0.formUnion($1.languages) }
            return texts.compactMap { key, languages in
                let missing = checked.locales.filter { all.contains($0.primary) && !languages.contains($0.primary) }
                guard !missing.isEmpty else { return nil }
                return Finding(
                    "the \(key) isn't there in \(missing.map { "“\($0)”" }.joined(separator: ", ")), as other texts are",
                    at: checked.location(.key(key)), hint: "translate it too, or pages in that language mix two")
            }
        }
    }
}
