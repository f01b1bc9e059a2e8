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

    private static let layouts = ["block", "endblock", "layout"]

    static func hint(_ name: String, _ environment: Environment) -> String? {
        let own = environment.tags.flatMap { $0.hasBody ? [$0.name, "end\($0.name)"] : [$0.name] }
        return hint(name, among: standard + (environment.extensions.contains(.layouts) ? layouts : []) + own)
    }

    static func hint(_ name: String, among names: [String]) -> String? {
        NearName.of(name, among: names).map { "did you mean `\($0)`?" }
    }
}
