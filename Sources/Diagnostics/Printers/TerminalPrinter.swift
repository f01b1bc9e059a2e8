/// For people: the message, the place, the line itself with what is meant underlined, and what to do.
public struct TerminalPrinter: Sendable {
    public var isColored: Bool
    public var columns: Int
    /// The texts that places refer to, by file.
    public var sources: [String: [UInt8]]

    public init(isColored: Bool, columns: Int, sources: [String: [UInt8]] = [:]) {
        self.isColored = isColored
        self.columns = columns
        self.sources = sources
    }

    /// Some lines, ended by a line break.
    public func print(_ diagnostic: Diagnostic) -> String {
        let name = "\(diagnostic.severity.rawValue):"
        var lines = [
            "\(styled(name, style(of: diagnostic.severity))) \(styled(diagnostic.message.visible, .bold)) \(styled("[\(diagnostic.code)]", .faint))"
        ]
        let margin = margin(of: diagnostic.location)
        if let location = diagnostic.location { lines += place(location, diagnostic.severity, margin) }
        let remarks = [diagnostic.hint].compactMap { $0 }.map { ("hint:", $0) } + diagnostic.notes.map { ("note:", $0) }
        lines += remarks.map { "\(margin)\(styled("=", .blue)) \(styled($0, .bold)) \($1.visible)" }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension TerminalPrinter {
    /// As wide as the line's number and a space.
    private func margin(of location: Location?) -> String {
        String(repeating: " ", count: max(3, String(location?.position?.line ?? 0).count + 1))
    }

    private func place(_ location: Location, _ severity: Severity, _ margin: String) -> [String] {
        var name = location.file.visible
        if let position = location.position { name += ":\(position.line):\(position.column)" }
        if let path = location.path { name += "  \(styled(path.visible, .faint))" }
        guard let position = location.position, let source = sources[location.file],
            let excerpt = Excerpt(of: position, in: source, columns: max(20, columns - 8))
        else { return ["\(margin.dropLast())\(styled("-->", .blue)) \(name)"] }
        let number = String(position.line)
        let bar = styled("|", .blue)
        let mark =
            String(repeating: " ", count: excerpt.indent)
            + styled(String(repeating: "^", count: excerpt.width), style(of: severity))
        return [
            "\(margin.dropLast())\(styled("-->", .blue)) \(name)",
            "\(margin)\(bar)",
            "\(styled(String(repeating: " ", count: margin.count - number.count - 1) + number, .blue)) \(bar) \(excerpt.text)",
            "\(margin)\(bar) \(mark)",
        ]
    }

    private enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "34"
        case cyan = "1;36"
    }

    private func style(of severity: Severity) -> Style {
        switch severity {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColored ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
