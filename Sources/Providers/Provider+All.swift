import Project

extension Provider {
    /// The one that knows a kind of source; nil for a snapshot, which needs none.
    public static func of(_ kind: Config.Source.Kind) -> Provider? {
        switch kind {
        case .hiEvents: .hiEvents
        case .lancola: .lancola
        case .snapshot, .tuvens, .pretix: nil
        }
    }
}
