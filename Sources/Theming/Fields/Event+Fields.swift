import Catalog
import Formats
import Liquid

/// An event, and how it stands at an instant.
public final class ShownEvent: Sendable {
    public let event: Event
    public let organizer: Organizer?
    let phase: EventPhase
    let ticketing: TicketingState
    public let standing: SaleStanding
    let tickets: [ShownTicket]
    let related: [Card]
    let checkout: String?
    private let priceFrom: Money?

    public init(
        _ event: Event, _ organizer: Organizer?, related: [Card], checkout: String?, at now: Instant, fewLeft: Int
    ) {
        self.event = event
        self.organizer = organizer
        self.related = related
        self.checkout = checkout
        let clock = event.clock
        phase = clock.phase(at: now)
        ticketing = clock.ticketingState(at: now)
        standing = event.sale(at: now, fewLeft: fewLeft)
        // Types of tickets that nobody sells here are no offers.
        tickets = ticketing == .none ? [] : ShownTicket.all(of: event, standing.offers, checkout: checkout)
        priceFrom = ShownEvent.leastOpen(tickets)
    }
}

extension ShownEvent {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownEvent.fields.seen(self, view) }

    public static let fields = FieldTable<ShownEvent>(
        "event", "The event of a page.",
        [
            .text("id", "Its name for machines.", "ebs-2026") { shown, _ in shown.event.id.text },
            .text("slug", "Its name in addresses.", "eldoret-business-summit-2026") { shown, _ in
                shown.event.slug.text
            },
            .text("text", "Its title.", "Eldoret International Business Summit 2026") { shown, view in
                view.text(shown.event.title)
            },
            .text("title", "Its title.", "Eldoret International Business Summit 2026") { shown, view in
                view.text(shown.event.title)
            },
            .text("title_language", "The language of the title, if it isn't the page's.", "sw") { shown, view in
                view.language(of: shown.event.title, locale: shown.event.locale)
            },
            .text("title_direction", "Which way the title is read, if not as the page: ltr or rtl.", "rtl") {
                shown, view in view.direction(of: shown.event.title)
            },
            .text("summary", "It in a sentence.", "Three days for the people who make things.") { shown, view in
                view.text(shown.event.summary)
            },
            .html("description", "All about it.", "<p>Eldoret sells grain to Nairobi.</p>") { shown, view in
                guard let text = view.text(shown.event.description) else { return nil }
                return shown.event.descriptionFormat == .html
                    ? RichText.html(text, headingsFrom: 3) : Markdown.html(text, headingsFrom: 3)
            },
            .address("url", "Its page.", "/events/eldoret-business-summit-2026/") { shown, view in
                view.routes.link(view.routes.event(shown.event.slug))
            },
            .address("calendar", "The event for calendars.", "/events/eldoret-business-summit-2026/event.ics") {
                shown, view in view.routes.link(view.routes.calendar(shown.event.slug))
            },
            .many("calendars", "Ways to add it to a calendar.", of: Link.fields) { shown, view in shown.calendars(view)
            },
            .markup("linked_data", "What search engines read of it, as JSON fit for a script element.", "{…}") {
                shown, view in shown.linkedData(view)
            },
            .one("category", "Its category.", of: Link.fields) { shown, view in
                shown.event.category.map { shown.facet($0, view) { $0.category($1) } }
            },
            .many("tags", "What it is about.", of: Link.fields) { shown, view in
                shown.event.tags.map { shown.facet($0, view) { $0.tag($1) } }
            },
            .one("city", "The town it is in.", of: Link.fields) { shown, view in
                shown.event.venue?.address?.city.map { shown.facet($0, view) { $0.city($1) } }
            },
            .text("phase", "One of upcoming, ongoing, ended, postponed, cancelled.", "upcoming") { shown, _ in
                shown.phase.rawValue
            },
            .text("ticketing", "One of active, setup, inactive, none.", "active") { shown, _ in
                shown.ticketing.rawValue
            },
            .text(
                "sale",
                "How its sale stands: open, not_yet, sold_out, closed, paused, ended, cancelled, setup or none.",
                "open"
            ) { shown, _ in shown.standing.sale.word },
            .text("sale_text", "The same in words.", "Tickets are on sale") { shown, view in
                view.words(shown.standing, in: shown.event.zone)
            },
            .one("opens", "When the first of what isn't on sale yet will be, if that is known.", of: Moment.fields) {
                shown, _ in shown.standing.offers.opens.map(shown.moment)
            },
            .one("starts", "When it starts.", of: Moment.fields) { shown, _ in shown.moment(shown.event.starts) },
            .one("ends", "When it ends, if that is known.", of: Moment.fields) { shown, _ in
                shown.event.ends.map(shown.moment)
            },
            .one("doors", "When the doors open.", of: Moment.fields) { shown, _ in shown.event.doors.map(shown.moment)
            },
            .one("previous_starts", "When it was to start before it was put off.", of: Moment.fields) { shown, _ in
                shown.event.previousStarts.map(shown.moment)
            },
            .text("dates", "Its dates and times.", "Wednesday 15 July 2026, 08:00–18:00") { shown, view in
                shown.dates(view)
            },
            .text("days", "Its dates without times.", "15–17 July 2026") { shown, view in
                view.days(from: shown.event.starts, to: shown.event.ends, in: shown.event.zone)
            },
            .text("zone", "The zone of its times.", "East Africa Time") { shown, view in
                view.zoneName(shown.moment(shown.event.starts))
            },
            .one("venue", "Where it is.", of: Venue.fields) { shown, _ in shown.event.venue },
            .one("organizer", "Who it is by.", of: Organizer.fields) { shown, _ in shown.organizer },
            .text("age", "Who may come.", "18 and over") { shown, view in view.text(shown.event.ageRestriction) },
            .number("capacity", "How many there is room for.", "2000") { shown, _ in shown.event.capacity },
            .one("image", "Its picture.", of: ShownImage.fields) { shown, view in ShownImage(shown.event.image, view) },
            .address(
                "accent_style", "The style sheet of its organizer's own accent, if there is one.",
                "/assets/accent-e8a33d.4f1c09aa.css"
            ) { shown, view in shown.event.branding?.accent.flatMap { view.assets[Assets.name($0)] } },
            .one("logo", "Its organizer's own mark, for its tickets.", of: ShownImage.fields) { shown, view in
                ShownImage(shown.event.branding?.logo, view)
            },
            .text("footer", "What its organizer wants at the foot of its tickets.", "No re-entry after 21:00.") {
                shown, view in view.text(shown.event.branding?.footer)
            },
            .text("language", "The language it is held in.", "English") { shown, view in
                shown.event.language.map { view.world.name(of: $0) }
            },
            .many("tickets", "What may be bought; nothing if no tickets are sold here.", of: ShownTicket.fields) {
                shown, _ in shown.tickets
            },
            .flag("has_open_tickets", "Whether anything can be bought now.") { shown, _ in
                shown.checkout != nil && shown.tickets.contains { $0.offer.state.isOpen }
            },
            .flag("is_free", "Whether one gets in for nothing.") { shown, _ in
                shown.priceFrom?.isZero == true
                    || shown.tickets.contains { $0.offer.state.isOpen && $0.offer.isFree && !$0.type.isExtra }
            },
            .one("price_from", "The least that an open ticket costs.", of: ShownMoney.fields) { shown, _ in
                shown.priceFrom.map(ShownMoney.init)
            },
            .address("checkout", "Where tickets are bought.", "https://tickets.example.org/summit") { shown, _ in
                shown.checkout
            },
            .text("provider", "Who sells the tickets.", "lancola") { shown, _ in shown.event.ticketing?.provider },
            .many("alternatives", "Other ways to register.", of: Link.fields) { shown, view in
                (shown.event.ticketing?.alternatives ?? []).map {
                    Link(label: view.text($0.label), address: $0.url.text)
                }
            },
            .many("schedule", "Its programme, day by day.", of: ProgrammeDay.fields) { shown, view in
                ProgrammeDay.all(of: shown.event, view)
            },
            .many("related", "Other events one may like.", of: Card.fields) { shown, _ in shown.related },
            .many("share", "Where to tell others of it.", of: Link.fields) { shown, view in shown.share(view) },
        ],
        identity: { $0 }, isPassing: true)

    /// Only what is listed has lists that lead to it.
    private func facet(_ name: LocalizedText, _ view: View, _ path: (Routes, String) -> String) -> Link {
        let isListed = event.visibility == .public
        return Link(
            label: view.text(name), address: isListed ? view.routes.link(path(view.routes, view.key(name))) : nil)
    }

    /// Its dates and times.
    public func dates(_ view: View) -> String {
        view.language.range(from: event.starts, to: event.ends, on: view.clock(event.zone))
    }

    private func moment(_ instant: Instant) -> Moment { Moment(instant: instant, zone: event.zone) }

    /// Amounts of several currencies have no least.
    private static func leastOpen(_ tickets: [ShownTicket]) -> Money? {
        var least: Money?
        var isOfOneCurrency = true
        func consider(_ offer: ShownOffer) {
            guard let price = offer.offer.price else { return }
            if let least, least.currency != price.currency { isOfOneCurrency = false }
            if let found = least, found.minorUnits <= price.minorUnits { return }
            least = price
        }
        for ticket in tickets where ticket.offer.state.isOpen && !ticket.type.isExtra {
            if ticket.tiers.isEmpty { consider(ticket.offer) }
            for tier in ticket.tiers where tier.offer.state.isOpen { consider(tier.offer) }
        }
        return isOfOneCurrency ? least : nil
    }

    /// Links alone: no script of anybody's is asked for.
    private func share(_ view: View) -> [Link] {
        let address = WebAddress.encoded(view.routes.absolute(view.routes.event(event.slug)))
        let title = WebAddress.encoded(view.text(event.title))
        func link(_ label: String, _ address: InlineArray<4, String>) -> Link {
            Link(label: label, address: String(joining: address))
        }
        return [
            link("WhatsApp", ["https://wa.me/?text=", title, "%20", address]),
            link("X", ["https://x.com/intent/tweet?text=", title, "&url=", address]),
            link("Facebook", ["https://www.facebook.com/sharer/sharer.php?u=", address, "", ""]),
            link("LinkedIn", ["https://www.linkedin.com/sharing/share-offsite/?url=", address, "", ""]),
            link(view.say("share.mail"), ["mailto:?subject=", title, "&body=", address]),
        ]
    }
}
