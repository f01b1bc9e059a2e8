extension ElementTable {
    static let image = ElementTable(
        .image, "A picture. Of width and height one is enough: it keeps its ratio.",
        own: [
            .text("src", "", "Which picture.", "logo.svg", isRequired: true) { $0.source = $1 },
            .word("fit", ImageFit.contain, "Whether it is seen whole in its frame, or fills it.") { $0.imageFit = $1 },
        ], groups: [.size, .placement, .decoration, .meaning])

    static let qr = ElementTable(
        .qr, "A code to scan, black on white, with the quiet zone that it needs.",
        own: [
            .text("code", "", "What it says.", "{{ ticket.code }}", isRequired: true) { $0.source = $1 },
            .size("size", "as large as scanners need it", "The side of the square, quiet zone included.", "35mm") {
                $0.extent = $1
            },
            .word("level", QRLevel.medium, "How much of it may be lost.") { $0.level = $1 },
        ], groups: [.size, .placement, .decoration, .meaning])

    static let line = ElementTable(
        .line, "A line across its column, or down its row.", own: rule(thickness: "0.5pt", pattern: .solid),
        groups: [.size, .placement])

    static let perforation = ElementTable(
        .perforation, "Where the ticket is torn, across its column or down its row.",
        own: rule(thickness: "1pt", pattern: .dotted) + [
            .length("notch", "0", "The radius of half holes at its ends.", "3mm") { $0.rule.notch = min($1, 200) }
        ], groups: [.size, .placement])

    private static func rule(thickness: String, pattern: RulePattern) -> [Attribute] {
        [
            .length("thickness", thickness, "How thick it is.", "2pt") { $0.rule.thickness = min($1, 200) },
            .colour("color", "line", "Its colour.", "accent") { $0.rule.colour = $1 },
            .word("style", pattern, "What it is made of.") { $0.rule.pattern = $1 },
        ]
    }
}
