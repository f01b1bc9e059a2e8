extension Wire {
    /// The members of an object, in the order they stand; none for anything else.
    var members: [(name: String, value: Wire)] {
        value?.members.map { ($0.key.string ?? "", Wire($0.value)) } ?? []
    }

    /// Itself, if it is an object.
    var object: Wire? { value?.kind == .object ? self : nil }

    var isList: Bool { value?.kind == .array }
}
