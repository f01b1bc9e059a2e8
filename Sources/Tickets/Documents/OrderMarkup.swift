import Catalog
import Diagnostics
import Graphics
import Printing
import Theming
import TicketMarkup

/// What a template makes of an order: markup, and whatever there is to say of it.
struct OrderMarkup {
    let markup: TemplateMarkup
    private let shown: OrderData
    private let colours: Colours

    /// Throws if there is no such event, ticket or layout, or if the template can't go on.
    init(_ order: Order, _ request: TicketRequest, _ office: TicketOffice) throws(Failure) {
        shown = try OrderData(order, ticket: request.ticket, office)
        colours = office.colours.with(shown.event.branding)
        markup = try TemplateMarkup(try office.template(request.layout), shown.view, shown.fields)
    }

    /// Throws everything that is wrong with the markup.
    func sheet() throws(Failure) -> Sheet {
        do throws(Failure) {
            return try markup.sheet(colours)
        } catch {
            guard !shown.tickets.isEmpty else { throw Messages.noTickets(shown.order) }
            throw error
        }
    }

    func info(_ list: DisplayList) -> DocumentInfo {
        DocumentInfo(
            title: list.title.isEmpty ? shown.title : list.title, author: shown.author,
            // Given, so that the same order is the same bytes whenever it is made.
            created: Int((shown.order.placedAt ?? shown.event.starts).milliseconds / 1000))
    }
}
