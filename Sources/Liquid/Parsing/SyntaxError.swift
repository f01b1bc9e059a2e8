/// Something in a template that makes no sense, and where.
struct SyntaxError: Error, Hashable, Sendable {
    var message: String
    /// Bytes of the source.
    var place: Range<Int>
    var hint: String?
    /// Whether it is among the parser's errors already, and only unwinds.
    var isReported = false

    static let reported = SyntaxError(isReported: true)

    init(_ message: String, at place: Range<Int>, hint: String? = nil) {
        self.message = message
        self.place = place
        self.hint = hint
    }

    private init(isReported: Bool) {
        self.init("", at: 0..<0)
        self.isReported = isReported
    }
}
