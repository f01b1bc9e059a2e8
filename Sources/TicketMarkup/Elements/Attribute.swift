/// One attribute: its name, what may be written in it, and one sentence about it. Reading, the docs and the hints all go by
/// this row, so that they can't disagree.
struct Attribute: Sendable {
    let name: String
    let kind: ValueKind
    /// What holds if it is left out, in words.
    let fallback: String
    let summary: String
    let sample: String
    let isRequired: Bool
    /// False if the value is not as expected.
    let read: @Sendable (AttributeValue, inout Draft) -> Bool

    init<Value>(
        _ name: String, _ kind: ValueKind, _ fallback: String, _ summary: String, _ sample: String,
        isRequired: Bool = false, parse: @escaping @Sendable (AttributeValue) -> Value?,
        set: @escaping @Sendable (inout Draft, Value) -> Void
    ) {
        self.name = name
        self.kind = kind
        self.fallback = fallback
        self.summary = summary
        self.sample = sample
        self.isRequired = isRequired
        read = { value, draft in
            guard let parsed = parse(value) else { return false }
            set(&draft, parsed)
            return true
        }
    }
}

extension Attribute {
    static func length(
        _ name: String, _ fallback: String, _ summary: String, _ sample: String, from least: Double = 0,
        set: @escaping @Sendable (inout Draft, Double) -> Void
    ) -> Attribute {
        Attribute(name, .length, fallback, summary, sample, parse: { $0.length(from: least) }, set: set)
    }

    static func size(
        _ name: String, _ fallback: String, _ summary: String, _ sample: String,
        set: @escaping @Sendable (inout Draft, Length) -> Void
    ) -> Attribute {
        Attribute(name, .size, fallback, summary, sample, parse: { $0.size() }, set: set)
    }

    static func bound(
        _ name: String, _ summary: String, _ sample: String, set: @escaping @Sendable (inout Draft, Length) -> Void
    ) -> Attribute {
        Attribute(name, .bound, "none", summary, sample, parse: { $0.bound() }, set: set)
    }

    static func offset(
        _ name: String, _ summary: String, _ sample: String, set: @escaping @Sendable (inout Placement, Length) -> Void
    ) -> Attribute {
        Attribute(name, .offset, "none", summary, sample, parse: { $0.bound(from: -Unit.most) }) { draft, length in
            var placement = draft.placement ?? Placement()
            set(&placement, length)
            draft.placement = placement
        }
    }

    static func edges(
        _ name: String, _ summary: String, _ sample: String, set: @escaping @Sendable (inout Draft, Edges) -> Void
    ) -> Attribute {
        Attribute(name, .edges, "0", summary, sample, parse: { $0.edges }, set: set)
    }

    static func border(
        _ name: String, _ summary: String, _ sample: String,
        set: @escaping @Sendable (inout Borders, BorderSide) -> Void
    ) -> Attribute {
        Attribute(name, .border, "none", summary, sample, parse: { $0.border }) { draft, side in
            set(&draft.box.borders, side)
        }
    }

    static func colour(
        _ name: String, _ fallback: String, _ summary: String, _ sample: String,
        set: @escaping @Sendable (inout Draft, RGBA) -> Void
    ) -> Attribute {
        Attribute(name, .colour, fallback, summary, sample, parse: { $0.colour }, set: set)
    }

    static func flag(
        _ name: String, _ summary: String, set: @escaping @Sendable (inout Draft, Bool) -> Void
    ) -> Attribute {
        Attribute(name, .flag, "false", summary, "true", parse: { $0.flag }, set: set)
    }

    static func text(
        _ name: String, _ fallback: String, _ summary: String, _ sample: String, isRequired: Bool = false,
        set: @escaping @Sendable (inout Draft, String) -> Void
    ) -> Attribute {
        Attribute(
            name, .text, fallback, summary, sample, isRequired: isRequired,
            parse: { isRequired && $0.range.isEmpty ? nil : $0.text }, set: set)
    }

    static func word<Value: Word>(
        _ name: String, _ fallback: Value?, _ summary: String, except: [Value] = [],
        set: @escaping @Sendable (inout Draft, Value) -> Void
    ) -> Attribute {
        let words = Value.allCases.filter { !except.contains($0) }.map(\.rawValue)
        let sample = words.last ?? ""
        return Attribute(
            name, .words(words), fallback?.rawValue ?? "none", summary, sample,
            parse: { value in value.word(Value.self).flatMap { except.contains($0) ? nil : $0 } }, set: set)
    }
}
