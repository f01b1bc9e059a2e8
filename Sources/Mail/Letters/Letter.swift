import Catalog

/// One mail of a request: who gets it, and which of the order's tickets are in it.
struct Letter: Hashable, Sendable {
    var request: MailRequest
    var recipient: MailContext.Person
    /// Their numbers.
    var tickets: [Int]
    /// The one that it is about, if it is about one.
    var ticket: Int?
    /// Whether it goes to who gave a ticket away.
    var isGiver = false
    /// What tells it from the others of its request.
    var part: String?

    var kind: MailKind { request.kind }
    var order: Order { request.order }

    /// The numbers of its tickets that let somebody in.
    var admitting: [Int] { tickets.filter { order.standing(of: order.tickets[$0]) == .valid } }
}
