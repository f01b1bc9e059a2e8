import Catalog

/// The histories of all zones in use.
public struct ZoneHistories: Sendable {
    /// By name. They are few: looked through faster than one is hashed.
    private let histories: [ZoneHistory]

    /// It takes some milliseconds a zone.
    public init(_ zones: some Sequence<Zone>) {
        histories = Set(zones).sorted { $0.name < $1.name }.map(ZoneHistory.init)
    }

    /// One that is not among them is looked up anew each time.
    public subscript(zone: Zone) -> ZoneHistory {
        // By place: going through the histories themselves would hold each.
        for place in histories.indices where histories[place].zone == zone { return histories[place] }
        return ZoneHistory(zone)
    }
}
