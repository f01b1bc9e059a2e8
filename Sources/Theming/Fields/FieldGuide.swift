import Catalog
import JSON

/// What templates may see, to read: made from the tables themselves.
public enum FieldGuide {
    /// A page in Markdown.
    public static var markdown: String {
        let head = """
            # What templates may see

            Made from the tables that templates are rendered by: `make docs`.

            A page has `site` and `page`; a page of one event has `event`, a page of several has `list`, a page of the project's own words has
            `content`. A thing printed by itself, such as `{{ event.starts }}`, says its `text`. What isn't there is `nil`; what no table has
            is warned of, with the nearest name.

            Beside the standard filters of Liquid there are `'key' | t: name: value` for messages, `price | money: 'full'`, `number`, `names | list: 'or'`,
            `moment | date: 'day'` (any field of a moment, or strftime), and `'name' | asset` for a file of the theme.

            """
        return ([head] + tables.map(\.markdown)).joined(separator: "\n")
    }

    /// The same for programs.
    public static var json: JSON {
        .object(
            tables.map { table in
                JSON.Member(
                    table.name,
                    .object(
                        table.rows.map { row in
                            JSON.Member(
                                row.name,
                                .object([
                                    JSON.Member("shape", .string(row.shape)), JSON.Member("label", .string(row.label)),
                                    JSON.Member("sample", .string(row.sample)),
                                ]))
                        }))
            })
    }

    private static let tables: [FieldGuideTable] = [
        FieldGuideTable(ShownSite.fields), FieldGuideTable(ShownPage.fields), FieldGuideTable(ShownEvent.fields),
        FieldGuideTable(ShownList.fields), FieldGuideTable(Card.fields), FieldGuideTable(ShownTicket.fields),
        FieldGuideTable(ShownTier.fields), FieldGuideTable(ShownMoney.fields), FieldGuideTable(Tax.fields),
        FieldGuideTable(Moment.fields), FieldGuideTable(Venue.fields), FieldGuideTable(Address.fields),
        FieldGuideTable(Organizer.fields), FieldGuideTable(ProgrammeDay.fields), FieldGuideTable(ShownSession.fields),
        FieldGuideTable(Speaker.fields), FieldGuideTable(ShownImage.fields), FieldGuideTable(Link.fields),
        FieldGuideTable(ShownFacets.fields), FieldGuideTable(MonthOfEvents.fields),
    ]
}

/// One table, whatever it is of.
private struct FieldGuideTable: Sendable {
    let name: String
    let summary: String
    let rows: [(name: String, shape: String, label: String, sample: String)]

    init<Thing>(_ table: FieldTable<Thing>) {
        name = table.name
        summary = table.summary
        rows = table.fields.map { ($0.name, $0.shape.words, $0.label, $0.sample) }
    }

    var markdown: String {
        let lines = rows.map { row in
            "| `\(row.name)` | \(row.shape) | \(FieldGuideTable.cell(row.label)) | \(FieldGuideTable.cell(row.sample)) |"
        }
        return "## \(name)\n\n\(summary)\n\n| field | what it is | | such as |\n|---|---|---|---|\n"
            + lines.joined(separator: "\n") + "\n"
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
    }
}

extension FieldShape {
    fileprivate var words: String {
        switch self {
        case .text: "text"
        case .html: "safe HTML"
        case .address: "address"
        case .number: "number"
        case .flag: "true or false"
        case .one(let name): "a [\(name)](#\(FieldShape.anchor(name)))"
        case .many(let name): "a list, each a [\(name)](#\(FieldShape.anchor(name)))"
        case .texts: "a list of texts"
        }
    }

    private static func anchor(_ name: String) -> String { name.replacing(" ", with: "-") }
}
