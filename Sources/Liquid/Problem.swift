import Diagnostics

/// One thing wrong with a template or a render: what, where, and by which way the render came there.
public struct Problem: Hashable, Sendable {
    public var kind: Kind
    public var message: String
    public var template: String?
    public var position: Position?
    public var hint: String?
    /// The line of the tag that it is about a part of, which is the one that the reference counts.
    var line: Int?
    /// Whether it is about a partial rather than the template that was asked for.
    public var isPartial = false
    /// The partials and layouts on the way here, innermost first, as `name:line`.
    public var trace: [String] = []

    public enum Kind: String, Hashable, Sendable {
        case syntax, render, undefined, limit
    }

    init(
        kind: Kind, message: String, template: String? = nil, position: Position? = nil, hint: String? = nil,
        line: Int? = nil, isPartial: Bool = false, trace: [String] = []
    ) {
        self.kind = kind
        self.message = message
        self.template = template
        self.position = position
        self.hint = hint
        self.line = line
        self.isPartial = isPartial
        self.trace = trace
    }

    static func all(_ errors: [SyntaxError], in bytes: [UInt8], name: String) -> [Problem] {
        // A block that is never closed is found at the end of the source.
        let errors = errors.enumerated().sorted {
            ($0.element.place.lowerBound, $0.offset) < ($1.element.place.lowerBound, $1.offset)
        }.map(\.element)
        return zip(errors, Position.of(errors.map(\.place), in: bytes)).map { error, position in
            Problem(kind: .syntax, message: error.message, template: name, position: position, hint: error.hint)
        }
    }

    /// The same in the form in which the rest of the house prints what goes wrong.
    public func diagnostic(_ severity: Severity) -> Diagnostic {
        Diagnostic(
            severity, "liquid.\(kind.rawValue)", message, at: template.map { Location(file: $0, position: position) },
            hint: hint, notes: trace.map { "called from \($0)" })
    }

    /// As the reference words it: `Liquid error (line 3): divided by 0`.
    public var reference: String {
        let place = position.map { position in
            isPartial
                ? " (\(template ?? "") line \(line ?? position.line))" : " (line \(line ?? position.line))"
        }
        let name = kind == .syntax ? "Liquid syntax error" : "Liquid error"
        return "\(name)\(place ?? ""): \(message)"
    }
}
