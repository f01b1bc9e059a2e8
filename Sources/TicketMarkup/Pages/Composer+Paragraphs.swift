extension Composer {
    /// Whether a text may go on on the next page, which it does only if it is too high for one.
    func isDivisibleText(_ element: Int, _ state: FlowState) -> Bool {
        let box = parts.elements[element].box
        guard parts.elements[element].kind == .text, !box.isKept, !box.isPainted, box.turn == 0, box.height == .auto,
            arrangement.places[element].height > state.bottom - state.top + Tolerance.visible
        else { return false }
        let paragraph = parts.paragraphs[Int(parts.elements[element].content)]
        return paragraph.fit == .wrap && paragraph.spec.maxLines == 0
    }

    /// Draws a text over as many pages as it takes, divided between lines.
    mutating func flowText(
        _ element: Int, x: Double, start: Double, _ state: inout FlowState, _ outer: Context
    ) {
        var context = enter(element, outer)
        reportRoom(element, &context, outer)
        let insets = parts.elements[element].box.insets
        let width = max(0, arrangement.places[element].width - insets.horizontal)
        var rest = parts.paragraphs[Int(parts.elements[element].content)].spec
        state.y = Unit.bounded(start + insets.top)
        while !rest.runs.isEmpty {
            let room = state.bottom - state.y
            var piece = rest
            var measure = arrangement.measures.text(piece, width)
            if measure.height <= room + Tolerance.visible {
                rest.runs = []
            } else if let (first, others) = divided(rest, width, room) {
                (piece, rest) = (first, others)
                measure = arrangement.measures.text(piece, width)
            } else if state.isFresh {
                reportHeight(measure.height - room, element)
                rest.runs = []
            } else {
                turnPage(&state, outer)
                continue
            }
            let height = Unit.bounded(max(0, measure.height))
            let frame = Frame(x: Unit.bounded(x + insets.left), y: state.y, width: width, height: height)
            drawPiece(element, piece, measure, frame, context)
            state.y = Unit.bounded(state.y + height)
            state.isFresh = false
            if !rest.runs.isEmpty { turnPage(&state, outer) }
        }
        state.y = Unit.bounded(state.y + insets.bottom)
    }

    private mutating func drawPiece(
        _ element: Int, _ spec: TextSpec, _ measure: TextMeasure, _ frame: Frame, _ context: Context
    ) {
        let drawing = TextDrawing(
            spec: spec, frame: frame, limit: frame.width, baseline: measure.baseline, handle: measure.handle)
        page.items.append(DisplayItem(.text(drawing), part: context.isArtifact ? nil : context.part))
        let link = parts.elements[element].link
        if link >= 0 { addLink(parts.texts[Int(link)], frame, context) }
    }

    /// The longest beginning that a height has room for, and the rest; nil if that isn't even a line.
    private func divided(_ spec: TextSpec, _ width: Double, _ room: Double) -> (TextSpec, TextSpec)? {
        let places = spec.breaks
        var (low, high) = (0, places.count)
        while low < high {
            let middle = (low + high) / 2
            let height = arrangement.measures.text(spec.beginning(to: places[middle]), width).height
            if height <= room + Tolerance.visible { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return nil }
        return (spec.beginning(to: places[low - 1]), spec.rest(from: places[low - 1]))
    }
}
