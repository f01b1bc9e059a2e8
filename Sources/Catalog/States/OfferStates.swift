/// What all offers of an event are at any instant. What doesn't depend on the instant is worked out once, and one pass
/// over the types, parts and requirements first, gives the state of each.
struct OfferStates {
    private let event: Event
    private let fewLeft: Int
    private let end: Instant
    /// For each type the places of what it includes and requires.
    private let includes: [[Int]]
    private let requires: [[Int]]
    private let order: [Int]

    /// The state of each type and, within what its type allows, of each of its tiers.
    struct Moment: Hashable {
        var types: [Availability]
        var tiers: [[Availability]]
    }

    init(_ event: Event, fewLeft: Int) {
        self.event = event
        self.fewLeft = fewLeft
        end = event.effectiveEnd
        let places = Dictionary(
            zip(event.ticketTypes.map(\.id), event.ticketTypes.indices), uniquingKeysWith: { first, _ in first })
        includes = event.ticketTypes.map { type in type.includes.compactMap { places[$0] } }
        requires = event.ticketTypes.map { type in type.requires.compactMap { places[$0] } }
        order = OfferStates.order(zip(includes, requires).map { $0 + $1 })
    }

    /// Every instant at which anything may change, in order.
    func boundaries(after now: Instant) -> [Instant] {
        let offers = event.ticketTypes.flatMap { [$0.offer] + $0.tiers.map(\.offer) }
        let instants = [event.starts, end] + offers.flatMap { [$0.saleStarts, $0.saleEnds].compactMap { $0 } }
        return Set(instants.filter { $0 > now }).sorted()
    }

    func at(_ now: Instant) -> Moment {
        let count = event.ticketTypes.count
        var states = [Availability](repeating: .onSale, count: count)
        var tiers = [[Availability]](repeating: [], count: count)
        for place in order {
            let type = event.ticketTypes[place]
            // Whether a type is shown says nothing about who else needs it: it may be sold in a bundle only.
            var state = frame(of: type, at: now)
            for part in includes[place] { state = state.and(states[part]) }
            for required in requires[place] {
                // Who already holds it may go on; only before anyone can hold it must everyone wait.
                if case .notYetOnSale = states[required] { state = state.and(states[required]) }
            }
            let own = type.tiers.map { $0.visibility == .hidden ? .hidden : window(of: $0.offer, at: now) }
            tiers[place] = own.map { state.and($0) }
            states[place] = own.isEmpty ? state : state.and(Availability.best(of: own, fewLeft: fewLeft))
        }
        for (place, type) in event.ticketTypes.enumerated() where type.visibility == .hidden {
            states[place] = .hidden
            tiers[place] = tiers[place].map { _ in .hidden }
        }
        return Moment(types: states, tiers: tiers)
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
    private func frame(of type: TicketType, at now: Instant) -> Availability {
        let own = window(of: type.offer, at: now)
        switch event.ticketingState(at: now, end: end) {
        case .active, .none: return own
        case .setup: return own.and(.notYetOnSale(from: type.offer.saleStarts.flatMap { $0 > now ? $0 : nil }))
        case .inactive: return event.phase(at: now, end: end).isOver ? .saleEnded : own.and(.paused)
        }
    }

    /// One offer by its own number and time. A sale is over with the event, whatever its own end says.
    private func window(of offer: Offer, at now: Instant) -> Availability {
        if event.phase(at: now, end: end).isOver || offer.saleEnds.map({ now >= $0 }) == true { return .saleEnded }
        if !offer.isActive { return .paused }
        if let starts = offer.saleStarts, now < starts { return .notYetOnSale(from: starts) }
        guard let remaining = offer.remaining ?? (offer.quantity == 0 ? 0 : nil) else { return .onSale }
        if remaining < max(1, offer.minPerOrder ?? 1) { return .soldOut }
        return remaining <= fewLeft ? .fewLeft(remaining) : .onSale
    }
}
