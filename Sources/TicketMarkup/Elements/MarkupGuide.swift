import JSON

/// The elements of tickets, to read: made from the tables that markup is read by.
public enum MarkupGuide {
    /// A page in Markdown.
    public static var markdown: String {
        let head = """
            # The markup of tickets

            Made from the tables that markup is read by: `make docs`.

            Markup is a small part of XML: elements, attributes, text, comments, `&amp;` `&lt;` `&gt;` `&quot;` `&apos;` and characters by
            number. Whatever is wrong with it is said with its line and column, all at once. A ticket holds pages, a page holds rows, columns
            and what is in them:

                <ticket size="A6" margin="8mm" language="{{ page.language }}">
                  <page gap="3mm">
                    <text font="display" size="24pt" fit="shrink" max-lines="2" role="heading-1">{{ event.title }}</text>
                    <row gap="4mm" height="1fr" align="end">
                      <text width="1fr">{{ ticket.attendee.name }}</text>
                      <qr code="{{ ticket.code }}" size="32mm" alt="{{ 'ticket-code' | t }}"/>
                    </row>
                  </page>
                </ticket>

            Start and end follow the direction of reading, left and right don't. What is too small for what is in it is warned of, and is an
            error with `--strict`; nothing is clipped in silence.

            """
        let elements = ElementTable.all.map(\.markdown)
        let groups = AttributeGroup.all.map(\.markdown)
        return ([head] + elements + ["## Attributes that several elements have\n"] + groups).joined(separator: "\n")
    }

    /// The same for programs.
    public static var json: JSON {
        .object(
            ElementTable.all.map { table in
                JSON.Member(
                    table.name,
                    [
                        "summary": .string(table.summary), "holds": .array(table.holds.map { .string($0.rawValue) }),
                        "attributes": .object(table.attributes.map { JSON.Member($0.name, $0.json) }),
                    ])
            })
    }
}

extension ElementTable {
    fileprivate var markdown: String {
        var text = "## `<\(name)>`\n\n\(summary)\n"
        if !holds.isEmpty {
            text +=
                "\nIt holds \(isText ? "words, " : "")\(holds.map { "`<\($0.rawValue)>`" }.joined(separator: ", ")).\n"
        }
        if !own.isEmpty { text += "\n" + Attribute.table(own) }
        if !groups.isEmpty {
            text += "\nAnd those of \(groups.map { "[\($0.name)](#\($0.name))" }.joined(separator: ", ")).\n"
        }
        return text
    }
}

extension AttributeGroup {
    fileprivate var markdown: String { "### \(name)\n\n\(summary)\n\n" + Attribute.table(attributes) }
}

extension Attribute {
    fileprivate static func table(_ attributes: [Attribute]) -> String {
        "| attribute | | what | if left out | such as |\n|---|---|---|---|---|\n" + attributes.map(\.row).joined()
    }

    private var row: String {
        let fallback = isRequired ? "required" : fallback
        return
            "| `\(name)` | \(Attribute.cell(summary)) | \(Attribute.cell(kind.expected)) | \(fallback) | `\(sample)` |\n"
    }

    fileprivate var json: JSON {
        .compact([
            "summary": .string(summary), "expected": .string(kind.expected), "sample": .string(sample),
            "default": isRequired ? nil : .string(fallback),
        ])
    }

    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
    }
}
