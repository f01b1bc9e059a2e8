/// What a locale file says under one key.
struct Message: Hashable, Sendable {
    /// The form for whatever has no other.
    let other: MessageText
    /// Sorted by category; nil for a message that doesn't count.
    let forms: [Form]?
    /// Where it stands in its file.
    let bytes: Range<Int>

    struct Form: Hashable, Sendable {
        var category: PluralCategory
        var text: MessageText
    }

    func text(for category: PluralCategory) -> MessageText {
        forms?.first { $0.category == category }?.text ?? other
    }

    /// What it says whatever it is told, if it has neither forms nor placeholders.
    let fixed: String?

    init(other: MessageText, forms: [Form]? = nil, bytes: Range<Int>) {
        self.other = other
        self.forms = forms
        self.bytes = bytes
        fixed = forms == nil ? other.fixed : nil
    }

    /// By the alphabet, each once.
    var placeholders: [String] {
        Set(([other] + (forms ?? []).map(\.text)).flatMap(\.placeholders)).sorted()
    }
}
