/// For editors and grep: everything in one line, the place first.
public struct LinePrinter: Sendable {
    public init() {}

    /// One line, ended by a line break.
    public func print(_ diagnostic: Diagnostic) -> String {
        var line = ""
        if let location = diagnostic.location {
            line += location.file
            if let position = location.position { line += ":\(position.line):\(position.column)" }
            line += ": "
        }
        line += "\(diagnostic.severity.rawValue): "
        if let path = diagnostic.location?.path { line += "\(path): " }
        line += "\(diagnostic.message) [\(diagnostic.code)]"
        if let hint = diagnostic.hint { line += " (\(hint))" }
        line += diagnostic.notes.map { " (\($0))" }.joined()
        return line.visible + "\n"
    }
}
