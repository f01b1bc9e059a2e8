/// For browsers: what `TerminalPrinter` says, as a piece of HTML whose looks are a style sheet's affair.
public struct HTMLPrinter: Sendable {
    /// The texts that places refer to, by file.
    public var sources: [String: [UInt8]]
    /// What opens a place; nil if nothing does.
    public var link: @Sendable (Location) -> String?

    public init(
        sources: [String: [UInt8]] = [:], link: @escaping @Sendable (_ location: Location) -> String? = { _ in nil }
    ) {
        self.sources = sources
        self.link = link
    }

    /// One `section`.
    public func print(_ diagnostic: Diagnostic) -> String {
        var html = """
            <section class="problem \(diagnostic.severity.rawValue)"><h2><b>\(diagnostic.severity.rawValue)</b> \
            \(HTMLPrinter.escaped(diagnostic.message)) <code>\(HTMLPrinter.escaped(diagnostic.code))</code></h2>
            """
        if let location = diagnostic.location { html += place(location) }
        if let hint = diagnostic.hint { html += "<p class=\"hint\">\(HTMLPrinter.escaped(hint))</p>" }
        html += diagnostic.notes.map { "<p class=\"note\">\(HTMLPrinter.escaped($0))</p>" }.joined()
        return html + "</section>"
    }

    private func place(_ location: Location) -> String {
        var name = location.file
        if let position = location.position { name += ":\(position.line):\(position.column)" }
        name = HTMLPrinter.escaped(name)
        var html = "<p class=\"place\">"
        html += link(location).map { "<a href=\"\(HTMLPrinter.escaped($0))\">\(name)</a>" } ?? name
        if let path = location.path { html += " <span>\(HTMLPrinter.escaped(path))</span>" }
        return html + "</p>" + excerpt(location)
    }

    private func excerpt(_ location: Location) -> String {
        guard let position = location.position, let source = sources[location.file],
            let excerpt = Excerpt(of: position, in: source, columns: 80)
        else { return "" }
        let scalars = excerpt.text.unicodeScalars
        let marks = HTMLPrinter.split(scalars, at: [excerpt.indent, excerpt.indent + excerpt.width])
        return """
            <pre><i>\(position.line)</i> \(HTMLPrinter.escaped(marks[0]))<mark>\(HTMLPrinter.escaped(marks[1]))</mark>\
            \(HTMLPrinter.escaped(marks[2]))</pre>
            """
    }

    /// Three stretches of a text, cut after so many columns.
    private static func split(_ text: String.UnicodeScalarView, at columns: [Int]) -> [String] {
        var parts = ["", "", ""]
        var column = 0
        for scalar in text {
            parts[columns.count { column >= $0 }].unicodeScalars.append(scalar)
            column += TextWidth.of(String(scalar))
        }
        return parts
    }

    private static func escaped(_ text: String) -> String {
        text.visible.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(scalar)
            }
        }.joined()
    }
}
