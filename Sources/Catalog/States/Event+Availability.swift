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
        Timeline(boundaries: boundaries(of: type) + tier.offer.boundaries) { now in
            frame(of: type, at: now, fewLeft).and(window(of: tier.offer, tier.visibility, at: now, fewLeft))
        }.at(now)
    }
}

extension Event {
    private func availabilities(of type: TicketType, fewLeft: Int) -> Timeline<Availability> {
        Timeline(boundaries: boundaries(of: type)) { now in
            var path: Set<ID<TicketType>> = []
            return availability(of: type, at: now, fewLeft, path: &path)
        }
    }

    /// What the type is by itself, its tiers, its parts and what it requires, taken together.
    private func availability(
        of type: TicketType, at now: Instant, _ fewLeft: Int, path: inout Set<ID<TicketType>>
    ) -> Availability {
        guard path.insert(type.id).inserted else { return .onSale }
        defer { path.remove(type.id) }
        var state = frame(of: type, at: now, fewLeft)
        let tiers = type.tiers.map { window(of: $0.offer, $0.visibility, at: now, fewLeft) }
        if let first = tiers.first { state = state.and(tiers.dropFirst().reduce(first) { $0.or($1) }) }
        for part in type.includes.compactMap(ticketType) {
            // A part may be sold in the bundle only, and is hidden then.
            var visible = part
            visible.visibility = .public
            state = state.and(availability(of: visible, at: now, fewLeft, path: &path))
        }
        for required in type.requires.compactMap(ticketType) {
            // Who already holds it may go on; only before anyone can hold it must everyone wait.
            let held = availability(of: required, at: now, fewLeft, path: &path)
            if case .notYetOnSale = held { state = state.and(held) }
        }
        return state
    }

    /// The type without its tiers, parts and requirements, within what the event's ticketing allows.
    private func frame(of type: TicketType, at now: Instant, _ fewLeft: Int) -> Availability {
        let own = window(of: type.offer, type.visibility, at: now, fewLeft)
        guard own != .hidden else { return .hidden }
        switch ticketingState(at: now).state {
        case .active, .none: return own
        case .setup: return own.and(.notYetOnSale(from: type.offer.saleStarts.flatMap { $0 > now ? $0 : nil }))
        case .inactive: return phase(at: now).state.isOver ? .saleEnded : own.and(.paused)
        }
    }

    /// One offer by its own number and time. A sale is over with the event, whatever its own end says.
    private func window(
        of offer: Offer, _ visibility: TicketType.Visibility, at now: Instant, _ fewLeft: Int
    ) -> Availability {
        if visibility == .hidden { return .hidden }
        let phase = phase(at: now).state
        if phase.isOver || offer.saleEnds.map({ now >= $0 }) == true { return .saleEnded }
        if !offer.isActive { return .paused }
        if let starts = offer.saleStarts, now < starts { return .notYetOnSale(from: starts) }
        guard let remaining = offer.remaining else { return .onSale }
        if remaining < max(1, offer.minPerOrder ?? 1) { return .soldOut }
        return remaining <= fewLeft ? .fewLeft(remaining) : .onSale
    }

    /// Every instant at which something the type depends on may change.
    private func boundaries(of type: TicketType) -> [Instant] {
        var seen: Set<ID<TicketType>> = []
        var waiting = [type]
        var boundaries = [starts, effectiveEnd]
        while let next = waiting.popLast() {
            guard seen.insert(next.id).inserted else { continue }
            boundaries += next.offer.boundaries + next.tiers.flatMap(\.offer.boundaries)
            waiting += (next.includes + next.requires).compactMap(ticketType)
        }
        return boundaries
    }
}

extension Offer {
    fileprivate var boundaries: [Instant] { [saleStarts, saleEnds].compactMap { $0 } }
}

extension EventPhase {
    /// Whether nothing can be sold for it any more.
    fileprivate var isOver: Bool { self == .ended || self == .cancelled }
}
