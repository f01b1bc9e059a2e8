import Catalog
import Crypto

/// One mail that was asked for, or several of one kind: those of an order's tickets.
public struct MailRequest: Hashable, Sendable {
    public var kind: MailKind
    public var order: Order
    public var context: MailContext
    /// Of what was asked for, so that another request makes another mail, and the same one the same.
    var mark: Digest

    public init(
        _ kind: MailKind, _ order: Order, _ context: MailContext = MailContext(), mark: Digest = Digest(of: [UInt8]())
    ) {
        self.kind = kind
        self.order = order
        self.context = context
        self.mark = mark
    }
}
