extension Arrangement {
    /// Shares room out among the children of one kind by their weights, none of them below its least or above its most.
    mutating func share(_ element: Int, _ room: Double, among kind: Slot.Kind) {
        for child in flow(element) where places[child].slot.kind == kind { places[child].slot.isSettled = false }
        // One is settled each time: more times than any layout needs, fewer than would take long.
        for _ in 0..<16 {
            var weights = 0.0
            var settled = 0.0
            for child in flow(element) where places[child].slot.kind == kind {
                if places[child].slot.isSettled {
                    settled += places[child].slot.size
                } else {
                    weights += places[child].slot.weight
                }
            }
            guard weights > 0 else { return }
            let unit = max(0, room - settled) / weights
            if !settle(element, kind, unit, \.low, isOff: { $0 < $1 }),
                !settle(element, kind, unit, \.high, isOff: { $0 > $1 })
            {
                return
            }
        }
    }

    /// Settles those whose share is beyond a bound; gives the others theirs.
    private mutating func settle(
        _ element: Int, _ kind: Slot.Kind, _ unit: Double, _ bound: KeyPath<Slot, Double>,
        isOff: (Double, Double) -> Bool
    ) -> Bool {
        var hasSettled = false
        for child in flow(element) where places[child].slot.kind == kind && !places[child].slot.isSettled {
            let size = unit * places[child].slot.weight
            let limit = places[child].slot[keyPath: bound]
            let isBeyond = isOff(size, limit)
            places[child].slot.size = isBeyond ? limit : size
            if isBeyond {
                places[child].slot.isSettled = true
                hasSettled = true
            }
        }
        return hasSettled
    }
}
