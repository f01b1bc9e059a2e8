import Diagnostics

/// Puts what is laid out onto pages, as things to draw in their order.
struct Composer {
    var parts: SheetParts
    let isStrict: Bool
    var arrangement: Arrangement
    var pages: [DisplayPage] = []
    var page = DisplayPage(size: .zero)
    var structure: [StructurePart] = [StructurePart(.document)]
    var mistakes = Mistakes()
    /// What is drawn now is turned by all of these.
    var turns: [Turn] = []

    init(_ parts: SheetParts, _ measures: Measures, isStrict: Bool) {
        self.parts = parts
        self.isStrict = isStrict
        arrangement = Arrangement(parts, measures)
    }

    /// What is known of an element by what it is in.
    struct Context {
        var part = 0
        /// Whether it is mere decoration.
        var isArtifact = false
        var language: Int32 = -1
        /// Whether it was said already that there is too little width.
        var isCrowded = false
    }
}

extension Composer {
    mutating func compose(_ element: Int) {
        reportGrounds(element)
        if parts.elements[element].box.shrinks { composeShrunk(element) } else { composeWhole(element) }
    }

    mutating func composeWhole(_ element: Int) {
        let paper = parts.papers[Int(parts.elements[element].content)]
        guard let height = paper.height else { return composeRoll(element, paper.width) }
        arrangement.lay(element, paper.width, height)
        guard arrangement.places[element].excess > Tolerance.visible || hasBreaks(element) else {
            page = DisplayPage(size: Extent(width: paper.width, height: height))
            draw(element, at: Spot(x: 0, y: 0), Context())
            pages.append(page)
            return
        }
        flow(element, Extent(width: paper.width, height: height))
    }

    private mutating func composeRoll(_ element: Int, _ width: Double) {
        let height = arrangement.layChild(element, width, given: nil, room: nil)
        if height > Unit.most {
            report("ticket.overflow", "<page> is longer than 5080 mm, which is as long as a page can be", element)
        }
        page = DisplayPage(size: Extent(width: width, height: min(max(height, 1), Unit.most)))
        draw(element, at: Spot(x: 0, y: 0), Context())
        pages.append(page)
    }

    mutating func report(
        _ code: String, _ message: String, _ element: Int, hint: String? = nil, _ severity: Severity? = nil
    ) {
        let place = parts.elements[element]
        mistakes.add(
            code, message, at: Int(place.start)..<Int(place.end), hint: hint,
            severity ?? (isStrict ? .error : .warning))
    }
}
