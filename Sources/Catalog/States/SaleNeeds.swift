/// What types of tickets include and require.
struct SaleNeeds {
    /// For each type the places of what it includes and requires.
    private let includes: [[Int]]
    private let requires: [[Int]]
    /// What is needed before what needs it.
    let order: [Int]

    init(_ event: Event) {
        let types = event.ticketTypes
        let places = Dictionary(
            types.indices.map { (types[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        includes = types.indices.map { types[$0].includes.compactMap { places[$0] } }
        requires = types.indices.map { types[$0].requires.compactMap { places[$0] } }
        order = SaleNeeds.order(zip(includes, requires).map { $0.isEmpty ? $1 : $0 + $1 })
    }

    /// How a type stands that would stand otherwise, as far as what it needs does.
    func limit(_ own: Availability, of place: Int, by states: [Availability]) -> Availability {
        var state = own
        for part in includes[place] { state = state.and(states[part]) }
        for required in requires[place] {
            // Who already holds it may go on; only before anyone can hold it must everyone wait.
            if case .notYetOnSale = states[required] { state = state.and(states[required]) }
        }
        return state
    }

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
}
