extension Draft {
    init(_ kind: ElementKind, in parent: ElementKind?, _ scope: Scope, ruleColour: RGBA) {
        type = scope.type
        palette = scope.palette
        let isPerforation = kind == .perforation
        rule = RuleContent(
            colour: ruleColour, thickness: isPerforation ? 1 : 0.5, pattern: isPerforation ? .dotted : .solid, notch: 0,
            isUpright: parent == .row)
    }

    /// What is in it, if that is the direction of reading.
    func inner(_ scope: Scope) -> Scope {
        var inner = scope
        inner.type = type
        inner.palette = palette
        if !language.isEmpty {
            inner.language = language
            inner.isRightToLeft = ReadingDirection.isRightToLeft(language)
        }
        if let direction, direction != .auto { inner.isRightToLeft = direction == .rtl }
        return inner
    }
}
