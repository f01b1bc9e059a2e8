/// What all offers of an event are at any instant. What doesn't depend on the instant is worked out once, and one pass
/// over the types, parts and requirements first, gives the state of each.
struct OfferStates {
    let clock: EventClock
    private let fewLeft: Int
    /// For each type the places of what it includes and requires.
    private let includes: [[Int]]
    private let requires: [[Int]]
    private let order: [Int]
    /// Of each type, and of each of its tiers; nil for one that is hidden.
    private let windows: [SaleWindow]
    private let isHidden: [Bool]
    private let tiers: [[SaleWindow?]]

    init(_ event: Event, fewLeft: Int) {
        clock = event.clock
        self.fewLeft = fewLeft
        let places = Dictionary(
            event.ticketTypes.indices.map { (event.ticketTypes[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        let types = event.ticketTypes
        // By place: going through the types themselves would copy each.
        includes = types.indices.map { types[$0].includes.compactMap { places[$0] } }
        requires = types.indices.map { types[$0].requires.compactMap { places[$0] } }
        order = OfferStates.order(zip(includes, requires).map { $0.isEmpty ? $1 : $0 + $1 })
        windows = types.indices.map { SaleWindow(types[$0].offer) }
        isHidden = types.indices.map { types[$0].visibility == .hidden }
        tiers = types.indices.map { place in
            types[place].tiers.map { $0.visibility == .hidden ? nil : SaleWindow($0.offer) }
        }
    }

    /// Every instant at which anything may change, in order.
    func boundaries(after now: Instant) -> [Instant] {
        var instants: [Instant] = []
        instants.reserveCapacity(2 + 2 * windows.count)
        func note(_ instant: Instant?) {
            if let instant, instant > now, !instants.contains(instant) { instants.append(instant) }
        }
        note(clock.starts)
        note(clock.end)
        for sale in windows {
            note(sale.starts)
            note(sale.ends)
        }
        for sale in tiers.joined() {
            note(sale?.starts)
            note(sale?.ends)
        }
        return instants.sorted()
    }

    func at(_ now: Instant) -> EventStanding {
        let count = windows.count
        var states = [Availability](repeating: .onSale, count: count)
        var tiers = [[Availability]](repeating: [], count: count)
        for place in order {
            // Whether a type is shown says nothing about who else needs it: it may be sold in a bundle only.
            var state = frame(of: windows[place], at: now)
            for part in includes[place] { state = state.and(states[part]) }
            for required in requires[place] {
                // Who already holds it may go on; only before anyone can hold it must everyone wait.
                if case .notYetOnSale = states[required] { state = state.and(states[required]) }
            }
            let own = self.tiers[place].map { $0.map { availability(in: $0, at: now) } ?? .hidden }
            tiers[place] = own.map { state.and($0) }
            states[place] = own.isEmpty ? state : state.and(Availability.best(of: own, fewLeft: fewLeft))
        }
        for place in windows.indices where isHidden[place] {
            states[place] = .hidden
            tiers[place] = tiers[place].map { _ in .hidden }
        }
        return EventStanding(types: states, tiers: tiers)
    }
}

extension OfferStates {
    /// What is needed before what needs it. A circle, which no checked snapshot has, is cut where it closes.
    private static func order(_ needs: [[Int]]) -> [Int] {
        var order: [Int] = []
        var isSeen = [Bool](repeating: false, count: needs.count)
        for start in needs.indices where !isSeen[start] {
            isSeen[start] = true
            var waiting = [(place: start, next: 0)]
            while let (place, next) = waiting.last {
                guard next < needs[place].count else {
                    order.append(place)
                    waiting.removeLast()
                    continue
                }
                waiting[waiting.count - 1].next += 1
                let need = needs[place][next]
                if !isSeen[need] {
                    isSeen[need] = true
                    waiting.append((need, 0))
                }
            }
        }
        return order
    }

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
