extension Room {
    /// Its page of the docs.
    public var markdown: String {
        let head =
            "# \(title)\n\n\(summary) How rules are chosen and switched off: [all rules](README.md). Made from the rules themselves: `make docs`.\n"
        return ([head] + sheets.map(\.markdown)).joined(separator: "\n")
    }

}

extension RuleSheet {
    /// As GitHub makes it of a heading.
    var anchor: String { code.filter { $0 != "." } }

    fileprivate var markdown: String {
        let fence = { (text: String) in
            "```\(example.place.language)\n\(RuleSheet.lines(text).joined(separator: "\n"))\n```"
        }
        return "## \(code)\n\n\(explanation(fence))"
    }

    /// What its part of the docs says, to read on a terminal.
    public var explanation: String {
        let indented = { (text: String) in
            RuleSheet.lines(text).map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
        }
        return """
            \(code)

            \(explanation(indented))
            To leave it out: --skip \(code), or "checks": {"skip": ["\(code)"]} in playbill.json.

            """
    }

    private func explanation(_ shown: (String) -> String) -> String {
        let family = isFamily ? " Findings are called `\(code).…` by what they are about." : ""
        return """
            \(severity.rawValue.capitalized). \(summary)\(family) \(example.place.words):

            \(shown(example.bad))

            Better:

            \(shown(example.good))

            """
    }

    private static func lines(_ text: String) -> [Substring] {
        (text.hasSuffix("\n") ? text.dropLast() : text[...]).split(separator: "\n", omittingEmptySubsequences: false)
    }
}
