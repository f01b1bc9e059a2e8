/// The sizes and places of all elements of a sheet, as they are worked out. An element may be laid out more than once, as
/// its row or column learns what room there is: the last time counts.
struct Arrangement {
    let parts: SheetParts
    let elements: [SheetElement]
    let measures: Measures
    var places: [Place]
    var texts: [SetText?]
    var naturalTexts: [TextMeasure?]
    var images: [Extent??]
    var modules: [Int??]
    /// How often anything was laid out so far.
    private var effort = 0

    init(_ parts: SheetParts, _ measures: Measures) {
        self.parts = parts
        elements = parts.elements
        self.measures = measures
        places = Array(repeating: Place(), count: parts.elements.count)
        texts = Array(repeating: nil, count: parts.paragraphs.count)
        naturalTexts = Array(repeating: nil, count: parts.paragraphs.count)
        images = Array(repeating: nil, count: parts.images.count)
        modules = Array(repeating: nil, count: parts.codes.count)
    }
}

extension Arrangement {
    /// Lays an element out in a width, and in a height if it is given one; answers the height it takes.
    @discardableResult
    mutating func lay(_ element: Int, _ width: Double, _ height: Double?) -> Double {
        let width = Unit.bounded(max(0, width))
        let height = height.map { Unit.bounded(max(0, $0)) }
        guard elements[element].box.isSideways else {
            let taken = Unit.bounded(layUpright(element, width, height))
            places[element].width = width
            places[element].height = taken
            return taken
        }
        let length = Unit.bounded(height ?? naturalLength(element))
        _ = layUpright(element, length, width)
        places[element].excess = 0
        places[element].width = width
        places[element].height = length
        return length
    }

    /// The same without a look at whether it lies on its side.
    mutating func layUpright(_ element: Int, _ width: Double, _ height: Double?) -> Double {
        effort += 1
        places[element].excess = 0
        places[element].missingHeight = 0
        places[element].missingWidth = 0
        places[element].overhang = 0
        let insets = elements[element].box.insets
        let inside = max(0, width - insets.horizontal)
        let room = height.map { max(0, $0 - insets.vertical) }
        let content: Double
        switch elements[element].kind {
        case .row: content = layRow(element, inside, room)
        case .page, .column, .box: content = layColumn(element, inside, room)
        case .text: content = layText(element, inside, room)
        case .image: content = room ?? heightOfImage(element, inside)
        case .qr: content = room ?? inside
        case .line, .perforation, .spacer, .ticket, .span, .br: content = room ?? 0
        }
        let total = height ?? content + insets.vertical
        if elements[element].holdsPlaced { layPlaced(element, Extent(width: width, height: total)) }
        return total
    }

    /// Lays out what stands in a row or column with that room inside; `given` is the height that it is stretched to.
    mutating func layChild(_ child: Int, _ width: Double, given: Double?, room: Double?) -> Double {
        let low = elements[child].box.minHeight.resolved(of: room) ?? 0
        let high = max(low, elements[child].box.maxHeight.resolved(of: room) ?? .infinity)
        if let height = elements[child].box.height.resolved(of: room) ?? given {
            return lay(child, width, min(max(height, low), high))
        }
        let own = lay(child, width, nil)
        let wanted = min(max(own, low), high)
        if abs(wanted - own) <= Tolerance.sum || isExhausted { return own }
        guard wanted < own else {
            stretch(child, width, to: wanted)
            return wanted
        }
        return lay(child, width, wanted)
    }

    /// Makes an element higher; what is in it is laid out anew only if that makes a difference to it.
    mutating func stretch(_ element: Int, _ width: Double, to height: Double) {
        if gainsByHeight(element) { lay(element, width, height) } else { places[element].height = Unit.bounded(height) }
    }

    private func gainsByHeight(_ element: Int) -> Bool {
        let box = elements[element].box
        if box.isSideways || elements[element].holdsPlaced || elements[element].kind == .row { return true }
        guard elements[element].kind.isContainer else { return false }
        if box.justify != .start { return true }
        return flow(element).contains { elements[$0].box.goesByRoom }
    }

    /// Elements inside one another that are each laid out more than once make for more work than anyone waits for; from then
    /// on each is laid out once, whatever it looks like. Tickets of ours need two or three times for each.
    var isExhausted: Bool { effort > 64 * elements.count + 1000 }

    /// What stands in line in an element.
    func flow(_ element: Int) -> FlowingChildren {
        FlowingChildren(elements: elements, at: element + 1, end: Int(elements[element].next))
    }
}

/// The children of an element that stand in line.
struct FlowingChildren: Sequence, IteratorProtocol {
    let elements: [SheetElement]
    var at: Int
    let end: Int

    mutating func next() -> Int? {
        while at < end {
            let child = at
            at = Int(elements[child].next)
            if elements[child].placement < 0 { return child }
        }
        return nil
    }
}
