extension ElementTable {
    static let ticket = ElementTable(
        .ticket, "The whole document: it holds its pages, and says what they have in common.", holds: [.page],
        own: [
            .paper(
                "A4",
                """
                The size of pages: A4, A5 or A6, also as A6-landscape; letter or phone; width and height; or the width of a roll, which is as \
                long as it has to be.
                """),
            .edges("margin", "Room at the edges of pages: all sides, or top, end, bottom and start.", "10mm") {
                $0.box.margin = $1
            },
            .colour("background", "none", "The ground of pages.", "paper") { $0.box.background = $1 },
            .text("title", "none", "What the document is called.", "Your tickets for the summit") { $0.title = $1 },
            Attribute(
                "language", .language, "none", "The language of the document.", "ar", parse: { $0.language },
                set: { $0.language = $1 }),
        ], groups: [.inherited])

    static let page = ElementTable(
        .page,
        """
        A page, laid out like a column. What is too long for it goes on on the next one, between the children of columns, and between \
        the lines of a text that is higher than a page; what stands out of line is drawn on each.
        """,
        holds: blocks,
        own: [
            .paper("that of the ticket", "The size of this page, if it is another."),
            .edges("margin", "Room at its edges, if not that of the ticket.", "10mm") { $0.box.padding = $1 },
            .word(
                "fit", PageFit.flow,
                """
                What is done with what is too long for it: it goes on on the next one, or letters, gaps and the room above and below \
                things are made smaller, down to three fifths and to letters of 5 pt, until all has room.
                """
            ) { $0.box.shrinks = $1 == .shrink },
            .bound("min-height", "A roll is never shorter.", "60mm") { $0.box.minHeight = $1 },
            Attribute(
                "language", .language, "that of the ticket", "The language of what is on it.", "sw",
                parse: { $0.language }, set: { $0.language = $1 }),
        ], groups: [.children, pageDecoration, .inherited])

    /// A page's padding is its margin.
    private static let pageDecoration = AttributeGroup(
        name: AttributeGroup.decoration.name, summary: AttributeGroup.decoration.summary,
        attributes: AttributeGroup.decoration.attributes.filter { $0.name != "padding" })
}

extension Attribute {
    fileprivate static func paper(_ fallback: String, _ summary: String) -> Attribute {
        Attribute("size", .paper, fallback, summary, "210x99mm", parse: { $0.paper }, set: { $0.paper = $1 })
    }
}
