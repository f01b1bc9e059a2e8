extension AttributeGroup {
    static let size = AttributeGroup(
        name: "size", summary: "How large an element is, and how much room is around it.",
        attributes: [
            .size("width", "auto", "How wide it is, its padding and border included.", "60mm") { $0.box.width = $1 },
            .size("height", "auto", "How high it is, its padding and border included.", "1fr") { $0.box.height = $1 },
            .bound("min-width", "It is never narrower.", "20mm") { $0.box.minWidth = $1 },
            .bound("max-width", "It is never wider.", "50%") { $0.box.maxWidth = $1 },
            .bound("min-height", "It is never lower.", "20mm") { $0.box.minHeight = $1 },
            .bound("max-height", "It is never higher.", "50%") { $0.box.maxHeight = $1 },
            .edges("margin", "Room around it: all sides, or top, end, bottom and start.", "0 0 3mm") {
                $0.box.margin = $1
            },
            .word("align-self", Align?.none, "Where it stands across the direction of its row or column.") {
                $0.box.ownAlign = $1
            },
            .flag("keep", "Whether a column stays together on one page.") { $0.box.isKept = $1 },
            .word("break", BreakWord?.none, "Begins a new page here, in a page of a fixed size.") { draft, _ in
                draft.box.breaksBefore = true
            },
        ])

    static let decoration = AttributeGroup(
        name: "decoration", summary: "What a box looks like.",
        attributes: [
            .edges("padding", "Room inside it: all sides, or top, end, bottom and start.", "4mm 6mm") {
                $0.box.padding = $1
            },
            .colour("background", "none", "Its ground.", "paper") { $0.box.background = $1 },
            .text("background-image", "none", "The picture on its ground.", "motif.png") { $0.backgroundImage = $1 },
            .word("background-fit", ImageFit.cover, "Whether that picture fills the ground or is seen whole.") {
                $0.box.backgroundFit = $1
            },
            .border("border", "A border on all sides; the colour for lines if none is named.", "0.5pt line") {
                $0 = Borders(top: $1, right: $1, bottom: $1, left: $1)
            },
            .border("border-top", "A border above.", "2pt ink") { $0.top = $1 },
            .border("border-end", "A border where lines end.", "2pt ink") { $0.right = $1 },
            .border("border-bottom", "A border below.", "2pt ink") { $0.bottom = $1 },
            .border("border-start", "A border where lines start.", "2pt accent") { $0.left = $1 },
            .word("border-style", RulePattern.solid, "What its borders are made of.") { $0.borderPattern = $1 },
            .length("radius", "0", "How round its corners are.", "2mm") { $0.box.radius = $1 },
        ])

    static let children = AttributeGroup(
        name: "children", summary: "How what is inside is laid out.",
        attributes: [
            .length("gap", "0", "Room between one and the next.", "3mm") { $0.box.gap = $1 },
            .word("align", Align.stretch, "Where each stands across the direction in which they follow one another.") {
                $0.box.align = $1
            },
            .word("justify", Justify.start, "Where room goes that none of them takes.") { $0.box.justify = $1 },
        ])

    static let placement = AttributeGroup(
        name: "placement",
        summary: """
            What has one of these but `rotate` stands out of line, over or under the others in the order of the markup, and is placed \
            in what holds it, not counting its border.
            """,
        attributes: [
            .word("at", Anchor?.none, "Which place of what holds it.") { draft, anchor in
                var placement = draft.placement ?? Placement()
                placement.anchor = anchor
                draft.placement = placement
            },
            .offset("top", "How far below the top it starts.", "5mm") { $0.top = $1 },
            .offset("bottom", "How far above the bottom it ends.", "5mm") { $0.bottom = $1 },
            .offset("left", "How far from the left it starts, in any language.", "5mm") { $0.left = $1 },
            .offset("right", "How far from the right it ends, in any language.", "5mm") { $0.right = $1 },
            .offset("start", "How far from where lines start.", "5mm") { $0.start = $1 },
            .offset("end", "How far from where lines end.", "50%") { $0.end = $1 },
            Attribute(
                "rotate", .number(-360...360), "0",
                "Degrees clockwise. What stands in line turns by 0, 90, 180 or 270, and width and height are then of what is turned.",
                "-25", parse: { $0.number(in: -360...360) },
                set: { draft, degrees in
                    let turn = degrees.truncatingRemainder(dividingBy: 360)
                    draft.box.turn = turn < 0 ? turn + 360 : turn
                }),
        ])
}
