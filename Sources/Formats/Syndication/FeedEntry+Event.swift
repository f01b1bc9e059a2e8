import Catalog

extension FeedEntry {
    /// The news that there is an event; `content` is all about it, as its page has it.
    public init(_ edition: EventEdition, content: SafeHTML?) {
        self.init(
            id: edition.ids.event(edition.event.id), title: edition.words(edition.event.title), page: edition.page)
        summary = edition.words(edition.event.summary)
        self.content = content
        updated = edition.event.news
        image = edition.images.first
        authors = [
            edition.organizer.map { Author(name: edition.words($0.name), page: $0.website) }
        ].compactMap { $0 }
        categories = edition.categories
    }
}

extension Event {
    /// The last change that the event itself tells of: what its provider says, or else the first day of its sale, which comes
    /// nearest to when it was made known. The time of a build or of a pull would have readers show every event as new
    /// each time, and the time of the event itself lies ahead.
    public var news: Instant? {
        if let updated = ticketing?.updatedAt { return updated }
        return ticketTypes.indices.lazy.filter { ticketTypes[$0].visibility == .public }
            .compactMap { ticketTypes[$0].offer.saleStarts }.min()
    }
}
