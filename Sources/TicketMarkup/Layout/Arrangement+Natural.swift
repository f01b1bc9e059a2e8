extension Arrangement {
    /// How wide an element is if nothing hinders it, its padding and border included.
    mutating func natural(_ element: Int) -> Double {
        if places[element].natural >= 0 { return places[element].natural }
        let width: Double
        if case .points(let points) = elements[element].box.width {
            width = points
        } else if elements[element].box.isSideways {
            width = layUpright(element, naturalLength(element), nil)
        } else {
            width = naturalContent(element) + elements[element].box.insets.horizontal
        }
        let bounded = Unit.bounded(max(0, elements[element].box.clamped(width, room: nil)))
        places[element].natural = bounded
        return bounded
    }

    /// How long what lies on its side is, which is how high it stands.
    mutating func naturalLength(_ element: Int) -> Double {
        if case .points(let points) = elements[element].box.height { return points }
        return naturalContent(element) + elements[element].box.insets.horizontal
    }

    private mutating func naturalContent(_ element: Int) -> Double {
        switch elements[element].kind {
        case .text: return naturalText(Int(elements[element].content)).width
        case .image: return naturalWidthOfImage(element)
        case .qr:
            if case .points(let points) = elements[element].box.height {
                return max(0, points - elements[element].box.insets.vertical)
            }
            return neededSide(of: element)
        case .row:
            var width = 0.0
            var count = 0.0
            for child in flow(element) {
                width += natural(child) + elements[child].box.margin.horizontal
                count += 1
            }
            return width + elements[element].box.gap * max(0, count - 1)
        case .page, .column, .box:
            var width = 0.0
            for child in flow(element) { width = max(width, natural(child) + elements[child].box.margin.horizontal) }
            return width
        case .line, .perforation, .spacer, .ticket, .span, .br: return 0
        }
    }
}

extension Arrangement {
    /// From the top of an element to the baseline of its first line of text; to its bottom if it has none.
    func baseline(_ element: Int) -> Double {
        guard !elements[element].box.isSideways else { return places[element].height }
        switch elements[element].kind {
        case .text:
            guard let text = texts[Int(elements[element].content)] else { return 0 }
            return elements[element].box.insets.top + text.measure.baseline
        case .row, .column, .box:
            guard let first = flow(element).first(where: { _ in true }) else { return places[element].height }
            return places[first].y + baseline(first)
        default: return places[element].height
        }
    }
}
