import Diagnostics

extension Composer {
    /// Says what an element has too little room for.
    mutating func reportRoom(_ element: Int, _ context: inout Context, _ outer: Context) {
        let place = arrangement.places[element]
        let name = parts.elements[element].kind.rawValue
        let isText = parts.elements[element].kind == .text
        let isSideways = parts.elements[element].box.isSideways
        if place.missingWidth > Tolerance.visible, !outer.isCrowded {
            let direction = isSideways ? "height" : "width"
            report(
                "ticket.overflow",
                "<\(name)> needs \(Unit.millimetres(place.missingWidth)) more \(direction) for what is in it",
                element, hint: isText ? Composer.textHint : nil)
            context.isCrowded = true
        }
        if isText, let lost = arrangement.texts[Int(parts.elements[element].content)]?.lostLines, lost > 0 {
            report(
                "ticket.overflow",
                "<text> has \(lost) line\(lost == 1 ? "" : "s") more than it may have, which are left out",
                element, hint: Composer.textHint)
        } else if place.missingHeight > Tolerance.visible {
            let direction = isSideways ? "width" : "height"
            report(
                "ticket.overflow",
                "<\(name)> needs \(Unit.millimetres(place.missingHeight)) more \(direction) for what is in it",
                element, hint: isText ? Composer.textHint : nil)
        }
        if place.overhang > Tolerance.visible, !outer.isCrowded {
            report(
                "ticket.overflow", "<\(name)> is \(Unit.millimetres(place.overhang)) wider than its column", element)
            context.isCrowded = true
        }
    }

    /// Says which pictures on grounds there aren't.
    mutating func reportGrounds(_ page: Int) {
        for element in page..<Int(parts.elements[page].next) {
            guard let number = parts.elements[element].box.backgroundImage else { continue }
            let source = parts.texts[Int(number)]
            guard arrangement.measures.image(source) == nil else { continue }
            report("ticket.image", "there is no picture “\(source)”", element, .error)
        }
    }

    private func heightHint(_ element: Int) -> String {
        parts.elements[element].kind == .text
            ? "leave it without height, border and ground, and with fit=\"wrap\": then it is divided between lines"
            : "put it into columns, between whose parts a page may end"
    }

    mutating func reportHeight(_ missing: Double, _ element: Int) {
        report(
            "ticket.overflow",
            "<\(parts.elements[element].kind.rawValue)> is \(Unit.millimetres(missing)) higher than a page", element,
            hint: heightHint(element))
    }

    private static let textHint =
        "give it more room, or let it shrink or be shortened with fit=\"shrink\" or fit=\"ellipsis\""

    /// Text and codes are no use where there is no paper; a code of which a part is missing is none.
    mutating func reportOffPage(_ element: Int, _ frame: Frame, _ severity: Severity? = nil) {
        let paper = Frame(x: 0, y: 0, width: page.size.width, height: page.size.height)
        guard !frame.turned(turns).isWithin(paper) else { return }
        report(
            "ticket.off-page", "<\(parts.elements[element].kind.rawValue)> is not wholly on the page", element,
            hint: "move it, or make it smaller", severity)
    }
}
