import Diagnostics

/// One thing wrong with a template or a render: what, where, and by which way the render came there.
public struct Problem: Hashable, Sendable {
    public var kind: Kind
    public var message: String
    public var template: String?
    public var position: Position?
    public var hint: String?
    /// Whether it is about a partial rather than the template that was asked for.
    public var isPartial = false
    /// The partials and layouts on the way here, innermost first, as `name:line`.
    public var trace: [String] = []

    public enum Kind: String, Hashable, Sendable {
        case syntax, render, undefined, limit
    }

    init(
        kind: Kind, message: String, template: String? = nil, position: Position? = nil, hint: String? = nil,
        isPartial: Bool = false, trace: [String] = []
    ) {
        self.kind = kind
        self.message = message
        self.template = template
        self.position = position
        self.hint = hint
        self.isPartial = isPartial
        self.trace = trace
    }

    init(_ error: SyntaxError, in bytes: [UInt8], name: String) {
        self.init(
            kind: .syntax, message: error.message, template: name,
            position: Position.of([error.place], in: bytes).first,
            hint: error.hint)
    }

    /// The same in the form in which the rest of the house prints what goes wrong.
    public func diagnostic(_ severity: Severity) -> Diagnostic {
        Diagnostic(
            severity, "liquid.\(kind.rawValue)", message, at: template.map { Location(file: $0, position: position) },
            hint: hint, notes: trace.map { "called from \($0)" })
    }

    /// As the reference words it: `Liquid error (line 3): divided by 0`.
    public var reference: String {
        let line = position.map { position in
            isPartial ? " (\(template ?? "") line \(position.line))" : " (line \(position.line))"
        }
        let name = kind == .syntax ? "Liquid syntax error" : "Liquid error"
        return "\(name)\(line ?? ""): \(message)"
    }
}
