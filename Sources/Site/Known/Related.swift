import Catalog
import Effects
import Theming

/// Which other events a visitor of one may like: the same series, then the same category, nearest in time.
struct Related: Sendable {
    private let bySeries: [String: [KnownEvent]]
    private let byCategory: [String: [KnownEvent]]
    private let key: @Sendable (LocalizedText) -> String

    init(_ shelves: Shelves, key: @escaping @Sendable (LocalizedText) -> String) {
        self.key = key
        bySeries = Dictionary(
            grouping: shelves.upcoming.filter { $0.facts.series != nil }, by: { $0.facts.series ?? "" })
        byCategory = Dictionary(
            grouping: shelves.upcoming.filter { $0.facts.category != nil }, by: { $0.facts.category.map(key) ?? "" })
    }

    func of(_ events: [KnownEvent], jobs: Int) -> [[KnownEvent]] {
        concurrentMap(events.chunks(of: 512), jobs: jobs) { $0.map(of) }.flatMap { $0 }
    }

    private func of(_ event: KnownEvent) -> [KnownEvent] {
        var found: [KnownEvent] = []
        let shelves = [
            event.facts.series.flatMap { bySeries[$0] }, event.facts.category.flatMap { byCategory[key($0)] },
        ]
        for shelf in shelves.compactMap({ $0 }) {
            for other in Related.near(event, in: shelf) where found.count < Related.most {
                if !found.contains(where: { $0 === other }) { found.append(other) }
            }
        }
        return found
    }

    /// The next ones on a shelf, which is sorted by time, then those before it.
    private static func near(_ event: KnownEvent, in shelf: [KnownEvent]) -> [KnownEvent] {
        var low = 0
        var high = shelf.count
        while low < high {
            let middle = (low + high) / 2
            if shelf[middle].comes(before: event) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let after = shelf[low...].prefix(most + 1).filter { $0 !== event }
        let before = shelf[..<low].suffix(most).reversed()
        return Array((after + before).prefix(most))
    }

    private static let most = 3
}
