import Catalog
import Diagnostics
import Liquid
import Theming

/// What templates of one order's documents see, and through whose eyes.
struct OrderData {
    let order: Order
    let event: Event
    let view: View
    let fields: Fields
    /// The order's tickets that the document is of, as templates see them.
    let tickets: [Value]
    private let organizer: Organizer?

    /// Throws if there is no such event or ticket.
    init(_ order: Order, ticket: Int?, _ office: TicketOffice) throws(Failure) {
        guard let event = office.events[order.event] else { throw Messages.noEvent(order) }
        self.order = order
        self.event = event
        organizer = office.readers.organizer(of: event)
        view = office.readers.view(office.readers.language(of: order))
        let shown = ShownOrder(order, of: event)
        var tickets = shown.seenAdmissions(view)
        if let ticket {
            guard tickets.indices.contains(ticket) else { throw Messages.noTicket(ticket, order) }
            tickets = [tickets[ticket]]
        }
        self.tickets = tickets
        let page = ShownEvent(
            event, organizer, related: [], checkout: nil, at: order.placedAt ?? .epoch, fewLeft: 0)
        fields = Fields([
            ("order", shown.seen(view)), ("tickets", .array(tickets)), ("event", page.seen(view)),
            ("language", .string(view.language.tag.text)), ("direction", .string(view.language.direction.rawValue)),
        ])
    }

    var title: String { "\(view.text(event.title)) · \(order.reference)" }

    var author: String { organizer.map { view.text($0.name) } ?? "" }
}
