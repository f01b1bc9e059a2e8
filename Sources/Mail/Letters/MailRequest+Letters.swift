import Catalog
import Diagnostics

extension MailRequest {
    /// The mails it comes to: one, one for each ticket, or one for each of the two who have to do with a transfer.
    ///
    /// Throws if there is nothing to send.
    func letters() throws(Failure) -> [Letter] {
        switch kind {
        case .ticket: return try ticketLetters()
        case .ticketTransferred:
            guard let transfer = context.transfer else { return [] }
            return try letters(of: transfer)
        default:
            return [Letter(request: self, recipient: recipient, tickets: Array(order.tickets.indices))]
        }
    }

    private var recipient: MailContext.Person {
        context.recipient
            ?? MailContext.Person(
                name: order.buyer?.name ?? order.buyer?.company, email: order.buyer?.email, phone: order.buyer?.phone)
    }

    private func person(_ attendee: Ticket.Attendee) -> MailContext.Person? {
        guard let email = attendee.email else { return nil }
        let phone = attendee.phone ?? (email == order.buyer?.email ? order.buyer?.phone : nil)
        return MailContext.Person(name: attendee.name, email: email, phone: phone)
    }

    private func ticketLetters() throws(Failure) -> [Letter] {
        let wanted = order.tickets.indices.filter { number in
            let ticket = order.tickets[number]
            return context.ticket.map { $0 == ticket.id } ?? [.valid, .pending].contains(order.standing(of: ticket))
        }
        guard !wanted.isEmpty else { throw MailMessages.noTicket(order) }
        return try wanted.map { number throws(Failure) in
            let ticket = order.tickets[number]
            guard [.valid, .pending, .used].contains(order.standing(of: ticket)) else {
                throw MailMessages.admitsNobody(ticket, order.standing(of: ticket))
            }
            let attendee = ticket.attendee.flatMap(person)
            return Letter(
                request: self, recipient: context.recipient ?? attendee ?? recipient, tickets: [number],
                ticket: number, part: ticket.id.text)
        }
    }

    private func letters(of transfer: MailContext.Transfer) throws(Failure) -> [Letter] {
        let old = order.tickets.firstIndex { $0.id == transfer.ticket }
        let new = order.tickets.firstIndex { $0.replaces == transfer.ticket } ?? old
        guard let new else { throw MailMessages.noTicket(order) }
        let standing = order.standing(of: order.tickets[new])
        guard standing == .valid || standing == .pending else {
            throw MailMessages.admitsNobody(order.tickets[new], standing)
        }
        return [
            Letter(
                request: self, recipient: transfer.giver, tickets: [], ticket: old ?? new, isGiver: true, part: "giver"),
            Letter(request: self, recipient: transfer.receiver, tickets: [new], ticket: new, part: "receiver"),
        ]
    }
}
