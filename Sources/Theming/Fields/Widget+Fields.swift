import Catalog
import Liquid

/// A widget for the tickets of an event, in one of its states.
public final class ShownWidget: Sendable {
    let shown: ShownEvent
    /// Which of its templates it is shown by: a ticketing state, or loading or unavailable.
    let state: String
    /// Whether the page is for that state alone.
    let isAlone: Bool

    public init(_ shown: ShownEvent, state: String? = nil) {
        self.shown = shown
        self.state = state ?? shown.standing.sale.ticketing.rawValue
        isAlone = state != nil
    }
}

extension ShownWidget {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownWidget.fields.seen(self, view) }

    public static let fields = FieldTable<ShownWidget>(
        "widget", "What shows the tickets of an event on pages of others.",
        [
            .text("text", "What it is for.", "Eldoret International Business Summit 2026") { widget, view in
                view.text(widget.event.title)
            },
            .text(
                "state", "Which of its states is shown: active, setup, inactive, none, loading or unavailable.",
                "active"
            ) { widget, _ in widget.state },
            .flag("is_alone", "Whether the page is for that state alone.") { widget, _ in widget.isAlone },
            .flag(
                "has_tickets",
                "Whether the kinds of tickets are shown, too: on a page for a state that isn't now, they aren't."
            ) {
                widget, _ in !widget.isAlone || widget.state == widget.shown.standing.sale.ticketing.rawValue
            },
            .text("sale", "What the state says of the sale, as of an event.", "open") { widget, _ in widget.sale },
            .address(
                "url", "Its whole address; nothing if the site has no widgets.", "https://example.org/embed/gala/"
            ) { widget, view in widget.address("", view) },
            .address("page", "The whole address of the event's own page.", "https://example.org/events/gala/") {
                widget, view in view.routes.absolute(view.routes.event(widget.event.slug))
            },
            .address(
                "script", "The script that shows it on pages of others; nothing if the site has no widgets.",
                "https://example.org/embed/playbill.js"
            ) { _, view in
                view.config.widgets.areWritten ? view.routes.absolute(view.routes.widgetScript) : nil
            },
            .address(
                "oembed", "What tells others of it, by oEmbed; nothing if the site has no widgets.",
                "https://example.org/embed/gala/oembed.json"
            ) { widget, view in widget.address("oembed.json", view) },
            .text("ids", "What messages of changes may call the event.", "ebs-2026 4107 gala") { widget, _ in widget.ids
            },
            .address(
                "frame", "The page of the provider's checkout, for a frame.", "https://tickets.example.org/widget/4107"
            ) { widget, _ in widget.event.ticketing?.embedURL?.text },
            .text("sandbox", "What that page may do in a frame.", "allow-forms allow-scripts") { widget, view in
                widget.sandbox(view)
            },
            .number("height", "About how many pixels it is high on a phone.", "640") { widget, _ in widget.height },
        ])

    private var event: Event { shown.event }

    private func address(_ file: String, _ view: View) -> String? {
        view.config.widgets.areWritten
            ? view.routes.absolute(String(joining: [view.routes.embed(event.slug), file])) : nil
    }

    private var sale: String {
        let sale = shown.standing.sale
        if state == sale.ticketing.rawValue { return sale.word }
        // A page for one state has to say something of a state that the event isn't in.
        switch state {
        case "active": return SaleState.Reason.open.rawValue
        case "inactive": return SaleState.Reason.paused.rawValue
        default: return state
        }
    }

    /// Who sends messages knows the event by one of these, the slug last; a name with a space in it can't be told from two.
    private var ids: String {
        let slug = event.slug.text
        var ids: [String] = []
        for name in [event.id.text, event.ticketing?.eventID].compactMap({ $0 })
        where name != slug && !ids.contains(name) && !name.contains(where: \.isWhitespace) {
            ids.append(name)
        }
        return (ids + [slug]).joined(separator: " ")
    }

    /// As little as a checkout can do with. On our own origin a frame that keeps it could take off its own sandbox.
    private func sandbox(_ view: View) -> String? {
        guard let frame = event.ticketing?.embedURL else { return nil }
        return frame.origin == view.routes.origin ? ShownWidget.allowed : ShownWidget.allowedElsewhere
    }

    private static let allowed = """
        allow-forms allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals \
        allow-top-navigation-by-user-activation
        """
    private static let allowedElsewhere = "\(allowed) allow-same-origin"

    /// About how many pixels it is high on a phone.
    public var height: Int {
        if shown.standing.sale.reason == .open, event.ticketing?.embedURL != nil { return 720 }
        guard ![.ended, .cancelled].contains(shown.standing.sale.reason) else { return 240 }
        let cards = shown.tickets.map { ticket in
            210 + 28 * ticket.type.benefits.count + 48 * ticket.tiers.count + (ticket.type.description == nil ? 0 : 48)
        }
        return min(2000, 320 + cards.reduce(0, +))
    }
}
