/// The availability of everything an event offers, in the order of its types, each with the instant until which it holds.
public struct EventAvailability: Hashable, Sendable {
    public var types: [Held<Availability>]
    /// For each type its tiers, within what the type allows.
    public var tiers: [[Held<Availability>]]
}

/// How all that an event offers stands at one instant.
public struct EventStanding: Hashable, Sendable {
    public var types: [Availability]
    /// For each type its tiers, within what the type allows.
    public var tiers: [[Availability]]
}

extension Event {
    /// Whether each type and tier can be got at an instant, and until when that holds; few are left from `fewLeft` on.
    public func availability(at now: Instant, fewLeft: Int) -> EventAvailability {
        let states = OfferStates(self, fewLeft: fewLeft)
        let current = states.at(now)
        var found = EventAvailability(
            types: current.types.map { Held($0, until: nil) },
            tiers: current.tiers.map { $0.map { Held($0, until: nil) } })
        for boundary in states.boundaries(after: now) {
            let next = states.at(boundary)
            var isOpen = false
            for place in current.types.indices {
                isOpen = found.types[place].note(next.types[place], at: boundary) || isOpen
                for tier in current.tiers[place].indices {
                    isOpen = found.tiers[place][tier].note(next.tiers[place][tier], at: boundary) || isOpen
                }
            }
            if !isOpen { break }
        }
        return found
    }

    /// The same without until when it holds, which takes a fraction of the time.
    public func standing(at now: Instant, fewLeft: Int) -> EventStanding {
        OfferStates(self, fewLeft: fewLeft).at(now)
    }

    /// Whether one type can be got; nil if the event has no such type.
    public func availability(of type: ID<TicketType>, at now: Instant, fewLeft: Int) -> Held<Availability>? {
        guard let place = ticketTypes.firstIndex(where: { $0.id == type }) else { return nil }
        return availability(at: now, fewLeft: fewLeft).types[place]
    }

    /// What a type's availability will be, as far as the clock decides it.
    public func availabilityChanges(
        of type: ID<TicketType>, after now: Instant, fewLeft: Int
    ) -> [Change<Availability>] {
        guard let place = ticketTypes.firstIndex(where: { $0.id == type }) else { return [] }
        let states = OfferStates(self, fewLeft: fewLeft)
        return Timeline(boundaries: states.boundaries(after: now)) { states.at($0).types[place] }.changes(after: now)
    }
}

extension Held {
    /// Remembers the first instant at which the state is another; answers whether it still waits for one.
    fileprivate mutating func note(_ next: State, at instant: Instant) -> Bool {
        guard until == nil else { return false }
        if next != state { until = instant }
        return until == nil
    }
}
