import Graphics
import QRCode
import TicketMarkup

/// Draws a page of a display list, with its structure.
package struct PagePainter {
    let list: DisplayList
    let stage: Stage

    package init(_ list: DisplayList, _ stage: Stage) {
        self.list = list
        self.stage = stage
    }

    package func draw(_ number: Int, on canvas: Canvas) throws(DrawingProblem) {
        let page = list.pages[number]
        var place = 0
        while place < page.items.count { draw(page.items, &place, on: canvas) }
        for link in page.links {
            guard let address = LinkAddress(link.address) else { continue }
            canvas.link(address, link.frame.rect) {}
        }
    }

    /// As far as what was begun around it goes on: to the end, or the end of a turn.
    private func draw(_ items: [DisplayItem], _ place: inout Int, on canvas: Canvas) {
        while place < items.count {
            switch items[place].drawing {
            case .turn(let turn):
                place += 1
                canvas.saved {
                    canvas.translate(turn.around.x, turn.around.y)
                    canvas.rotate(turn.degrees)
                    canvas.translate(-turn.around.x, -turn.around.y)
                    draw(items, &place, on: canvas)
                }
            case .endTurn:
                place += 1
                return
            default: drawPart(items, &place, on: canvas)
            }
        }
    }

    /// What belongs to one part of the structure, and comes one after the other, is inside one tag.
    private func drawPart(_ items: [DisplayItem], _ place: inout Int, on canvas: Canvas) {
        let part = items[place].part
        let start = place
        while place < items.count, items[place].part == part, !items[place].drawing.turns { place += 1 }
        let drawings = items[start..<place]
        guard let part, let role = role(of: part) else {
            for item in drawings { draw(item.drawing, on: canvas) }
            return
        }
        canvas.tagged(role) {
            for (number, item) in zip(drawings.indices, drawings) {
                draw(item.drawing, on: canvas)
                if case .text(let text) = item.drawing, number + 1 < drawings.endIndex {
                    drawGap(after: text, on: canvas)
                }
            }
        }
    }

    private func role(of part: Int) -> Graphics.Role? {
        switch list.structure[part].role {
        case .document: nil
        case .heading(let level): .heading(level)
        case .paragraph: .paragraph
        case .figure: .figure(list.structure[part].alternative ?? "")
        }
    }
}

extension PagePainter {
    private func draw(_ drawing: Drawing, on canvas: Canvas) {
        switch drawing {
        case .box(let box): draw(box, on: canvas)
        case .text(let text): draw(text, on: canvas)
        case .image(let image):
            guard let picture = stage.picture(image.source) else { return }
            canvas.draw(picture, in: image.frame.rect, fit: image.fit.fit)
        case .qr(let code): draw(code, on: canvas)
        case .line(let line): draw(line, on: canvas)
        case .perforation(let perforation): draw(perforation, on: canvas)
        case .turn, .endTurn: break
        }
    }

    private func draw(_ text: TextDrawing, on canvas: Canvas) {
        guard stage.layouts.indices.contains(text.handle) else { return }
        let colour = text.spec.runs.first?.colour ?? .black
        canvas.draw(stage.layouts[text.handle], at: Point(text.frame.x, text.frame.y), colour.ink)
    }

    /// Texts of one paragraph are read as one: between “When” and “Friday” there must be something.
    private func drawGap(after text: TextDrawing, on canvas: Canvas) {
        var spec = text.spec
        guard var run = spec.runs.last else { return }
        run.text = " "
        spec.runs = [run]
        guard let space = try? stage.press.layout(spec.text(stage.faces, width: nil)) else { return }
        canvas.draw(space, at: Point(text.frame.x + text.frame.width, text.frame.y), run.colour.ink)
    }

    /// Always on white: a dark ground would make it unreadable for most scanners.
    private func draw(_ drawing: QRDrawing, on canvas: Canvas) {
        guard let code = stage.code(drawing.code, drawing.level),
            let mask = Mask(width: code.side, height: code.side, rows: code.rows)
        else { return }
        let frame = drawing.frame
        canvas.fill(frame.rect, .white)
        let quiet = frame.width * Double(QRCode.quietZone) / Double(code.sideWithQuietZone)
        let inside = Rect(frame.x + quiet, frame.y + quiet, frame.width - 2 * quiet, frame.height - 2 * quiet)
        canvas.draw(mask, in: inside, .black)
    }
}

