extension ElementTable {
    static let text = ElementTable(
        .text, "A paragraph. One in which nothing is written takes no room, unless it says how much.",
        holds: [.span, .br], isText: true,
        own: [
            .word("align", TextAlign.start, "Where lines stand.") { $0.paragraph.align = $1 },
            .word(
                "fit", TextFit.wrap,
                "What is done if there is too little room: lines are broken, or letters made smaller, or the end left out."
            ) { $0.paragraph.fit = $1 },
            .length("min-size", "6pt", "How small letters may become.", "7pt", from: 1) {
                $0.paragraph.minSize = min($1, 1000)
            },
            Attribute(
                "max-lines", .integer(1...1000), "any number, but 1 with “ellipsis” in no given height",
                "How many lines there may be.", "2", parse: { $0.integer(in: 1...1000) },
                set: { $0.paragraph.maxLines = $1 }),
            Attribute(
                "line-height", .number(0.5...10), "as the font has it",
                "From one line to the next, as a multiple of the size.", "1.3", parse: { $0.number(in: 0.5...10) },
                set: { $0.paragraph.lineHeight = $1 }),
            .word("transform", TextTransform.none, "Turns all letters into capitals.") { $0.transform = $1 },
            .word(
                "spaces", Spaces.collapse,
                "Whether white space becomes one space, keeps its line breaks, or stays as it is."
            ) { $0.spaces = $1 },
            .word("direction", DirectionWord?.none, "Where its lines start; auto goes by its first letter.") {
                $0.direction = $1
            },
        ], groups: [.type, .size, .placement, .decoration, .meaning])

    static let span = ElementTable(
        .span, "Words of a text that look otherwise.", holds: [.span, .br], isText: true,
        own: [
            Attribute(
                "link", .address, "none", "Where a touch leads; empty for nowhere.", "https://example.org",
                parse: { $0.address }, set: { $0.link = $1 }),
            .word("transform", TextTransform.none, "Turns all letters into capitals.") { $0.transform = $1 },
        ], groups: [.type])

    static let br = ElementTable(.br, "The end of a line within a text.")
}
