/// What decides how an event stands to the clock. Nothing in it is counted, so that looking at it costs nothing.
package struct EventClock {
    let status: Event.Status
    let starts: Instant
    let end: Instant
    /// What the provider said of its ticketing.
    let declared: TicketingState?

    package func phase(at now: Instant) -> EventPhase {
        switch status {
        case .cancelled: .cancelled
        case .postponed: .postponed
        case .ended: .ended
        case .draft, .published: now < starts ? .upcoming : now < end ? .ongoing : .ended
        }
    }

    /// Whether it has been, or would have been.
    func isPast(at now: Instant) -> Bool {
        switch status {
        case .cancelled: now >= end
        default: phase(at: now) == .ended
        }
    }

    package func ticketingState(at now: Instant) -> TicketingState {
        guard let declared, declared != .none else { return .none }
        return phase(at: now).isOver ? .inactive : declared
    }

    /// When the sale of an offer comes to an end of its own; nil if it is over before that with its event, or goes by what its
    /// parts do.
    package func ownEnd(of offer: Offer, hasParts: Bool = false) -> Instant? {
        guard !hasParts, let end = offer.saleEnds else { return nil }
        return phase(at: Instant(milliseconds: end.milliseconds - 1)).isOver ? nil : end
    }
}

extension Event {
    package var clock: EventClock {
        EventClock(status: status, starts: starts, end: effectiveEnd, declared: ticketing?.declared)
    }
}
