import Liquid

/// Two things under one name: what the first doesn't know is asked of the second.
final class Beside: Drop {
    private let first: Fields
    private let second: (any Drop)?

    init(_ first: Fields, _ second: Value?) {
        self.first = first
        self.second = if case .drop(let drop)? = second { drop } else { nil }
    }

    func value(for key: String) -> Value? { first[key] ?? second?.value(for: key) }

    var keys: [String] {
        let known = Set(first.keys)
        return first.keys + (second?.keys ?? []).filter { !known.contains($0) }
    }

    var text: String { second?.text ?? "" }
}

extension Value {
    /// The first of a list.
    var first: Value? {
        guard case .array(let items) = self else { return nil }
        return items.first
    }
}
