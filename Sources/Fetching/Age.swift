/// How old what was fetched earlier may be to serve again, in seconds.
public struct Age: Hashable, Sendable {
    public var events: Int
    public var ticketTypes: Int
    public var availability: Int

    /// What an answer is about, which tells how soon it is out of date.
    public enum Kind: Hashable, Sendable {
        case events, ticketTypes, availability
        /// Of persons: never kept.
        case orders
        /// Whatever it is about, what was said before doesn't serve.
        case now
    }

    public init(events: Int = 3600, ticketTypes: Int = 300, availability: Int = 60) {
        self.events = events
        self.ticketTypes = ticketTypes
        self.availability = availability
    }

    public func seconds(_ kind: Kind) -> Int {
        switch kind {
        case .events: events
        case .ticketTypes: ticketTypes
        case .availability: availability
        case .orders, .now: 0
        }
    }
}
