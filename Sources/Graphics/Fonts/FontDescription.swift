import CPango

/// What a face is chosen by.
struct FontChoice: Hashable {
    let family: String
    let size: Double
    let weight: Int
    let isItalic: Bool
    let fallbacks: [String]
    let language: String

    init(_ style: TextStyle, _ fallbacks: [String], _ language: String) {
        family = style.family
        size = style.size
        weight = style.weight
        isItalic = style.isItalic
        self.fallbacks = fallbacks
        self.language = language
    }
}

/// The same as Pango has it.
final class FontDescription {
    let pointer: OpaquePointer

    init?(_ choice: FontChoice) {
        guard let pointer = pango_font_description_new() else { return nil }
        self.pointer = pointer
        // Pango reads a list of families with commas between them.
        let families = ([choice.family] + choice.fallbacks).map { $0.replacing(",", with: " ") }
        pango_font_description_set_family(pointer, families.joined(separator: ","))
        pango_font_description_set_absolute_size(pointer, choice.size * Double(PANGO_SCALE))
        pango_font_description_set_weight(pointer, PangoWeight(UInt32(choice.weight)))
        pango_font_description_set_style(pointer, choice.isItalic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
    }

    deinit { pango_font_description_free(pointer) }
}
