/// Something in a template that makes no sense, and where.
struct SyntaxError: Error, Hashable, Sendable {
    var message: String
    /// Bytes of the source.
    var place: Range<Int>
    var hint: String?

    init(_ message: String, at place: Range<Int>, hint: String? = nil) {
        self.message = message
        self.place = place
        self.hint = hint
    }
}
