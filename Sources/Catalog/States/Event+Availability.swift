extension Event {
    /// Whether a type can be got at an instant, and until when that holds; few are left from `fewLeft` on.
    public func availability(of type: TicketType, at now: Instant, fewLeft: Int) -> Held<Availability> {
        availabilities(of: type, fewLeft: fewLeft).at(now)
    }

    /// What a type's availability will be, as far as the clock decides it.
    public func availabilityChanges(
        of type: TicketType, after now: Instant, fewLeft: Int
    ) -> [Change<Availability>] {
        availabilities(of: type, fewLeft: fewLeft).changes(after: now)
    }

    /// The same for one tier of a type: as available as the tier, within what the type allows.
    public func availability(
        of tier: TicketType.Tier, in type: TicketType, at now: Instant, fewLeft: Int
    ) -> Held<Availability> {
        let moments = Moments(event: self, fewLeft: fewLeft)
        return Timeline(boundaries: moments.boundaries(of: type) + tier.offer.boundaries) { now in
            moments.frame(of: type, at: now).and(moments.window(of: tier.offer, tier.visibility, at: now))
        }.at(now)
    }
}

extension Event {
    private func availabilities(of type: TicketType, fewLeft: Int) -> Timeline<Availability> {
        let moments = Moments(event: self, fewLeft: fewLeft)
        return Timeline(boundaries: moments.boundaries(of: type)) { now in
            var path: Set<ID<TicketType>> = []
            return moments.availability(of: type, at: now, path: &path)
        }
    }
}

/// What an event's offers are at any instant, with what doesn't depend on the instant worked out once.
private struct Moments {
    let event: Event
    let fewLeft: Int
    let end: Instant

    init(event: Event, fewLeft: Int) {
        self.event = event
        self.fewLeft = fewLeft
        end = event.effectiveEnd
    }

    /// What the type is by itself, its tiers, its parts and what it requires, taken together.
    func availability(of type: TicketType, at now: Instant, path: inout Set<ID<TicketType>>) -> Availability {
        guard path.insert(type.id).inserted else { return .onSale }
        defer { path.remove(type.id) }
        var state = frame(of: type, at: now)
        let tiers = type.tiers.map { window(of: $0.offer, $0.visibility, at: now) }
        if let first = tiers.first { state = state.and(tiers.dropFirst().reduce(first) { $0.or($1) }) }
        for part in type.includes.compactMap(event.ticketType) {
            // A part may be sold in the bundle only, and is hidden then.
            var visible = part
            visible.visibility = .public
            state = state.and(availability(of: visible, at: now, path: &path))
        }
        for required in type.requires.compactMap(event.ticketType) {
            // Who already holds it may go on; only before anyone can hold it must everyone wait.
            let held = availability(of: required, at: now, path: &path)
            if case .notYetOnSale = held { state = state.and(held) }
        }
        return state
    }

    /// The type without its tiers, parts and requirements, within what the event's ticketing allows.
    func frame(of type: TicketType, at now: Instant) -> Availability {
        let own = window(of: type.offer, type.visibility, at: now)
        guard own != .hidden else { return .hidden }
        switch event.ticketingState(at: now, end: end) {
        case .active, .none: return own
        case .setup: return own.and(.notYetOnSale(from: type.offer.saleStarts.flatMap { $0 > now ? $0 : nil }))
        case .inactive: return event.phase(at: now, end: end).isOver ? .saleEnded : own.and(.paused)
        }
    }

    /// One offer by its own number and time. A sale is over with the event, whatever its own end says.
    func window(of offer: Offer, _ visibility: TicketType.Visibility, at now: Instant) -> Availability {
        if visibility == .hidden { return .hidden }
        if event.phase(at: now, end: end).isOver || offer.saleEnds.map({ now >= $0 }) == true { return .saleEnded }
        if !offer.isActive { return .paused }
        if let starts = offer.saleStarts, now < starts { return .notYetOnSale(from: starts) }
        guard let remaining = offer.remaining else { return .onSale }
        if remaining < max(1, offer.minPerOrder ?? 1) { return .soldOut }
        return remaining <= fewLeft ? .fewLeft(remaining) : .onSale
    }

    /// Every instant at which something the type depends on may change.
    func boundaries(of type: TicketType) -> [Instant] {
        var seen: Set<ID<TicketType>> = []
        var waiting = [type]
        var boundaries = [event.starts, end]
        while let next = waiting.popLast() {
            guard seen.insert(next.id).inserted else { continue }
            boundaries += next.offer.boundaries + next.tiers.flatMap(\.offer.boundaries)
            waiting += (next.includes + next.requires).compactMap(event.ticketType)
        }
        return boundaries
    }
}

extension Offer {
    fileprivate var boundaries: [Instant] { [saleStarts, saleEnds].compactMap { $0 } }
}
