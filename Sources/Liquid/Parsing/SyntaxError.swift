/// Something in a template that makes no sense, and where.
///
/// A class, because a block in a block in a block has room on its stack for what each call may throw.
final class SyntaxError: Error, Sendable {
    let message: String
    /// Bytes of the source.
    let place: Range<Int>
    let hint: String?
    /// Whether it is among the parser's errors already, and only unwinds.
    let isReported: Bool

    static let reported = SyntaxError("", at: 0..<0, isReported: true)

    init(_ message: String, at place: Range<Int>, hint: String? = nil, isReported: Bool = false) {
        self.message = message
        self.place = place
        self.hint = hint
        self.isReported = isReported
    }
}
