import Catalog
import Diagnostics
import Publishing
import Streaming

/// Makes what a plan says of orders, and answers what became of each: one for each thread.
public final class TicketMaker {
    private let plan: TicketPlan
    private var press: TicketPress?

    public init(_ plan: TicketPlan) {
        self.plan = plan
    }

    /// All documents of an order, or none: they are handed over when the last of them is made.
    public func result(_ order: Order, _ office: TicketOffice, _ noted: [Diagnostic] = []) -> TicketResult {
        do throws(Failure) {
            let press = try press(for: office)
            let tickets: [Int?] = plan.isPerTicket ? order.tickets.indices.map { $0 } : [nil]
            let made = try tickets.map { ticket throws(Failure) in
                var request = plan.request
                request.ticket = ticket
                return (ticket, try press.make(order, request))
            }
            let documents = try made.map { ticket, document throws(Failure) in
                try handedOver(document, of: order, ticket: ticket)
            }
            return TicketResult(id: order.id.text, documents, diagnostics: noted + made.flatMap(\.1.diagnostics))
        } catch {
            return TicketResult(id: order.id.text, failed: Failure(error.kind, noted + error.diagnostics))
        }
    }

    /// One document of an order, or of one of its tickets, as the plan has it, for who hands it over otherwise.
    public func document(_ order: Order, ticket: Int?, _ office: TicketOffice) throws(Failure) -> TicketDocument {
        var request = plan.request
        request.ticket = ticket
        return try press(for: office).make(order, request)
    }

    /// Kept as long as the office is the same.
    private func press(for office: TicketOffice) throws(Failure) -> TicketPress {
        if let press, press.office === office { return press }
        press = nil
        let made = try TicketPress(office)
        press = made
        return made
    }

    private func handedOver(_ document: TicketDocument, of order: Order, ticket: Int?) throws(Failure) -> TicketPiece {
        var file: (sink: FileSink, name: String)?
        if case .files(let sink, let key) = plan.delivery {
            file = (sink, DocumentName.of(order, ticket: ticket, plan.request.format, key: key))
        }
        return TicketPiece(
            ticket: ticket.map { order.tickets[$0].id.text }, pages: document.pages,
            handed: try Handed(document.bytes, to: file))
    }
}
