import Diagnostics

extension Room {
    /// Its page of the docs.
    public var markdown: String {
        ([head] + sheets.map(\.markdown)).joined(separator: "\n")
    }

    private var head: String {
        let rows = sheets.map {
            "| [\($0.code)](#\($0.code.filter { $0 != "." })) | \($0.severity.rawValue) | \($0.summary) |"
        }
        return """
            # \(title)

            \(summary) Made from the rules themselves: `make docs`.

            | rule | severity | |
            |---|---|---|
            \(rows.joined(separator: "\n"))

            """
    }
}

extension RuleSheet {
    fileprivate var markdown: String {
        let family = isFamily ? " Findings are called `\(code).…` by what they are about." : ""
        return """
            ## \(code)

            \(summary)\(family) \(example.place.words):

            ```\(example.place.language)
            \(example.bad)
            ```

            Better:

            ```\(example.place.language)
            \(example.good)
            ```

            """
    }
}
