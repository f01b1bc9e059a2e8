/// How the sale of an event's tickets stands as a whole: what a widget shows.
public struct SaleState: Hashable, Sendable {
    public var ticketing: TicketingState
    /// Why; nil where the state says it all.
    public var reason: Reason?

    public enum Reason: String, Hashable, Sendable, CaseIterable {
        case open
        /// Set up, and no type has been on sale yet.
        case notYet = "not_yet"
        case soldOut = "sold_out"
        /// The sale of each type is over, and the event is to come.
        case closed
        /// Switched off by the organiser, for now.
        case paused
        /// The event is over.
        case ended
        case cancelled
    }

    public init(_ ticketing: TicketingState, _ reason: Reason? = nil) {
        self.ticketing = ticketing
        self.reason = reason
    }
}

extension SaleState {
    /// Of an event whose types stand so. What nobody can buy is no active sale, whatever the provider says of it.
    init(_ phase: EventPhase, _ ticketing: TicketingState, _ types: [Availability]) {
        switch ticketing {
        case .none, .setup: self.init(ticketing)
        case .inactive where phase == .cancelled: self.init(.inactive, .cancelled)
        case .inactive where phase == .ended: self.init(.inactive, .ended)
        case .active, .inactive:
            switch SaleState.best(of: types) {
            case .soldOut: self.init(.inactive, .soldOut)
            case .saleEnded: self.init(.inactive, .closed)
            case .paused: self.init(.inactive, .paused)
            case .notYetOnSale where ticketing == .active: self.init(.active, .notYet)
            default: self.init(ticketing, ticketing == .active ? .open : .paused)
            }
        }
    }

    /// The most available of those that are shown.
    private static func best(of types: [Availability]) -> Availability? {
        var best: Availability?
        for type in types where type.scarcity < best?.scarcity ?? Availability.hidden.scarcity { best = type }
        return best
    }
}

/// How the tickets of an event stand at one instant, as a whole and one by one.
public struct SaleStanding: Hashable, Sendable {
    public var sale: SaleState
    public var offers: EventStanding
}

extension EventStanding {
    /// When the first of what isn't on sale yet will be; nil if nobody has said.
    public var opens: Instant? {
        types.compactMap { state in
            if case .notYetOnSale(let from) = state { from } else { nil }
        }.min()
    }
}

extension Event {
    /// How its tickets stand at an instant.
    public func sale(at now: Instant, fewLeft: Int) -> SaleStanding {
        OfferStates(self, fewLeft: fewLeft).sale(at: now)
    }

    /// How its tickets will stand, as far as the clock decides it.
    public func saleChanges(after now: Instant, fewLeft: Int) -> [Change<SaleStanding>] {
        let states = OfferStates(self, fewLeft: fewLeft)
        var last = states.sale(at: now)
        return states.boundaries(after: now).compactMap { boundary in
            let next = states.sale(at: boundary)
            defer { last = next }
            return next == last ? nil : Change(at: boundary, to: next)
        }
    }
}

extension OfferStates {
    fileprivate func sale(at now: Instant) -> SaleStanding {
        let ticketing = clock.ticketingState(at: now)
        // What nobody sells is no offer.
        let offers = ticketing == .none ? EventStanding(types: [], tiers: []) : at(now)
        return SaleStanding(sale: SaleState(clock.phase(at: now), ticketing, offers.types), offers: offers)
    }
}
