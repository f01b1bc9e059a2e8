/// Whether somebody can get a ticket of a type.
public enum Availability: Hashable, Sendable {
    case onSale
    case fewLeft(Int)
    /// Until an instant; nil while nobody has said when.
    case notYetOnSale(from: Instant?)
    /// Switched off by the organiser, for now.
    case paused
    case soldOut
    case saleEnded
    case hidden
}

extension Availability {
    /// How far from being available, in the order of the cases.
    public var scarcity: Int {
        switch self {
        case .onSale: 0
        case .fewLeft: 1
        case .notYetOnSale: 2
        case .paused: 3
        case .soldOut: 4
        case .saleEnded: 5
        case .hidden: 6
        }
    }

    /// What is left when both must be available: the scarcer of the two, of few the fewer, of dates the later.
    func and(_ other: Availability) -> Availability {
        switch (self, other) {
        case (.fewLeft(let mine), .fewLeft(let theirs)): .fewLeft(min(mine, theirs))
        case (.notYetOnSale(let mine), .notYetOnSale(let theirs)): .notYetOnSale(from: Availability.later(mine, theirs))
        default: scarcity >= other.scarcity ? self : other
        }
    }

    /// What there is when any of several will do: the most available, of few the sum unless that is no longer few, of
    /// dates the earliest.
    static func best(of states: [Availability], fewLeft: Int) -> Availability {
        guard let best = states.min(by: { $0.scarcity < $1.scarcity }) else { return .onSale }
        switch best {
        case .fewLeft:
            var sum = 0
            for case .fewLeft(let count) in states { sum = min(sum, .max - count) + count }
            return sum > fewLeft ? .onSale : .fewLeft(sum)
        case .notYetOnSale:
            let dates = states.compactMap { state -> Instant? in
                guard case .notYetOnSale(let from) = state else { return nil }
                return from
            }
            return .notYetOnSale(from: dates.min())
        default: return best
        }
    }

    /// The later of two dates; one that nobody has said is later than any.
    private static func later(_ one: Instant?, _ other: Instant?) -> Instant? {
        guard let one, let other else { return nil }
        return max(one, other)
    }
}
