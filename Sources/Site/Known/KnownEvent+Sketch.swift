import Catalog

extension KnownEvent {
    /// The event as far as lists for machines tell of it. It isn't read for that: a list of thousands would have to be made
    /// from all their texts whenever one of them changed.
    var sketch: Event {
        var event = Event(
            id: id, slug: facts.slug, title: facts.title, starts: facts.starts, zone: facts.zone)
        event.locale = facts.locale
        event.summary = facts.summary
        event.ends = facts.ends
        event.status = status
        event.category = facts.category
        event.tags = facts.tags
        event.organizer = facts.organizer
        event.image = facts.image
        event.series = facts.series
        if facts.venue != nil || facts.city != nil {
            var venue = Venue()
            venue.name = facts.venue
            if let city = facts.city {
                var address = Address()
                address.city = city
                venue.address = address
            }
            event.venue = venue
        }
        return event
    }
}
