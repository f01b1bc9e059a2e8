import Catalog
import Diagnostics
import Liquid
import QRCode
import Theming

/// A page of an order's own, in one file that needs nothing else: to be shown at the door on a phone without a network.
struct AttendeePage {
    let document: TicketDocument

    static let template = "attendee/page"

    /// Throws if there is no such event or ticket, if a code can't be made, or if the template can't go on.
    init(_ order: Order, _ request: TicketRequest, _ office: TicketOffice) throws(Failure) {
        let shown = try OrderData(order, ticket: request.ticket, office)
        let template = try office.templates.template(AttendeePage.template)
        let wanted = request.ticket.map { [order.tickets[$0]] } ?? order.tickets
        let codes = try wanted.map { ticket throws(Failure) -> Value in
            guard order.standing(of: ticket) == .valid else { return .null }
            return .markup(Markup(safe: try AttendeePage.code(ticket, shown)))
        }
        let fields = shown.fields.with("codes", .array(codes)).with("style", .markup(Markup(safe: office.style)))
        do throws(TemplateError) {
            let rendering = try shown.view.renderOnce(template, fields)
            document = TicketDocument(
                bytes: rendering.bytes, pages: 1, diagnostics: rendering.problems.map { $0.diagnostic(.warning) },
                figures: [])
        } catch {
            throw Failure(.records, error.diagnostics)
        }
    }

    private static func code(_ ticket: Ticket, _ shown: OrderData) throws(Failure) -> String {
        do throws(QRProblem) {
            return try QRCode(ticket.code, level: .medium).svg(
                label: shown.view.say("pass.code", [("code", ticket.code)]))
        } catch {
            let message = "the code of the ticket “\(ticket.id)” can't be drawn: \(error)"
            throw Failure(.records, [Diagnostic(.error, "ticket.code", message)])
        }
    }
}
