import Catalog
import Records

extension Venue {
    static let record = Record<Venue>(
        "the venue", "Where an event is: a place, an address on the web, or both.", blank: Venue(),
        [
            .optional("name", \.name, .text, "What the place is called."),
            .optional("address", \.address, Address.rule, "Its postal address."),
            .optional("coordinates", \.coordinates, Coordinates.rule, "Where it is on a map."),
            .optional("online", \.online, .webAddress, "Where to take part from afar."),
        ])

    public static let rule = record.rule.named("venue")
}
