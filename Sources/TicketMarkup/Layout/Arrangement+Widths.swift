extension Arrangement {
    /// Gives each child of a row its width; answers how many there are.
    mutating func claimWidths(_ row: Int, _ width: Double) -> Int {
        var count = 0
        // What can't be helped, what would be nice, and what shares must have.
        var fixed = 0.0
        var wanted = 0.0
        var least = 0.0
        var hasFractions = false
        for child in flow(row) {
            count += 1
            fixed += elements[child].box.margin.horizontal
            let slot = claim(child, width)
            places[child].slot = slot
            switch slot.kind {
            case .fixed: fixed += slot.size
            case .yielding: wanted += slot.size
            case .fraction:
                hasFractions = true
                least += slot.low
            }
        }
        let room = width - fixed - elements[row].box.gap * Double(max(0, count - 1))
        if wanted > room - least + Tolerance.sum {
            // The widest give way first, so that a label keeps its width beside a long text.
            share(row, room - least, among: .yielding)
            wanted = min(wanted, max(0, room - least))
        }
        if hasFractions { share(row, room - wanted, among: .fraction) }
        return count
    }

    private mutating func claim(_ child: Int, _ room: Double) -> Slot {
        let low = elements[child].box.minWidth.resolved(of: room) ?? 0
        if let weight = elements[child].box.width.weight {
            let high = max(low, elements[child].box.maxWidth.resolved(of: room) ?? .infinity)
            return Slot(kind: .fraction, weight: weight, low: low, high: high)
        }
        if let size = elements[child].box.width.resolved(of: room) {
            return Slot(size: elements[child].box.clamped(size, room: room))
        }
        let size = elements[child].box.clamped(natural(child), room: room)
        guard elements[child].kind != .qr, !elements[child].box.isSideways else { return Slot(size: size) }
        return Slot(kind: .yielding, weight: 1, low: low, high: size, size: size)
    }
}
