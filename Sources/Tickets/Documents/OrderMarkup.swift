import Catalog
import Diagnostics
import Graphics
import Liquid
import Theming
import TicketMarkup

/// What a template makes of an order: markup, and whatever there is to say of it.
struct OrderMarkup {
    let warnings: [Diagnostic]
    private let order: Order
    private let event: Event
    private let organizer: Organizer?
    private let view: View
    private let template: Template
    private let data: Fields
    private let bytes: [UInt8]
    private let colours: Colours

    /// Throws if there is no such event, ticket or layout, or if the template can't go on.
    init(_ order: Order, _ request: TicketRequest, _ office: TicketOffice) throws(Failure) {
        guard let event = office.event(order.event) else { throw Messages.noEvent(order) }
        self.order = order
        self.event = event
        organizer = office.organizer(event.organizer)
        view = office.view(office.language(of: order))
        colours = office.colours
        template = try office.template(request.layout)
        let shown = ShownOrder(order, of: event)
        var tickets = shown.seenAdmissions(view)
        if let number = request.ticket {
            guard tickets.indices.contains(number) else { throw Messages.noTicket(number, order) }
            tickets = [tickets[number]]
        }
        let page = ShownEvent(
            event, organizer, related: [], checkout: nil, at: order.placedAt ?? .epoch, fewLeft: 0)
        data = Fields([
            ("order", shown.seen(view)), ("tickets", .array(tickets)), ("event", page.seen(view)),
            ("language", .string(view.language.tag.text)), ("direction", .string(view.language.direction.rawValue)),
        ])
        do throws(TemplateError) {
            let rendering = try view.renderOnce(template, data)
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
            throw Failure(error.kind, warnings + placedInTemplates(error.diagnostics))
        }
    }

    /// What is wrong with the markup is wrong with a template: said of the place there that wrote it.
    func placedInTemplates(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !diagnostics.isEmpty, let traced = try? view.renderOnce(template, data, tracesOrigins: true),
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
            title: list.title.isEmpty ? "\(view.text(event.title)) · \(order.reference)" : list.title,
            author: organizer.map { view.text($0.name) } ?? "",
            // Given, so that the same order is the same bytes whenever it is made.
            created: Int((order.placedAt ?? event.starts).milliseconds / 1000))
    }
}
