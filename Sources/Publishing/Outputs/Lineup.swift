import Diagnostics

/// The outputs of a site in the order of their paths, none of which gets in the way of another.
struct Lineup: Sendable {
    let outputs: [Output]
    /// At which place each stands, in the order in which they were planned.
    let places: [UInt32]
    /// Whether they are those of the index, one for one.
    let isKnown: Bool

    /// Throws all that keeps them from standing in one folder.
    ///
    /// Sorting and comparing ten thousands of paths takes longer than finding that they are those of the last time.
    init(_ planned: [Output], like index: Index) throws(Failure) {
        let paths = index.entries.paths
        isKnown =
            planned.count == paths.count && index.places.count == planned.count
            && zip(planned, index.places).allSatisfy { paths.isPath(Int($1), $0.path.tree) }
        places = isKnown ? index.places : Lineup.places(planned)
        outputs = Lineup.order(places).map { planned[$0] }
        if !isKnown, !Output.areApart(outputs) { try Output.checkForCollisions(planned) }
    }

    /// Without a check.
    init(unchecked planned: [Output]) {
        places = Lineup.places(planned)
        outputs = Lineup.order(places).map { planned[$0] }
        isKnown = false
    }

    private static func places(_ outputs: [Output]) -> [UInt32] {
        var places = [UInt32](repeating: 0, count: outputs.count)
        for (place, number) in TreePath.order(of: outputs.map(\.path.tree)).enumerated() {
            places[number] = UInt32(place)
        }
        return places
    }

    private static func order(_ places: [UInt32]) -> [Int] {
        var order = [Int](repeating: 0, count: places.count)
        for (number, place) in places.enumerated() { order[Int(place)] = number }
        return order
    }
}
