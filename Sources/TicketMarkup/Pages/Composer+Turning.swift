extension Composer {
    mutating func turnPage(_ state: inout FlowState, _ context: Context) {
        for column in state.open { close(column, at: state.y, isLast: false) }
        end(&state, context)
        state.isFirstPage = false
        state.y = state.top
        state.isFresh = true
        begin(&state, context)
        for index in state.open.indices {
            state.open[index].isContinued = true
            state.open[index].top = state.top
            openGround(&state, index)
        }
    }

    /// Draws what stands on each page under all else.
    mutating func begin(_ state: inout FlowState, _ context: Context) {
        page = DisplayPage(size: state.size)
        if parts.elements[state.element].box.isPainted {
            let frame = Frame(x: 0, y: 0, width: state.size.width, height: state.size.height)
            page.items.append(DisplayItem(.box(box(state.element, frame))))
        }
        drawPlaced(state, context, isBefore: true)
    }

    /// Draws what stands on each page over all else, and puts the page to the others.
    mutating func end(_ state: inout FlowState, _ context: Context) {
        drawPlaced(state, context, isBefore: false)
        pages.append(page)
    }

    /// What stands out of line on a page is drawn on each; who has it read to them hears it once.
    private mutating func drawPlaced(_ state: FlowState, _ context: Context, isBefore: Bool) {
        guard parts.elements[state.element].holdsPlaced else { return }
        var context = Context(language: context.language)
        context.isArtifact = !state.isFirstPage
        var isPastFlow = false
        var child = state.element + 1
        while child < Int(parts.elements[state.element].next) {
            let place = arrangement.places[child]
            if parts.elements[child].placement < 0 {
                isPastFlow = true
            } else if isPastFlow != isBefore {
                draw(child, at: Spot(x: place.x, y: place.y), context)
            }
            child = Int(parts.elements[child].next)
        }
    }

    /// The ground of a column is drawn under what is in it, and known to its end only when that is.
    mutating func openGround(_ state: inout FlowState, _ index: Int) {
        let column = state.open[index]
        state.open[index].item = nil
        guard parts.elements[column.element].box.isPainted else { return }
        let width = arrangement.places[column.element].width
        let frame = Frame(x: column.x, y: column.top, width: width, height: 0)
        state.open[index].item = page.items.count
        var ground = box(column.element, frame)
        ground.radius = parts.elements[column.element].box.radius
        if column.isContinued { ground.top = nil }
        page.items.append(DisplayItem(.box(ground)))
    }

    mutating func close(_ column: OpenColumn, at y: Double, isLast: Bool) {
        let link = parts.elements[column.element].link
        if link >= 0 {
            let width = arrangement.places[column.element].width
            let frame = Frame(x: column.x, y: column.top, width: width, height: max(0, y - column.top))
            page.links.append(PageLink(frame: frame, address: parts.texts[Int(link)], part: column.part))
        }
        guard let item = column.item, case .box(var ground) = page.items[item].drawing else { return }
        ground.frame.height = max(0, y - column.top)
        ground.radius = min(ground.radius, ground.frame.width / 2, ground.frame.height / 2)
        if !isLast { ground.bottom = nil }
        page.items[item].drawing = .box(ground)
    }
}
