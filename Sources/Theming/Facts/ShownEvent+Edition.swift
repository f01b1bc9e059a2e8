import Catalog
import Formats

extension ShownEvent {
    /// As machines are told of it: calendars, search engines.
    public func edition(_ view: View) -> EventEdition {
        EventEdition(
            event, organizer: organizer, language: view.language.tag, fallback: view.fallback, ids: view.ids,
            page: view.address(of: view.routes.event(event.slug)), images: images(view),
            country: event.venue?.address?.country.map { view.world.name(of: $0) })
    }

    /// What search engines read of it.
    func linkedData(_ view: View) -> [UInt8] {
        let history = view.zones[event.zone]
        return LinkedEvent(
            edition(view), ticketing: ticketing, standing: standing.offers, checkout: checkout.flatMap { WebAddress($0) }
        ).bytes { history.offset(at: $0) }
    }

    /// The card made for sharing, and its own picture.
    private func images(_ view: View) -> [WebAddress] {
        let picture = event.image.flatMap { view.picture($0)?.address }
        return [picture].compactMap { $0 }.compactMap {
            WebAddress($0.hasPrefix("/") ? view.routes.origin + $0 : $0)
        }
    }
}

extension View {
    /// The whole address of a page; nil as long as the site doesn't know its own.
    public func address(of path: String) -> WebAddress? {
        routes.origin.isEmpty ? nil : WebAddress(routes.absolute(path))
    }
}
