import Diagnostics

extension Sheet {
    /// Lays the ticket out, page by page. What would be clipped or overlap is said: as errors if strict, else as warnings.
    public func laidOut(by measures: Measures, isStrict: Bool = false) -> (list: DisplayList, diagnostics: [Diagnostic])
    {
        var composer = Composer(parts, measures, isStrict: isStrict)
        for (number, element) in parts.elements.enumerated() where element.kind == .page { composer.compose(number) }
        if composer.arrangement.isExhausted, let first = parts.elements.indices.first {
            composer.report(
                "ticket.limit", "too many sizes depend on one another to work them all out", first,
                hint: "give rows and columns that are inside one another heights of their own", .error)
        }
        let list = DisplayList(
            title: parts.title, language: parts.language, pages: composer.pages, structure: composer.structure)
        guard !composer.mistakes.isEmpty else { return (list, []) }
        return (list, composer.mistakes.diagnostics(file: file, bytes: bytes))
    }
}
