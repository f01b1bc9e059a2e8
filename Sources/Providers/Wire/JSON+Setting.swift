import JSON

extension JSON {
    /// Nil for anything but a text.
    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// What is in a list; none for anything else.
    var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The same object with another value in the place of a member, or at its end.
    func setting(_ key: String, _ value: JSON) -> JSON {
        guard case .object(var members) = self else { return self }
        guard let place = members.firstIndex(where: { $0.key == key }) else { return with(key, value) }
        members[place].value = value
        return .object(members)
    }

    /// The same with some members as another object has them, or not at all.
    func keeping(_ keys: [String], of other: JSON) -> JSON {
        guard case .object(let members) = self else { return self }
        let kept = keys.compactMap { key in other[key].map { Member(key, $0) } }
        return .object(members.filter { !keys.contains($0.key) } + kept)
    }
}
