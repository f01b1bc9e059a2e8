import Diagnostics
import Feeds
import JSON
import Mail
import Project
import Records
import Theming
import TicketMarkup

extension Command {
    static let schema = Command(
        name: "schema", summary: "Prints what a document may hold, as a JSON Schema or as a page to read.",
        arguments: "snapshot|config|order|theme|mail|templates|ticket-markup", argumentCount: 1...1,
        flags: [Flag("--as", "FORM", "json, a JSON Schema (2020-12), or markdown; json if left out.", SchemaForm.self)],
        examples: [
            Example(
                call: "playbill schema snapshot > snapshot.schema.json",
                effect: "For editors, which then complete and check as one types."),
            Example(
                call: "playbill schema config --as markdown", effect: "Every key of playbill.json, with a sentence."),
            Example(call: "playbill schema templates --as markdown", effect: "Everything that templates may see."),
        ]
    ) { invocation throws(Failure) in
        let kind = invocation.arguments.words[0]
        let form = invocation.arguments.choice("--as", usually: SchemaForm.json)
        if let guide = guides.first(where: { $0.name == kind }) {
            let text = form == .json ? guide.json.text(.indented) + "\n" : guide.markdown
            return Outcome(text: text, result: { guide.json }, isProduct: true)
        }
        guard let schema = documents.first(where: { $0.name == kind })?.schema else {
            throw .usage(.unknown("schema", kind, among: documents.map(\.name) + guides.map(\.name), "schema"))
        }
        return Outcome(
            text: form == .json ? schema.text(.indented) + "\n" : SchemaPage(schema).markdown, result: { schema },
            isProduct: true)
    }

    /// What isn't JSON, and so has no schema.
    private static var guides: [(name: String, json: JSON, markdown: String)] {
        [
            ("templates", FieldGuide.json, FieldGuide.markdown),
            ("ticket-markup", MarkupGuide.json, MarkupGuide.markdown),
        ]
    }

    private static var documents: [(name: String, schema: JSON)] {
        [
            ("snapshot", Snapshot.schema), ("config", ConfigFile.schema), ("order", OrderFile.schema),
            ("theme", Theme.schema), ("mail", MailSchema.schema),
        ]
    }
}

private enum SchemaForm: String, CaseIterable, Sendable {
    case json, markdown
}
