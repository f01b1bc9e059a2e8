/// What a locale file says under one key.
struct Message: Hashable, Sendable {
    /// The form for whatever has no other.
    var other: MessageText
    /// Sorted by category; nil for a message that doesn't count.
    var forms: [Form]?
    /// Where it stands in its file.
    var bytes: Range<Int>

    struct Form: Hashable, Sendable {
        var category: PluralCategory
        var text: MessageText
    }

    func text(for category: PluralCategory) -> MessageText {
        forms?.first { $0.category == category }?.text ?? other
    }

    /// By the alphabet, each once.
    var placeholders: [String] {
        Set(([other] + (forms ?? []).map(\.text)).flatMap(\.placeholders)).sorted()
    }
}
