extension Arrangement {
    /// Lays out what stands out of line in an element of that size.
    mutating func layPlaced(_ element: Int, _ size: Extent) {
        let border = elements[element].box.borders.edges
        let room = Extent(
            width: max(0, size.width - border.horizontal), height: max(0, size.height - border.vertical))
        let isMirrored = elements[element].isRightToLeft
        var child = element + 1
        while child < Int(elements[element].next) {
            defer { child = Int(elements[child].next) }
            guard elements[child].placement >= 0 else { continue }
            let placement = parts.placements[Int(elements[child].placement)]
            let (left, right) = (placement.left?.resolved(of: room.width), placement.right?.resolved(of: room.width))
            let (top, bottom) = (placement.top?.resolved(of: room.height), placement.bottom?.resolved(of: room.height))
            let width = widthOfPlaced(child, room.width, left, right)
            let height = layChild(
                child, width, given: height(ofPlaced: child, room.height, top, bottom), room: room.height)
            let anchor = placement.anchor?.place ?? (along: 0, down: 0)
            let along = isMirrored ? 1 - anchor.along : anchor.along
            let x = left ?? right.map { room.width - $0 - width } ?? (room.width - width) * along
            let y = top ?? bottom.map { room.height - $0 - height } ?? (room.height - height) * anchor.down
            places[child].x = Unit.bounded(border.left + x)
            places[child].y = Unit.bounded(border.top + y)
        }
    }

    private mutating func widthOfPlaced(_ child: Int, _ room: Double, _ left: Double?, _ right: Double?) -> Double {
        if let fixed = elements[child].box.width.resolved(of: room) {
            return elements[child].box.clamped(fixed, room: room)
        }
        let free = max(0, room - (left ?? 0) - (right ?? 0))
        let isFilled = left != nil && right != nil && elements[child].kind.isStretchable
        let isShare = elements[child].box.width.weight != nil
        return elements[child].box.clamped(isFilled || isShare ? free : min(natural(child), free), room: room)
    }

    private func height(ofPlaced child: Int, _ room: Double, _ top: Double?, _ bottom: Double?) -> Double? {
        let isFilled = top != nil && bottom != nil && elements[child].kind.isStretchable
        guard isFilled || elements[child].box.height.weight != nil else { return nil }
        return max(0, room - (top ?? 0) - (bottom ?? 0))
    }
}
