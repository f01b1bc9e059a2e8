import Catalog

/// Names and titles as long as they come, in the place of those of a sample.
public enum LongestWords {
    public static func catalog(_ catalog: Catalog) -> Catalog {
        Catalog(
            generatedAt: catalog.generatedAt, organizers: catalog.organizers,
            events: catalog.events.map { event in
                var event = event
                event.title = .same(title)
                event.venue?.name = .same(venue)
                for place in event.ticketTypes.indices { event.ticketTypes[place].name = .same(type) }
                return event
            })
    }

    public static func order(_ order: Order) -> Order {
        var longest = order
        longest.buyer?.name = name
        for place in order.tickets.indices where order.tickets[place].attendee != nil {
            longest.tickets[place].attendee?.name = name
        }
        return longest
    }

    private static let title =
        "The Twenty-Third International Convention of Watchmakers, Organ Builders and Bookbinders of the Northern Provinces"
    private static let venue = "Kenyatta International Convention Centre, Tsavo Ballroom and Terrace"
    private static let type = "Delegate pass with workshops, gala dinner and airport transfer"
    private static let name = "Maria Guadalupe Wolfeschlegelsteinhausen-Ramanathapuram"
}
