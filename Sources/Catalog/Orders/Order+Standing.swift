extension Order {
    /// How a ticket of it stands: a ticket is never better than the order that it is part of.
    public func standing(of ticket: Ticket) -> Ticket.Status {
        guard ticket.status == .valid else { return ticket.status }
        return switch status {
        case .completed: .valid
        case .pending: .pending
        case .cancelled: .cancelled
        case .refunded: .refunded
        case .expired: .expired
        }
    }
}
