import Catalog

extension Rule<CheckedEvent> {
    static var markupInMarkdown: Self {
        Rule(
            "snapshot.markup-in-markdown", .warning, "A description that is written in HTML says so.",
            RuleExample(
                .event, bad: #""description": "<p>Bring a <b>coat</b>.</p>""#,
                good: #""description": "<p>Bring a <b>coat</b>.</p>", "descriptionFormat": "html""#)
        ) { checked in
            guard checked.event.descriptionFormat == .markdown, let description = checked.event.description,
                description.texts.contains(where: hasTags)
            else { return [] }
            return [
                Finding(
                    "the description has tags of HTML, which Markdown leaves out", at: checked.location("description"),
                    hint: "add “descriptionFormat”: \"html\", or write **bold** and the like")
            ]
        }
    }

    /// End tags are in no text that isn't meant as HTML.
    private static func hasTags(_ text: String) -> Bool {
        ["</p>", "</b>", "</i>", "</a>", "</li>", "</strong>", "</em>", "</div>", "</h2>", "<br>", "<br/>", "<br />"]
            .contains { text.contains($0) }
    }
}

extension LocalizedText {
    /// In every language that it has.
    fileprivate var texts: [String] {
        switch self {
        case .same(let text): [text]
        case .translated(let translations): translations.map(\.text)
        }
    }
}
