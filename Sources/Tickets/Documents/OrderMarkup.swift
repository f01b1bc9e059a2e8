import Catalog
import Diagnostics
import Graphics
import Liquid
import Theming
import TicketMarkup

/// What a template makes of an order: markup, and whatever there is to say of it.
struct OrderMarkup {
    let warnings: [Diagnostic]
    private let shown: OrderData
    private let template: Template
    private let bytes: [UInt8]
    private let colours: Colours

    /// Throws if there is no such event, ticket or layout, or if the template can't go on.
    init(_ order: Order, _ request: TicketRequest, _ office: TicketOffice) throws(Failure) {
        shown = try OrderData(order, ticket: request.ticket, office)
        colours = office.colours.with(shown.event.branding)
        template = try office.template(request.layout)
        do throws(TemplateError) {
            let rendering = try shown.view.renderOnce(template, shown.fields)
            bytes = rendering.bytes
            warnings = rendering.problems.map { $0.diagnostic(.warning) }
        } catch {
            throw Failure(.records, error.diagnostics)
        }
    }

    /// Throws everything that is wrong with the markup.
    func sheet() throws(Failure) -> Sheet {
        do throws(Failure) {
            return try Sheet(bytes, file: template.name, colours: colours.named)
        } catch {
            guard !shown.tickets.isEmpty else { throw Messages.noTickets(shown.order) }
            throw Failure(error.kind, warnings + placedInTemplates(error.diagnostics))
        }
    }

    /// What is wrong with the markup is wrong with a template: said of the place there that wrote it.
    func placedInTemplates(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !diagnostics.isEmpty,
            let traced = try? shown.view.renderOnce(template, shown.fields, tracesOrigins: true),
            let origins = traced.origins
        else { return diagnostics }
        return diagnostics.map { diagnostic in
            guard let stretch = diagnostic.location?.position?.bytes, let origin = origins.origin(of: stretch) else {
                return diagnostic
            }
            var placed = diagnostic
            placed.location = Location(file: origin.template, position: origin.position)
            return placed
        }
    }

    func info(_ list: DisplayList) -> DocumentInfo {
        DocumentInfo(
            title: list.title.isEmpty ? shown.title : list.title, author: shown.author,
            // Given, so that the same order is the same bytes whenever it is made.
            created: Int((shown.order.placedAt ?? shown.event.starts).milliseconds / 1000))
    }
}
