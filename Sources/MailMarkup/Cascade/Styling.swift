import Diagnostics

/// The styles of a document's elements, and of those of every document that is alike.
struct Styling: Sendable {
    let sheet: StyleSheet
    let plan: StylePlan
    let attributes: StyleAttributes
    /// Where words would be hard to read.
    private(set) var faint: [FaintWords] = []
    /// By node: which of the plan's styles is its, or -1.
    private let styleOf: [Int32]
    /// Whether the selectors looked at too many elements, so that not all were found.
    private let isPartial: Bool

    /// Of a cascade whose styles are in the plan.
    init(_ cascade: Cascade, _ plan: StylePlan) {
        sheet = cascade.sheet
        self.plan = plan
        attributes = cascade.attributes
        styleOf = cascade.styleOf
        isPartial = cascade.matcher.isExhausted
        faint = FaintWords.all(in: cascade.document, self)
    }

    /// What holds for a node, if anything does.
    func style(of node: Int) -> ElementStyle? { styleOf[node] < 0 ? nil : plan.styles[Int(styleOf[node])] }

    /// What is written of it.
    func written(of node: Int) -> WrittenStyle? { styleOf[node] < 0 ? nil : plan.written[Int(styleOf[node])] }

    func isStyled(_ node: Int) -> Bool { styleOf[node] >= 0 }

    /// What is wrong with the sheet, and with what the document asks of it.
    func diagnostics(file: String) -> [Diagnostic] {
        var mistakes = plan.mistakes
        if isPartial {
            mistakes.add(
                .error, "mail.limit", "its selectors look at too many elements", at: 0..<0,
                hint: "the rest is not applied")
        }
        return sheet.diagnostics(file: file) + mistakes.diagnostics(file: file, bytes: sheet.text)
    }
}
