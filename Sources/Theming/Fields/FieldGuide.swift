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
        return ([head] + AnyFieldTable.all.map(\.markdown)).joined(separator: "\n")
    }

    /// The same for programs.
    public static var json: JSON {
        .object(
            AnyFieldTable.all.map { table in
                JSON.Member(
                    table.name,
                    .object(
                        table.fields.map { row in
                            JSON.Member(
                                row.name,
                                .compact([
                                    "shape": .string(row.shape.words), "label": .string(row.label),
                                    "sample": .string(row.sample),
                                    "deprecated": row.deprecation.map {
                                        ["use": .string($0.replacement), "since": .string($0.since)]
                                    },
                                ]))
                        }))
            })
    }
}

extension AnyFieldTable {
    fileprivate var markdown: String {
        let lines = fields.map { row in
            "| `\(row.name)` | \(row.shape.words) | \(AnyFieldTable.cell(row.label))\(row.note) | \(AnyFieldTable.cell(row.sample)) |"
        }
        return "## \(name)\n\n\(summary)\n\n| field | what it is | | such as |\n|---|---|---|---|\n"
            + lines.joined(separator: "\n") + "\n"
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
    }
}

extension AnyFieldTable.Field {
    fileprivate var note: String {
        deprecation.map { " Deprecated since \($0.since): use `\($0.replacement)`." } ?? ""
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