extension PagePainter {
    private func draw(_ box: BoxDrawing, on canvas: Canvas) {
        let (rect, corners) = (box.frame.rect, Corners(box.radius))
        if let background = box.background { canvas.fill(rect, corners: corners, background.ink) }
        if let picture = box.image.flatMap(stage.picture) {
            canvas.saved {
                canvas.clip(rect, corners: corners)
                canvas.draw(picture, in: rect, fit: box.imageFit.fit)
            }
        }
        drawBorder(box, rect, corners, on: canvas)
    }

    /// One line around where all sides are the same, which rounded corners need.
    private func drawBorder(_ box: BoxDrawing, _ rect: Rect, _ corners: Corners, on canvas: Canvas) {
        if let side = box.top, box.right == side, box.bottom == side, box.left == side {
            return drawFrame(side, box.radius, rect, on: canvas)
        }
        let (right, bottom) = (rect.x + rect.width, rect.y + rect.height)
        func line(_ side: BorderSide?, _ from: Spot, _ to: Spot) {
            guard let side else { return }
            let line = LineDrawing(
                from: from, to: to, thickness: side.width, colour: side.colour, pattern: side.pattern)
            draw(line, on: canvas)
        }
        let half = (
            top: (box.top?.width ?? 0) / 2, right: (box.right?.width ?? 0) / 2,
            bottom: (box.bottom?.width ?? 0) / 2, left: (box.left?.width ?? 0) / 2
        )
        line(box.top, Spot(x: rect.x, y: rect.y + half.top), Spot(x: right, y: rect.y + half.top))
        line(box.right, Spot(x: right - half.right, y: rect.y), Spot(x: right - half.right, y: bottom))
        line(box.bottom, Spot(x: rect.x, y: bottom - half.bottom), Spot(x: right, y: bottom - half.bottom))
        line(box.left, Spot(x: rect.x + half.left, y: rect.y), Spot(x: rect.x + half.left, y: bottom))
    }

    private func drawFrame(_ side: BorderSide, _ radius: Double, _ rect: Rect, on canvas: Canvas) {
        func stroke(_ width: Double, inwards: Double) {
            let line = BorderSide(width: width, colour: side.colour, pattern: side.pattern).stroke
            let middle = Rect(
                rect.x + inwards, rect.y + inwards, max(0, rect.width - 2 * inwards),
                max(0, rect.height - 2 * inwards))
            canvas.stroke(middle, corners: Corners(max(0, radius - inwards)), line)
        }
        guard side.pattern == .double else { return stroke(side.width, inwards: side.width / 2) }
        for part in [1.0, 5.0] { stroke(side.width / 3, inwards: side.width * part / 6) }
    }

    private func draw(_ line: LineDrawing, on canvas: Canvas) {
        guard line.pattern == .double else {
            let stroke = BorderSide(width: line.thickness, colour: line.colour, pattern: line.pattern).stroke
            return canvas.line(line.from.point, line.to.point, stroke)
        }
        // Two lines, each a third as thick as the whole.
        let third = line.thickness / 3
        let isUpright = line.from.x == line.to.x
        for side in [-third, third] {
            let (across, down) = isUpright ? (side, 0) : (0, side)
            canvas.line(
                Point(line.from.x + across, line.from.y + down), Point(line.to.x + across, line.to.y + down),
                Stroke(third, line.colour.ink))
        }
    }

    private func draw(_ perforation: PerforationDrawing, on canvas: Canvas) {
        draw(perforation.line, on: canvas)
        guard perforation.notch > 0 else { return }
        // A dash of no length with round ends is a dot.
        for end in [perforation.line.from, perforation.line.to] {
            let dot = Stroke(2 * perforation.notch, perforation.line.colour.ink, hasRoundEnds: true)
            canvas.line(end.point, Point(end.x + 0.01, end.y), dot)
        }
    }
}

extension Drawing {
    fileprivate var turns: Bool {
        switch self {
        case .turn, .endTurn: true
        default: false
        }
    }
}
