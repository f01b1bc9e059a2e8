import Publishing

/// What is to be made of each order, and where it goes.
public struct TicketPlan: Sendable {
    public var request: TicketRequest
    /// A document for each ticket rather than one for the order.
    public var isPerTicket: Bool
    public var delivery: Delivery

    public enum Delivery: Sendable {
        /// Into a folder, under names that stay the same; with a key they can't be guessed.
        case files(FileSink, key: [UInt8]? = nil)
        /// With the result.
        case inline
    }

    public init(_ request: TicketRequest, isPerTicket: Bool = false, delivery: Delivery = .inline) {
        self.request = request
        self.isPerTicket = isPerTicket
        self.delivery = delivery
    }
}
