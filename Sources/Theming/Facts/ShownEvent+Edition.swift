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
            edition(view), ticketing: ticketing, standing: standing.offers,
            checkout: checkout.flatMap { WebAddress($0) }
        ).bytes { history.offset(at: $0) }
    }

    /// What is shown of it where it is shared: the card made for that, else its own picture.
    public func sharedPicture(_ view: View) -> Picture? {
        guard view.config.cards else { return event.image.flatMap { view.picture($0) } }
        return Picture(address: view.routes.link(view.routes.card(event.slug)), width: 1200, height: 630)
    }

    /// The whole address of a picture for mails; nil if there is none that anybody could fetch.
    func mailedPicture(_ view: View) -> String? {
        if view.config.cards, let card = view.address(of: view.routes.card(event.slug)) { return card.text }
        guard case .web(let address)? = event.image?.source, address.isSecure else { return nil }
        return address.text
    }

    private func images(_ view: View) -> [WebAddress] {
        let card = view.config.cards ? sharedPicture(view) : nil
        return [card, event.image.flatMap { view.picture($0) }].compactMap { $0?.address }.compactMap {
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
