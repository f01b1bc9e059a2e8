import Feeds

extension Overlay {
    /// A snapshot with the events in it as they are now.
    public func laid(over snapshot: SnapshotCut, jobs: Int) -> SnapshotCut {
        let texts = entries.map { ($0.base, Array($0.event.bytes(.oneLine).dropLast())) }
        return snapshot.replacing(Dictionary(texts, uniquingKeysWith: { _, last in last }), jobs: jobs)
    }
}
