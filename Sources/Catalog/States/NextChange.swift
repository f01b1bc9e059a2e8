extension Event {
    /// When anything computed about the event changes next; nil if nothing will.
    public func nextChange(after now: Instant, fewLeft: Int) -> Instant? {
        let states = OfferStates(self, fewLeft: fewLeft)
        let current = states.at(now)
        let clock = clock
        let (phase, isPast, ticketing) = (clock.phase(at: now), clock.isPast(at: now), clock.ticketingState(at: now))
        return states.boundaries(after: now).first { boundary in
            clock.phase(at: boundary) != phase || clock.isPast(at: boundary) != isPast
                || clock.ticketingState(at: boundary) != ticketing
                || states.at(boundary) != current
        }
    }

    /// The first instant at which anything about it could change at all.
    fileprivate func nextBoundary(after now: Instant) -> Instant? {
        var next: Instant?
        func consider(_ instant: Instant?) {
            if let instant, instant > now { next = min(next ?? instant, instant) }
        }
        consider(starts)
        consider(effectiveEnd)
        for type in ticketTypes {
            for offer in [type.offer] + type.tiers.map(\.offer) {
                consider(offer.saleStarts)
                consider(offer.saleEnds)
            }
        }
        return next
    }
}

extension Catalog {
    /// When anything computed about any event changes next; nil if nothing will.
    public func nextChange(after now: Instant, fewLeft: Int) -> Instant? {
        // States are worked out only for events that could still come first.
        let boundaries = events.indices.compactMap { index in events[index].nextBoundary(after: now).map { ($0, index) }
        }
        var next: Instant?
        for (boundary, index) in boundaries.sorted(by: { $0 < $1 }) {
            if let next, boundary >= next { break }
            if let change = events[index].nextChange(after: now, fewLeft: fewLeft) {
                next = min(next ?? change, change)
            }
        }
        return next
    }
}
