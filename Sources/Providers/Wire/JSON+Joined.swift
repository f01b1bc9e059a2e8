import JSON

extension JSON {
    /// The members of both objects.
    func joined(with other: JSON) -> JSON {
        guard case .object(let mine) = self, case .object(let theirs) = other else { return self }
        return .object(mine + theirs)
    }
}
