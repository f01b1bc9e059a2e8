import Diagnostics

extension Composer {
    mutating func drawText(_ element: Int, _ frame: Frame, _ context: Context) {
        let number = Int(parts.elements[element].content)
        guard let text = arrangement.texts[number], !parts.paragraphs[number].spec.runs.isEmpty else { return }
        var spec = parts.paragraphs[number].spec
        spec.size = text.size
        spec.wrap = text.wrap
        spec.maxLines = text.maxLines
        let room = frame.inset(parts.elements[element].box.insets)
        // Lines that were as wide as they liked stand as one block where each of them would.
        let width = text.limit == nil ? text.measure.width : room.width
        let shift: Double =
            switch spec.align {
            case .left: 0
            case .center: (room.width - width) / 2
            case .right: room.width - width
            case .justify: spec.direction == .rightToLeft ? room.width - width : 0
            }
        let block = Frame(x: room.x + shift, y: room.y, width: width, height: text.measure.height)
        page.items.append(
            DisplayItem(
                .text(
                    TextDrawing(
                        spec: spec, frame: block, limit: text.limit, baseline: text.measure.baseline,
                        handle: text.measure.handle)), part: context.isArtifact ? nil : context.part))
        reportOffPage(element, block)
    }

    mutating func drawImage(_ element: Int, _ frame: Frame, _ context: Context) {
        let image = parts.images[Int(parts.elements[element].content)]
        guard arrangement.size(ofImage: element) != nil else {
            return report("ticket.image", "there is no picture “\(image.source)”", element, .error)
        }
        page.items.append(
            DisplayItem(
                .image(
                    ImageDrawing(
                        source: image.source, frame: frame.inset(parts.elements[element].box.insets), fit: image.fit)),
                part: context.isArtifact ? nil : context.part))
    }

    mutating func drawCode(_ element: Int, _ frame: Frame, _ context: Context) {
        let code = parts.codes[Int(parts.elements[element].content)]
        guard let modules = arrangement.modules(of: element) else {
            return report(
                "ticket.qr-code", "a code can't hold all of this", element, hint: "shorten it, or use a lower level",
                .error)
        }
        let room = frame.inset(parts.elements[element].box.insets)
        let side = min(room.width, room.height)
        let square = Frame(
            x: room.x + (room.width - side) / 2, y: room.y + (room.height - side) / 2, width: side, height: side)
        page.items.append(
            DisplayItem(
                .qr(QRDrawing(code: code.code, level: code.level, frame: square)),
                part: context.isArtifact ? nil : context.part))
        reportOffPage(element, square, .error)
        let needed = arrangement.neededSide(of: element)
        guard side < needed - Tolerance.sum else { return }
        report(
            "ticket.qr-size",
            "a code of \(modules) by \(modules) modules is hard to scan on \(Unit.millimetres(side))", element,
            hint: "make it at least \(Unit.millimetres(needed)) wide and high", .error)
    }

    mutating func drawRule(_ element: Int, _ frame: Frame) {
        let rule = parts.rules[Int(parts.elements[element].content)]
        let middle = frame.middle
        let line = LineDrawing(
            from: rule.isUpright ? Spot(x: middle.x, y: frame.y) : Spot(x: frame.x, y: middle.y),
            to: rule.isUpright
                ? Spot(x: middle.x, y: frame.y + frame.height) : Spot(x: frame.x + frame.width, y: middle.y),
            thickness: rule.thickness, colour: rule.colour, pattern: rule.pattern)
        let isPerforation = parts.elements[element].kind == .perforation
        page.items.append(
            DisplayItem(
                isPerforation ? .perforation(PerforationDrawing(line: line, notch: rule.notch)) : .line(line)))
    }
}
