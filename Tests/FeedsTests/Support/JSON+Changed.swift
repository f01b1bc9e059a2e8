import JSON

extension JSON {
    /// The same document with the value at a path replaced, or taken out.
    func changed(_ path: JSONStep..., to value: JSON?) -> JSON { changed(path[...], to: value) }

    func changed(_ path: ArraySlice<JSONStep>, to value: JSON?) -> JSON {
        guard let step = path.first else { return value ?? .null }
        let rest = path.dropFirst()
        switch (self, step) {
        case (.object(let members), .key(let key)):
            if members.allSatisfy({ $0.key != key }) { return with(key, value ?? .null) }
            return .object(
                members.compactMap { member in
                    guard member.key == key else { return member }
                    if rest.isEmpty { return value.map { Member(key, $0) } }
                    return Member(key, member.value.changed(rest, to: value))
                })
        case (.array(let elements), .index(let index)):
            return .array(
                elements.enumerated().compactMap { offset, element in
                    guard offset == index else { return element }
                    return rest.isEmpty ? value : element.changed(rest, to: value)
                })
        default: return self
        }
    }

    /// The path of every value in the document, its own included.
    var paths: [[JSONStep]] {
        let inner: [[JSONStep]] =
            switch self {
            case .object(let members): members.flatMap { member in member.value.paths.map { [.key(member.key)] + $0 } }
            case .array(let elements):
                elements.enumerated().flatMap { offset, element in element.paths.map { [.index(offset)] + $0 } }
            default: []
            }
        return [[]] + inner
    }
}
