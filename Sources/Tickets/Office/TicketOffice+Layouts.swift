import Diagnostics
import Liquid

extension TicketOffice {
    /// The layouts that the theme has, by the alphabet.
    public var layouts: [String] {
        templates.names(in: TicketOffice.folder).map { String($0.dropFirst(TicketOffice.folder.count + 1)) }
            .filter { !$0.contains("/") }
    }

    /// The one that the project has its tickets in.
    public var layout: String { readers.config.tickets.layout ?? "a4" }

    /// Throws `Failure.usage` if there is no such layout, or if it is wrong: what every order would fail by.
    public func check(_ request: TicketRequest) throws(Failure) {
        _ = try request.format == .html ? templates.template(AttendeePage.template) : template(request.layout)
    }

    /// Throws `Failure.usage` if there is none of that name, or if it is wrong.
    func template(_ layout: String) throws(Failure) -> Template {
        let name = "\(TicketOffice.folder)/\(layout)"
        if let known = templates.known(name) { return known }
        guard layouts.contains(layout) else { throw Messages.noLayout(layout, known: layouts) }
        return try templates.template(name)
    }

    static let folder = "ticket"
}
