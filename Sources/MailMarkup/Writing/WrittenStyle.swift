/// A style as it stands in every element that has it. A class, as many elements look at it.
final class WrittenStyle: Sendable {
    /// Escaped as attributes are.
    let attribute: [UInt8]
    let hints: StyleHints
    /// The words that it adds to the class attribute.
    let classes: [[UInt8]]

    init(_ style: ElementStyle, own: [Declaration], keepsTokens: Bool, names: ClassNames?) {
        var text: [UInt8] = []
        func add(_ name: [UInt8], _ value: [UInt8], isImportant: Bool) {
            if !text.isEmpty { text.append(UInt8(ascii: ";")) }
            text.append(contentsOf: name)
            text.append(UInt8(ascii: ":"))
            text.append(contentsOf: value)
            if isImportant { text.append("!important") }
        }
        for declaration in own where declaration.isToken && keepsTokens {
            add(declaration.name, declaration.value.text, isImportant: declaration.isImportant)
        }
        // What was important in a rule isn't here, as nothing is left that it would have to win over, and Word passes over
        // what is important in an attribute.
        for applied in style.applied {
            let isOwn = applied.level == .importantAttribute
            add(applied.declaration.name, applied.value, isImportant: isOwn)
        }
        var escaped: [UInt8] = []
        Escaping.append(value: text[...], to: &escaped)
        attribute = escaped
        hints = StyleHints(style)
        classes = names.map { names in style.made.map { names[$0] } + (style.ordered.map { [names[$0]] } ?? []) } ?? []
    }
}
