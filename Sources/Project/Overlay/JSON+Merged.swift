import JSON

extension JSON {
    /// What comes of two changes of one value: `told`, and `theirs`, which counts wherever both have changed the same thing.
    /// Nil is a value that isn't there.
    static func merged(_ told: JSON?, over theirs: JSON?, from base: JSON?) -> JSON? {
        if told == base || told == theirs { return theirs }
        if theirs == base { return told }
        switch (told, theirs) {
        case (.object(let mine), .object(let others)):
            let named = merged(mine.map { ($0.key, $0.value) }, others.map { ($0.key, $0.value) }) { base?[$0] }
            return .object(named.map { JSON.Member($0.name, $0.value) })
        case (.array(let mine), .array(let others)):
            guard let mine = byID(mine), let others = byID(others), case .array(let first)? = base,
                let before = byID(first)
            else { return theirs }
            return .array(merged(mine, others) { id in before.first { $0.name == id }?.value }.map(\.value))
        default:
            return theirs
        }
    }

    private typealias Named = (name: String, value: JSON)

    /// In the order of theirs, with what only mine have behind.
    private static func merged(_ mine: [Named], _ others: [Named], from base: (String) -> JSON?) -> [Named] {
        let names = others.map(\.name) + mine.map(\.name).filter { name in !others.contains { $0.name == name } }
        return names.compactMap { name in
            let (own, other) = (mine.first { $0.name == name }?.value, others.first { $0.name == name }?.value)
            return merged(own, over: other, from: base(name)).map { (name, $0) }
        }
    }

    /// Nil for a list whose things have no names of their own.
    private static func byID(_ list: [JSON]) -> [Named]? {
        var named: [Named] = []
        for value in list {
            guard case .string(let id)? = value["id"], !named.contains(where: { $0.name == id }) else { return nil }
            named.append((id, value))
        }
        return named
    }
}
