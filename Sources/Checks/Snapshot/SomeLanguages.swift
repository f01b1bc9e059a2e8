import Catalog
import JSON

extension Rule<CheckedEvent> {
    static var someLanguages: Self {
        Rule(
            "snapshot.some-languages", .warning,
            "A text that is translated is there in all languages of the site.",
            RuleExample(
                .event, bad: #""title": {"sw": "Chakula cha jioni"}"#,
                good: #""title": {"en": "Supper", "sw": "Chakula cha jioni"}"#)
        ) { checked in
            let event = checked.event
            let texts: [(key: String, text: LocalizedText?)] = [
                ("title", event.title), ("summary", event.summary), ("description", event.description),
            ]
            return texts.compactMap { key, text in
                guard let has = text?.languages.map(\.primary), !has.isEmpty else { return nil }
                let missing = checked.locales.filter { !has.contains($0.primary) }
                guard !missing.isEmpty else { return nil }
                return Finding(
                    "the \(key) isn't there in \(missing.map { "“\($0)”" }.joined(separator: ", "))",
                    at: checked.location(.key(key)), hint: "translate it, or pages in that language mix two")
            }
        }
    }
}
