extension Composer {
    /// Lays a page out over as many as it takes, divided between the children of columns.
    mutating func flow(_ element: Int, _ size: Extent) {
        arrangement.lay(element, size.width, nil)
        if parts.elements[element].holdsPlaced { arrangement.layPlaced(element, size) }
        let insets = parts.elements[element].box.insets
        var state = FlowState(
            element: element, size: size, top: insets.top, bottom: max(insets.top, size.height - insets.bottom),
            y: insets.top)
        let context = enter(element, Context())
        begin(&state, context)
        flowChildren(of: element, x: 0, &state, context)
        end(&state, context)
    }

    private mutating func flowChildren(of element: Int, x: Double, _ state: inout FlowState, _ context: Context) {
        var bottom = element == state.element ? parts.elements[element].box.insets.top : 0
        for child in arrangement.flow(element) {
            let place = arrangement.places[child]
            let lead = place.y - bottom
            bottom = place.y + place.height
            if parts.elements[child].box.breaksBefore, !state.isFresh { turnPage(&state, context) }
            // What a new page starts with stands at its top, whatever room there was before it.
            let start = state.y + (state.isFresh && !state.isFirstPage && !isAtColumnTop(state) ? 0 : lead)
            if start + place.height <= state.bottom + Tolerance.visible, !isDivisible(child) || !hasBreaks(child) {
                draw(child, at: Spot(x: x + place.x, y: start), context)
                state.y = start + place.height
                state.isFresh = false
            } else if isDivisible(child) {
                flowColumn(child, x: x + place.x, start: start, &state, context)
            } else if isDivisibleText(child, state) {
                flowText(child, x: x + place.x, start: start, &state, context)
            } else {
                if !state.isFresh { turnPage(&state, context) }
                drawAlone(child, x: x + place.x, &state, context)
            }
        }
    }

    private mutating func drawAlone(_ child: Int, x: Double, _ state: inout FlowState, _ context: Context) {
        let height = arrangement.places[child].height
        let missing = state.y + height - state.bottom
        if missing > Tolerance.visible { reportHeight(missing, child) }
        draw(child, at: Spot(x: x, y: state.y), context)
        state.y = Unit.bounded(state.y + height)
        state.isFresh = false
    }

    private mutating func flowColumn(
        _ column: Int, x: Double, start: Double, _ state: inout FlowState, _ outer: Context
    ) {
        var context = enter(column, outer)
        reportRoom(column, &context, outer)
        let insets = parts.elements[column].box.insets
        if start + insets.top + Composer.leastPiece > state.bottom, !state.isFresh {
            turnPage(&state, outer)
        } else {
            state.y = start
        }
        state.open.append(
            OpenColumn(element: column, x: x, top: state.y, part: context.isArtifact ? nil : context.part))
        openGround(&state, state.open.count - 1)
        drawPlaced(in: column, at: Spot(x: x, y: state.y), context)
        flowChildren(of: column, x: x, &state, context)
        state.y += insets.bottom
        if let last = state.open.popLast() { close(last, at: state.y, isLast: true) }
    }

    private mutating func drawPlaced(in column: Int, at spot: Spot, _ context: Context) {
        guard parts.elements[column].holdsPlaced else { return }
        var child = column + 1
        while child < Int(parts.elements[column].next) {
            let place = arrangement.places[child]
            if parts.elements[child].placement >= 0 {
                draw(child, at: Spot(x: spot.x + place.x, y: spot.y + place.y), context)
            }
            child = Int(parts.elements[child].next)
        }
    }

    /// Two lines of text: less of a column is not worth beginning.
    private static let leastPiece = 24.0

    /// Whether the innermost column begins right here, so that its padding counts.
    private func isAtColumnTop(_ state: FlowState) -> Bool {
        state.open.last.map { !$0.isContinued && $0.top == state.y } ?? false
    }

    private func isDivisible(_ element: Int) -> Bool {
        let box = parts.elements[element].box
        guard parts.elements[element].kind == .column, !box.isKept, box.turn == 0 else { return false }
        if case .points = box.height { return false }
        return true
    }

    func hasBreaks(_ element: Int) -> Bool {
        arrangement.flow(element).contains { child in
            parts.elements[child].box.breaksBefore || isDivisible(child) && hasBreaks(child)
        }
    }
}
