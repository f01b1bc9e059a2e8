extension Composer {
    /// Draws an element and all it contains; `spot` is where its corner stands on the page.
    mutating func draw(_ element: Int, at spot: Spot, _ outer: Context) {
        let place = arrangement.places[element]
        var frame = Frame(
            x: Unit.bounded(spot.x), y: Unit.bounded(spot.y), width: place.width, height: place.height)
        var context = enter(element, outer)
        let degrees = parts.elements[element].box.turn
        if degrees != 0 {
            let turn = Turn(around: frame.middle, degrees: degrees)
            turns.append(turn)
            page.items.append(DisplayItem(.turn(turn)))
            if parts.elements[element].box.isSideways { frame = frame.onItsSide }
        }
        reportRoom(element, &context, outer)
        if parts.elements[element].box.isPainted { page.items.append(DisplayItem(.box(box(element, frame)))) }
        drawContent(element, frame, context)
        var child = element + 1
        while child < Int(parts.elements[element].next) {
            let inner = arrangement.places[child]
            draw(child, at: Spot(x: frame.x + inner.x, y: frame.y + inner.y), context)
            child = Int(parts.elements[child].next)
        }
        let link = parts.elements[element].link
        if link >= 0 { addLink(parts.texts[Int(link)], frame, context) }
        if degrees != 0 {
            turns.removeLast()
            page.items.append(DisplayItem(.endTurn))
        }
    }

    private mutating func drawContent(_ element: Int, _ frame: Frame, _ context: Context) {
        switch parts.elements[element].kind {
        case .text: drawText(element, frame, context)
        case .image: drawImage(element, frame, context)
        case .qr: drawCode(element, frame, context)
        case .line, .perforation: drawRule(element, frame)
        default: break
        }
    }

    func box(_ element: Int, _ frame: Frame) -> BoxDrawing {
        let style = parts.elements[element].box
        return BoxDrawing(
            frame: frame, background: style.background, image: style.backgroundImage.map { parts.texts[Int($0)] },
            imageFit: style.backgroundFit, radius: min(style.radius, frame.width / 2, frame.height / 2),
            top: style.borders.top, right: style.borders.right, bottom: style.borders.bottom, left: style.borders.left)
    }

    mutating func addLink(_ address: String, _ frame: Frame, _ context: Context) {
        page.links.append(
            PageLink(
                frame: frame.turned(turns), address: address, part: context.isArtifact ? nil : context.part))
    }

    /// Whether a paragraph is inside of one, or of a heading: then its words are that one's, as far as they are in its language.
    private func continues(_ outer: Context, in language: String) -> Bool {
        let part = structure[outer.part]
        switch part.role {
        case .paragraph, .heading: return (part.language ?? parts.language) == language
        case .document, .figure: return false
        }
    }

    /// The part of the structure that an element is, or is in.
    mutating func enter(_ element: Int, _ outer: Context) -> Context {
        var context = outer
        if parts.elements[element].language >= 0 { context.language = parts.elements[element].language }
        guard !outer.isArtifact, let word = parts.elements[element].role else { return context }
        guard let role = word.role else {
            context.isArtifact = true
            return context
        }
        let language = context.language >= 0 ? parts.texts[Int(context.language)] : parts.language
        if role == .paragraph, continues(outer, in: language) { return context }
        let alternative = parts.elements[element].alternative
        structure.append(
            StructurePart(
                role, in: outer.part, alternative: alternative >= 0 ? parts.texts[Int(alternative)] : nil,
                language: language == parts.language ? nil : language))
        context.part = structure.count - 1
        return context
    }
}

extension Frame {
    /// As wide as it is high around the same middle.
    fileprivate var onItsSide: Frame {
        Frame(x: x + (width - height) / 2, y: y + (height - width) / 2, width: height, height: width)
    }
}
