import Catalog
import Liquid

/// A page of events.
public struct ShownList: Sendable {
    public var events: [Card]
    public var featured: [Card]
    /// How many there are on all its pages.
    public var count: Int
    public var number: Int
    public var pageCount: Int
    /// The path of the first page.
    public var path: String
    public var facets: [ShownFacets]
    public var zone: Zone
    public var organizer: Organizer?

    public init(
        events: [Card], featured: [Card] = [], count: Int, number: Int = 1, pageCount: Int = 1,
        path: String, facets: [ShownFacets] = [], zone: Zone, organizer: Organizer? = nil
    ) {
        self.events = events
        self.featured = featured
        self.count = count
        self.number = number
        self.pageCount = pageCount
        self.path = path
        self.facets = facets
        self.zone = zone
        self.organizer = organizer
    }
}

/// Lists by one property: all cities, say.
public struct ShownFacets: Sendable {
    public var kind: String
    public var links: [Link]

    public init(kind: String, links: [Link]) {
        self.kind = kind
        self.links = links
    }
}

/// The events of one month.
struct MonthOfEvents: Sendable {
    let month: Moment
    let events: [Card]
    /// Whether they are the first that are over in a list that begins with what is to come.
    let opensPast: Bool
}

extension ShownList {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownList.fields.seen(self, view) }

    public static let fields = FieldTable<ShownList>(
        "list", "A page of events.",
        [
            .many("events", "Those on this page.", of: Card.fields) { list, _ in list.events },
            .many("featured", "Those that stand out.", of: Card.fields) { list, _ in list.featured },
            .many("months", "Those on this page, a month each.", of: MonthOfEvents.fields) { $0.months($1) },
            .number("count", "How many there are on all pages.", "312") { list, _ in list.count },
            .number("number", "Which page this is.", "1") { list, _ in list.number },
            .number("page_count", "How many pages there are.", "7") { list, _ in list.pageCount },
            .address("previous", "The page before.", "/events/") { list, view in list.link(list.number - 1, view) },
            .address("next", "The page after.", "/events/page/2/") { list, view in list.link(list.number + 1, view) },
            .many("facets", "Other ways to look at them.", of: ShownFacets.fields) { list, _ in list.facets },
            .one("organizer", "Whose they are, if they are one organizer's.", of: Organizer.fields) { list, _ in
                list.organizer
            },
        ])

    private func link(_ number: Int, _ view: View) -> String? {
        guard (1...max(1, pageCount)).contains(number) else { return nil }
        return view.routes.link(view.routes.page(number, of: path))
    }

    private func months(_ view: View) -> [MonthOfEvents] {
        var months: [MonthOfEvents] = []
        var events: [Card] = []
        var current: (year: Int, month: Int, isPast: Bool)?
        // The archive says by its own title that all of it is over.
        var saysPast = path == view.routes.archive
        func close() {
            guard let first = events.first else { return }
            let opensPast = !saysPast && first.isPast
            saysPast = saysPast || opensPast
            months.append(
                MonthOfEvents(
                    month: Moment(instant: first.facts.starts, zone: first.facts.zone), events: events,
                    opensPast: opensPast))
            events = []
        }
        for event in self.events {
            let day = view.clock(event.facts.zone).time(at: event.facts.starts).day
            let next = (year: day.year, month: day.month, isPast: event.isPast)
            if let current, current != next { close() }
            current = next
            events.append(event)
        }
        close()
        return months
    }
}

extension Card {
    fileprivate var isPast: Bool { facts.isPast.state }
}

extension ShownFacets {
    static let fields = FieldTable<ShownFacets>(
        "facets", "Lists by one property.",
        [
            .text("kind", "The property: category, city or tag.", "city") { facets, _ in facets.kind },
            .many("links", "One for each value there is.", of: Link.fields) { facets, _ in facets.links },
        ])
}

extension MonthOfEvents {
    static let fields = FieldTable<MonthOfEvents>(
        "month", "The events of one month.",
        [
            .one("month", "The month.", of: Moment.fields) { group, _ in group.month },
            .many("events", "The events.", of: Card.fields) { group, _ in group.events },
            .flag("opens_past", "Whether what is over begins here, in a list of what is to come and what has been.") {
                group, _ in group.opensPast
            },
        ])
}
