import Project

extension Provider {
    /// The one that knows a kind of source.
    public static func of(_ kind: Config.Source.Kind) -> Provider? {
        switch kind {
        case .snapshot: .snapshot
        case .hiEvents: .hiEvents
        case .lancola: .lancola
        case .tuvens: .tuvens
        case .pretix: .pretix
        }
    }
}
