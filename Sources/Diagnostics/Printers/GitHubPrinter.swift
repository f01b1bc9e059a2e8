/// For GitHub Actions: workflow commands, which it shows beside the line in question.
public struct GitHubPrinter: Sendable {
    public init() {}

    /// One workflow command, ended by a line break.
    public func print(_ diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties.append(("file", location.file))
            if let position = location.position {
                properties += [("line", String(position.line)), ("col", String(position.column))]
            }
        }
        properties.append(("title", diagnostic.code))
        let lines =
            [diagnostic.location?.path.map { "\($0): \(diagnostic.message)" } ?? diagnostic.message]
            + [diagnostic.hint].compactMap { $0 } + diagnostic.notes
        let list = properties.map { "\($0)=\(GitHubPrinter.property($1))" }.joined(separator: ",")
        return "::\(command(diagnostic.severity)) \(list)::\(GitHubPrinter.escaped(lines.joined(separator: "\n")))\n"
    }

    private func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func escaped(_ text: String) -> String {
        replaced(text) { $0 == "%" ? "%25" : $0 == "\r" ? "%0D" : $0 == "\n" ? "%0A" : nil }
    }

    private static func property(_ text: String) -> String {
        replaced(escaped(text)) { $0 == ":" ? "%3A" : $0 == "," ? "%2C" : nil }
    }

    private static func replaced(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
        text.unicodeScalars.map { escape($0) ?? String(Character($0)) }.joined()
    }
}
