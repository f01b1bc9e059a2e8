import Catalog
import Theming

/// Which other events a visitor of one may like: the same series, then the same category, nearest in time.
struct Related {
    private let bySeries: [String: [EventFacts]]
    private let byCategory: [String: [EventFacts]]
    private let key: (LocalizedText) -> String

    init(_ shelves: Shelves, key: @escaping (LocalizedText) -> String) {
        self.key = key
        bySeries = Dictionary(grouping: shelves.upcoming.filter { $0.series != nil }, by: { $0.series ?? "" })
        byCategory = Dictionary(
            grouping: shelves.upcoming.filter { $0.category != nil }, by: { $0.category.map(key) ?? "" })
    }

    func of(_ facts: [EventFacts]) -> [[EventFacts]] { facts.map(of) }

    private func of(_ event: EventFacts) -> [EventFacts] {
        var found: [EventFacts] = []
        let shelves = [event.series.flatMap { bySeries[$0] }, event.category.flatMap { byCategory[key($0)] }]
        for shelf in shelves.compactMap({ $0 }) {
            for other in Related.near(event, in: shelf) where found.count < Related.most {
                if !found.contains(where: { $0.slug == other.slug }) { found.append(other) }
            }
        }
        return found.map(\.withoutStates)
    }

    /// The next ones on a shelf, which is sorted by time, then those before it.
    private static func near(_ event: EventFacts, in shelf: [EventFacts]) -> [EventFacts] {
        var low = 0
        var high = shelf.count
        while low < high {
            let middle = (low + high) / 2
            if (shelf[middle].starts, shelf[middle].slug) < (event.starts, event.slug) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let after = shelf[low...].prefix(most + 1).filter { $0.slug != event.slug }
        let before = shelf[..<low].suffix(most).reversed()
        return Array((after + before).prefix(most))
    }

    private static let most = 3
}

extension EventFacts {
    /// As other pages show it: what changes with the clock would make them all change with it.
    fileprivate var withoutStates: EventFacts {
        var facts = self
        facts.tickets = nil
        facts.phase.until = nil
        return facts
    }
}
