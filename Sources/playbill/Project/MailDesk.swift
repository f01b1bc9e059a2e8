import Catalog
import Diagnostics
import Effects
import Mail
import Project
import Streaming
import Tickets

/// What mails are made from, the tickets that are attached to them included.
struct MailDesk: Sendable {
    let mails: MailOffice
    /// Nil if none are.
    let tickets: TicketOffice?

    /// Throws if something can't be read, or the layout of tickets can't be used.
    static func load(_ project: OrderProject, _ plan: MailPlan) throws(Failure) -> Loaded<MailDesk> {
        let mails = try project.mails()
        var tickets: TicketOffice?
        if plan.attachesTickets {
            let office = try project.tickets().office
            try office.check(TicketRequest(layout: office.layout))
            tickets = office
        }
        return mails.map { MailDesk(mails: $0, tickets: tickets) }
    }
}

/// Makes mails with their tickets in them: one for each thread.
final class MailClerk {
    private let maker: MailMaker
    private var binder: (office: TicketOffice, maker: TicketMaker)?

    init(_ plan: MailPlan) {
        maker = MailMaker(plan)
    }

    func result(_ request: MailRequest, _ desk: MailDesk, _ noted: [Diagnostic] = []) -> MailResult {
        guard let office = desk.tickets else { return maker.result(request, desk.mails, noted) }
        let tickets = ticketMaker(office)
        return maker.result(
            request, desk.mails,
            document: { order, ticket throws(Failure) in try tickets.document(order, ticket: ticket, office).bytes },
            noted)
    }

    /// Kept as long as the office is the same.
    private func ticketMaker(_ office: TicketOffice) -> TicketMaker {
        if let binder, binder.office === office { return binder.maker }
        let maker = TicketMaker(TicketPlan(TicketRequest(layout: office.layout)))
        binder = (office, maker)
        return maker
    }
}
