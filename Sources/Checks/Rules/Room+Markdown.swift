extension Room {
    /// Its page of the docs.
    public var markdown: String {
        let head =
            "# \(title)\n\n\(summary) How rules are chosen and switched off: [all rules](README.md). Made from the rules themselves: `make docs`.\n"
        return ([head] + sheets.map(\.markdown)).joined(separator: "\n")
    }

    /// What there is to read about a finding of that code; nil if no rule of the room makes such.
    func page(of code: String) -> String? {
        sheets.first { $0.covers(code) }.map { "docs/checks/\(name).md#\($0.anchor)" }
    }
}

extension RuleSheet {
    /// As GitHub makes it of a heading.
    var anchor: String { code.filter { $0 != "." } }

    fileprivate var markdown: String {
        let family = isFamily ? " Findings are called `\(code).…` by what they are about." : ""
        return """
            ## \(code)

            \(severity.rawValue.capitalized). \(summary)\(family) \(example.place.words):

            ```\(example.place.language)
            \(RuleSheet.shown(example.bad))
            ```

            Better:

            ```\(example.place.language)
            \(RuleSheet.shown(example.good))
            ```

            """
    }

    private static func shown(_ text: String) -> String { text.hasSuffix("\n") ? String(text.dropLast()) : text }
}
