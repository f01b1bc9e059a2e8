import Diagnostics

/// The names of tags, for hints.
enum TagNames {
    static let standard = [
        "assign", "break", "capture", "case", "comment", "continue", "cycle", "decrement", "doc", "echo", "else",
        "elsif",
        "endcapture", "endcase", "endcomment", "enddoc", "endfor", "endif", "endifchanged", "endraw", "endtablerow",
        "endunless", "for", "if", "ifchanged", "include", "increment", "liquid", "raw", "render", "tablerow", "unless",
        "when",
    ]

    static func hint(_ name: String, _ environment: Environment) -> String? {
        hint(name, among: standard + environment.tags.map(\.name))
    }

    static func hint(_ name: String, among names: [String]) -> String? {
        NearName.of(name, among: names).map { "did you mean `\($0)`?" }
    }
}
