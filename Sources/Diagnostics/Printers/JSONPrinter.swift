import JSON

/// For programs.
public struct JSONPrinter: Sendable {
    public init() {}

    /// One object; what isn't known is left out.
    public func json(_ diagnostic: Diagnostic) -> JSON {
        let location = diagnostic.location
        return .compact([
            "severity": .string(diagnostic.severity.rawValue),
            "code": .string(diagnostic.code),
            "message": .string(diagnostic.message),
            "file": (location?.file).map(JSON.string),
            "path": (location?.path).map(JSON.string),
            "line": (location?.position?.line).map(JSON.int),
            "column": (location?.position?.column).map(JSON.int),
            "hint": diagnostic.hint.map(JSON.string),
            "notes": diagnostic.notes.isEmpty ? nil : .array(diagnostic.notes.map(JSON.string)),
        ])
    }
}
