import JSON

extension Rulebook {
    /// The page that leads to those of the rooms.
    public static var markdown: String {
        let head = """
            # What playbill check looks at

                playbill check                                     everything
                playbill check --only theme,template               what starts so, and nothing else
                playbill check --skip site.heavy-page --json       all but one, for programs
                playbill check --fail-level warning --messages github
                playbill check --explain theme.contrast            what is said here of a rule

            It ends with 1 if there is an error, with `--fail-level warning` also if there is a warning. A theme is looked into if it is the
            project's own, the site if it has been built.

            | to switch off | write |
            |---|---|
            | a rule for the project | `"checks": {"skip": ["site.heavy-page"]}` in `playbill.json` |
            | a rule for a theme's files | the same in its `theme.json` |
            | a rule on the next line | `{% comment %}playbill-check-disable template.literal-text{% endcomment %}`, in a style sheet `/* playbill-check-disable theme.unused-token */` |
            | a rule in a file | `playbill-check-disable-file` in the same way |

            """
        let rooms = rooms.map { room in
            let rows = room.sheets.map {
                "| [\($0.code)](\(room.name).md#\($0.anchor)) | \($0.severity.rawValue) | \($0.summary) |"
            }
            return
                "## [\(room.title)](\(room.name).md)\n\n| rule | severity | |\n|---|---|---|\n\(rows.joined(separator: "\n"))\n"
        }
        return ([head] + rooms).joined(separator: "\n")
    }
}

extension Room {
    /// The same for programs.
    public static func json(_ rooms: [Room]) -> JSON {
        .array(rooms.flatMap(\.sheets).map(\.json))
    }
}

extension RuleSheet {
    /// The same for programs.
    public var json: JSON {
        [
            "code": .string(code), "severity": .string(severity.rawValue), "summary": .string(summary),
            "bad": .string(example.bad), "good": .string(example.good),
        ]
    }
}
