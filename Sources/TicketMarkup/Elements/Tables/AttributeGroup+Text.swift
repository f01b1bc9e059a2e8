extension AttributeGroup {
    static let meaning = AttributeGroup(
        name: "meaning", summary: "What an element is to those who touch it or have it read to them.",
        attributes: [
            Attribute(
                "link", .address, "none", "Where a touch leads; empty for nowhere.", "https://example.org",
                parse: { $0.address }, set: { $0.link = $1 }),
            .word(
                "role", RoleWord?.none,
                "What it is; a text is a paragraph unless it is inside of one, a picture with words to read aloud a figure."
            ) {
                $0.role = $1
            },
            .text("alt", "none", "Read aloud instead of what is drawn.", "The code of your ticket") {
                $0.alternative = $1
            },
            Attribute(
                "language", .language, "that of what holds it", "The language of what is in it.", "sw",
                parse: { $0.language }, set: { $0.language = $1 }),
        ])

    /// The face of letters.
    private static let face: [Attribute] = [
        .word("font", FontRole?.none, "The face that the theme has for it.") { $0.type.font = .role($1) },
        .text("family", "none", "A face by its own name, if not by the theme.", "Bebas Neue") {
            $0.type.font = $1.isEmpty ? $0.type.font : .family($1)
        },
        .colour("color", "that of what holds it", "The colour of letters.", "muted") { $0.type.colour = $1 },
    ]

    static let inherited = AttributeGroup(
        name: "inherited", summary: "What all that is inside takes over unless it says otherwise.",
        attributes: face + [
            .word(
                "direction", DirectionWord?.none, "Where lines start and rows begin; by the language, if it is given.",
                except: [.auto]
            ) {
                $0.direction = $1
            },
            .word(
                "palette", PaletteWord?.none,
                "Whether paper, ink and the other colours are the theme's for light ground or for dark, or all black on white."
            ) {
                $0.palette = $1
            },
        ])

    static let type = AttributeGroup(
        name: "type", summary: "How letters look.",
        attributes: face + [
            .length("size", "10pt", "The size of letters.", "14pt", from: 1) { $0.type.size = min($1, 1000) },
            Attribute(
                "weight", .integer(100...900), "400", "How heavy they are.", "700",
                parse: { $0.integer(in: 100...900) }, set: { $0.type.weight = $1 }),
            .flag("italic", "Whether they are italic.") { $0.type.isItalic = $1 },
            .length("letter-spacing", "0", "Added after each letter.", "0.5pt", from: -100) {
                $0.type.letterSpacing = min($1, 100)
            },
            Attribute(
                "features", .features, "none", "What the font does otherwise than it usually does.", "tabular",
                parse: { $0.features }, set: { $0.type.features = $1 }),
        ])
}
