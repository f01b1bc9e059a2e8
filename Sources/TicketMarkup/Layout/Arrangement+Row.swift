extension Arrangement {
    /// Lays out one thing beside the other; answers how high the highest is.
    mutating func layRow(_ row: Int, _ width: Double, _ height: Double?) -> Double {
        let count = claimWidths(row, width)
        let align = elements[row].box.align
        var highest = 0.0
        var above = 0.0
        var below = 0.0
        var isUneven = false
        for child in flow(row) {
            let margin = elements[child].box.margin
            let isStretched = self.isStretched(child, align)
            let given = isStretched ? height.map { max(0, $0 - margin.vertical) } : nil
            let own = layChild(child, places[child].slot.size, given: given, room: height)
            let outer = own + margin.vertical
            if let height {
                // What is stretched says itself what it lacks.
                let missing = isStretched ? places[child].excess : outer - height
                if missing > Tolerance.sum {
                    places[row].excess = max(places[row].excess, missing)
                    if !isStretched { places[row].missingHeight = max(places[row].missingHeight, missing) }
                }
            }
            if (elements[child].box.ownAlign ?? align) == .baseline {
                let rise = margin.top + baseline(child)
                above = max(above, rise)
                below = max(below, outer - rise)
            }
            isUneven = isUneven || isStretched
            highest = max(highest, outer)
        }
        highest = max(highest, above + below)
        if height == nil, isUneven, !isExhausted { stretch(row, to: highest) }
        place(inRow: row, width, height ?? highest, above: above, count)
        return highest
    }

    private func isStretched(_ child: Int, _ align: Align) -> Bool {
        guard (elements[child].box.ownAlign ?? align) == .stretch, elements[child].kind.isStretchable else {
            return false
        }
        switch elements[child].box.height {
        case .auto, .fraction: return true
        case .points, .part: return false
        }
    }

    /// Those that are lower than the highest are laid out anew, for what is in them to use the room.
    private mutating func stretch(_ row: Int, to height: Double) {
        for child in flow(row) where isStretched(child, elements[row].box.align) {
            let wanted = height - elements[child].box.margin.vertical
            guard wanted > places[child].height + Tolerance.sum else { continue }
            let high = elements[child].box.maxHeight.resolved(of: nil) ?? .infinity
            stretch(child, places[child].width, to: max(places[child].height, min(wanted, high)))
        }
    }

    private mutating func place(inRow row: Int, _ width: Double, _ height: Double, above: Double, _ count: Int) {
        let box = elements[row].box.insets
        let gap = elements[row].box.gap
        var taken = gap * Double(max(0, count - 1))
        for child in flow(row) { taken += places[child].width + elements[child].box.margin.horizontal }
        if taken > width + Tolerance.sum { places[row].missingWidth = taken - width }
        let (lead, between) = elements[row].box.justify.spread(max(0, width - taken), among: count)
        let isMirrored = elements[row].isRightToLeft
        var along = lead
        for child in flow(row) {
            let margin = elements[child].box.margin
            let x = isMirrored ? width - along - places[child].width - margin.right : along + margin.left
            places[child].x = Unit.bounded(box.left + x)
            let spare = height - places[child].height - margin.vertical
            let down: Double
            switch elements[child].box.ownAlign ?? elements[row].box.align {
            case .start, .stretch: down = 0
            case .center: down = spare / 2
            case .end: down = spare
            case .baseline: down = above - margin.top - baseline(child)
            }
            places[child].y = Unit.bounded(box.top + margin.top + max(0, down))
            along += places[child].width + margin.horizontal + gap + between
        }
    }
}
