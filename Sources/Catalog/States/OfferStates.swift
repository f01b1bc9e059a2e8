/// What all offers of an event are at any instant. What doesn't depend on the instant is worked out once, and one pass
/// over the types, parts and requirements first, gives the state of each.
struct OfferStates {
    let clock: EventClock
    private let fewLeft: Int
    private let types: [SaleType]
    /// Of all types' tiers, one type's after the other's; nil for one that is hidden.
    private let tiers: [SaleWindow?]
    /// Nil if no type includes or requires another, as on most events.
    private let needs: SaleNeeds?
    /// For each type its tiers, if no type has any: one list for all instants.
    private let noTiers: [[Availability]]

    init(_ event: Event, fewLeft: Int) {
        clock = event.clock
        self.fewLeft = fewLeft
        var (types, tiers, needsOthers) = ([SaleType](), [SaleWindow?](), false)
        types.reserveCapacity(event.ticketTypes.count)
        // By place: going through the types themselves would copy each.
        for place in event.ticketTypes.indices {
            let first = tiers.count
            for tier in event.ticketTypes[place].tiers.indices {
                let isHidden = event.ticketTypes[place].tiers[tier].visibility == .hidden
                tiers.append(isHidden ? nil : SaleWindow(event.ticketTypes[place].tiers[tier].offer))
            }
            types.append(
                SaleType(
                    window: SaleWindow(event.ticketTypes[place].offer),
                    isHidden: event.ticketTypes[place].visibility == .hidden, tiers: first..<tiers.count))
            if !event.ticketTypes[place].includes.isEmpty || !event.ticketTypes[place].requires.isEmpty {
                needsOthers = true
            }
        }
        needs = needsOthers ? SaleNeeds(event) : nil
        (self.types, self.tiers) = (types, tiers)
        noTiers = tiers.isEmpty ? Array(repeating: [], count: types.count) : []
    }

    /// Every instant at which anything may change, in order.
    func boundaries(after now: Instant) -> [Instant] {
        var instants: [Instant] = []
        instants.reserveCapacity(2 + 2 * (types.count + tiers.count))
        func note(_ instant: Instant?) {
            if let instant, instant > now, !instants.contains(instant) { instants.append(instant) }
        }
        note(clock.starts)
        note(clock.end)
        for type in types {
            note(type.window.starts)
            note(type.window.ends)
        }
        for sale in tiers {
            note(sale?.starts)
            note(sale?.ends)
        }
        instants.sort()
        return instants
    }

    func at(_ now: Instant) -> EventStanding {
        var states = [Availability](repeating: .onSale, count: types.count)
        var tiers = noTiers
        if !self.tiers.isEmpty { tiers = Array(repeating: [], count: types.count) }
        for step in types.indices {
            let place = needs?.order[step] ?? step
            // Whether a type is shown says nothing about who else needs it: it may be sold in a bundle only.
            var state = frame(of: types[place].window, at: now)
            if let needs { state = needs.limit(state, of: place, by: states) }
            if types[place].tiers.isEmpty {
                states[place] = state
                continue
            }
            let own = self.tiers[types[place].tiers].map { $0.map { availability(in: $0, at: now) } ?? .hidden }
            tiers[place] = own.map { state.and($0) }
            states[place] = state.and(Availability.best(of: own, fewLeft: fewLeft))
        }
        for place in types.indices where types[place].isHidden {
            states[place] = .hidden
            if !types[place].tiers.isEmpty { tiers[place] = tiers[place].map { _ in .hidden } }
        }
        return EventStanding(types: states, tiers: tiers)
    }
}

extension OfferStates {
    /// The type without its tiers, parts and requirements, within what the event's ticketing allows.
    private func frame(of sale: SaleWindow, at now: Instant) -> Availability {
        let own = availability(in: sale, at: now)
        switch clock.ticketingState(at: now) {
        case .active, .none: return own
        case .setup: return own.and(.notYetOnSale(from: sale.starts.flatMap { $0 > now ? $0 : nil }))
        case .inactive: return clock.phase(at: now).isOver ? .saleEnded : own.and(.paused)
        }
    }

    /// One offer by its own number and time. A sale is over with the event, whatever its own end says.
    private func availability(in sale: SaleWindow, at now: Instant) -> Availability {
        if clock.phase(at: now).isOver || sale.ends.map({ now >= $0 }) == true { return .saleEnded }
        if !sale.isActive { return .paused }
        if let starts = sale.starts, now < starts { return .notYetOnSale(from: starts) }
        guard let remaining = sale.remaining else { return .onSale }
        if remaining < sale.least { return .soldOut }
        return remaining <= fewLeft ? .fewLeft(remaining) : .onSale
    }
}

/// What decides how a type stands to the clock.
private struct SaleType {
    let window: SaleWindow
    let isHidden: Bool
    /// Which of all tiers are its own.
    let tiers: Range<Int>
}

/// What decides whether an offer can be got. Nothing in it is counted, so that looking at it costs nothing.
private struct SaleWindow {
    let starts: Instant?
    let ends: Instant?
    let isActive: Bool
    let remaining: Int?
    /// How many one has to take at once.
    let least: Int

    init(_ offer: Offer) {
        starts = offer.saleStarts
        ends = offer.saleEnds
        isActive = offer.isActive
        remaining = offer.remaining ?? (offer.quantity == 0 ? 0 : nil)
        least = max(1, offer.minPerOrder ?? 1)
    }
}
