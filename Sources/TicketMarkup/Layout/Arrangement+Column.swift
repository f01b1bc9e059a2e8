extension Arrangement {
    /// Lays out one thing below the other; answers how high they are together.
    mutating func layColumn(_ column: Int, _ width: Double, _ height: Double?) -> Double {
        var taken = 0.0
        var count = 0
        var hasFractions = false
        for child in flow(column) {
            let margin = elements[child].box.margin.vertical
            let own = widthInColumn(child, width, elements[column].box.align)
            count += 1
            if height != nil, let weight = elements[child].box.height.weight {
                places[child].width = own
                places[child].slot = Slot(
                    kind: .fraction, weight: weight, low: elements[child].box.minHeight.resolved(of: height) ?? 0,
                    high: elements[child].box.maxHeight.resolved(of: height) ?? .infinity)
                hasFractions = true
                taken += margin
            } else {
                places[child].slot.kind = .fixed
                taken += layChild(child, own, given: nil, room: height) + margin
            }
        }
        taken += elements[column].box.gap * Double(max(0, count - 1))
        if hasFractions, let height { taken += layFractions(column, height - taken) }
        if let height, taken > height + Tolerance.sum {
            places[column].excess = taken - height
            places[column].missingHeight = taken - height
        }
        place(inColumn: column, width, left: height.map { max(0, $0 - taken) } ?? 0, count)
        return taken
    }

    private mutating func widthInColumn(_ child: Int, _ room: Double, _ align: Align) -> Double {
        let available = max(0, room - elements[child].box.margin.horizontal)
        if let fixed = elements[child].box.width.resolved(of: room) {
            return elements[child].box.clamped(fixed, room: room)
        }
        let isStretched = (elements[child].box.ownAlign ?? align) == .stretch && elements[child].kind.isStretchable
        let isFilled = elements[child].box.width.weight != nil || isStretched && !elements[child].box.isSideways
        return elements[child].box.clamped(isFilled ? available : min(natural(child), available), room: room)
    }

    /// Shares height out; what a share is too low for is given more, as long as there is some.
    private mutating func layFractions(_ column: Int, _ room: Double) -> Double {
        var taken = 0.0
        for round in 0..<3 {
            share(column, room, among: .fraction)
            taken = 0
            var hasGrown = false
            for child in flow(column) where places[child].slot.kind == .fraction {
                let size = places[child].slot.size
                lay(child, places[child].width, size)
                taken += size
                if places[child].excess > Tolerance.sum, round < 2, !isExhausted {
                    places[child].slot.low = size + places[child].excess
                    hasGrown = true
                }
            }
            guard hasGrown else { break }
        }
        return taken
    }

    private mutating func place(inColumn column: Int, _ width: Double, left: Double, _ count: Int) {
        let insets = elements[column].box.insets
        let isMirrored = elements[column].isRightToLeft
        let (lead, between) = elements[column].box.justify.spread(left, among: count)
        var y = insets.top + lead
        for child in flow(column) {
            let margin = elements[child].box.margin
            let align = elements[child].box.ownAlign ?? elements[column].box.align
            let spare = width - places[child].width - margin.horizontal
            if spare < -Tolerance.sum { places[child].overhang = -spare }
            let share = align.share(isMirrored: isMirrored)
            places[child].x = Unit.bounded(insets.left + margin.left + max(0, spare) * share)
            places[child].y = Unit.bounded(y + margin.top)
            y += margin.vertical + places[child].height + elements[column].box.gap + between
        }
    }
}

extension Justify {
    /// What comes before the first, and what more between two, of room that is left.
    func spread(_ room: Double, among count: Int) -> (lead: Double, between: Double) {
        switch self {
        case .start: (0, 0)
        case .center: (room / 2, 0)
        case .end: (room, 0)
        case .between: (0, count > 1 ? room / Double(count - 1) : 0)
        }
    }
}

extension Align {
    /// How much of spare width lies to the left.
    func share(isMirrored: Bool) -> Double {
        switch self {
        case .start, .stretch, .baseline: isMirrored ? 1 : 0
        case .center: 0.5
        case .end: isMirrored ? 0 : 1
        }
    }
}
