import Catalog
import Records

extension Branding {
    static let record = Record<Branding>(
        "the branding", "How the event's organizer wants it to look where it is sold.", blank: Branding(),
        [
            .optional("accent", \.accent, .hashedColour, "The colour of the one thing to do."),
            .optional("background", \.background, .hashedColour, "The ground it was chosen for."),
            .optional("mode", \.mode, .word("value.mode"), "Whether that is a light one or a dark one."),
            .optional("logo", \.logo, Image.rule, "The mark on its tickets."),
            .optional("footer", \.footer, .text, "What stands at the foot of its tickets."),
        ])

    static let rule = record.rule.named("branding")
}

extension Rule where Value == Colour {
    /// As style sheets have it.
    fileprivate static let hashedColour = Rule(
        "value.colour", "a colour such as \"#a3271c\"",
        schema: Schema(["type": "string", "pattern": "^#[0-9A-Fa-f]{6}$"])
    ) { value in value.string.flatMap { $0.hasPrefix("#") ? Colour(String($0.dropFirst())) : nil } }
}
