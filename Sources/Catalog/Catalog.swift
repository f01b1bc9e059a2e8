/// All there is to show: the events, in the order they take place, and who puts them on.
public struct Catalog: Hashable, Sendable {
    public var generatedAt: Instant?
    public var organizers: [Organizer]
    /// By start, then by id.
    public let events: [Event]

    public init(generatedAt: Instant? = nil, organizers: [Organizer] = [], events: [Event] = []) {
        self.generatedAt = generatedAt
        self.organizers = organizers
        // Events are large: what gets sorted is their indices.
        let order = events.indices.sorted { (events[$0].starts, events[$0].id) < (events[$1].starts, events[$1].id) }
        self.events = order.map { events[$0] }
    }
}

extension Catalog {
    /// For who looks up many.
    public var eventsByID: [ID<Event>: Event] {
        Dictionary(events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The organizer of that id; nil if there is none.
    public func organizer(_ id: ID<Organizer>) -> Organizer? {
        organizers.first { $0.id == id }
    }

    /// This catalogue with another laid over it: what the other has too, by id, is the other's.
    public func overlaid(with other: Catalog) -> Catalog {
        let replaced = Set(other.events.map(\.id))
        let replacedOrganizers = Set(other.organizers.map(\.id))
        return Catalog(
            generatedAt: [generatedAt, other.generatedAt].compactMap { $0 }.max(),
            organizers: organizers.filter { !replacedOrganizers.contains($0.id) } + other.organizers,
            events: events.filter { !replaced.contains($0.id) } + other.events)
    }
}
