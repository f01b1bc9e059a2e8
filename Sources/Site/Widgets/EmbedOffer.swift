import Catalog
import Formats
import JSON
import Theming

/// `oembed.json`: what an editor that knows oEmbed 1.0 puts where somebody pasted the address of an event.
struct EmbedOffer {
    let shown: ShownEvent
    let view: View

    init(_ shown: ShownEvent, _ view: View) {
        self.shown = shown
        self.view = view
    }

    var bytes: [UInt8] {
        let event = shown.event
        let title = view.say("widget.title", [("event", view.text(event.title))])
        let height = ShownWidget(shown).height
        let address = view.routes.absolute(view.routes.embed(event.slug))
        let frame = String(joining: [
            "<iframe src=\"", address, "\" title=\"", Escaping.html(title), "\" width=\"",
            String(EmbedOffer.width), "\" height=\"", String(height),
            "\" loading=\"lazy\" allow=\"payment *; fullscreen\"></iframe>",
        ])
        return JSONWriter.file(capacity: 1024) { writer in
            writer.string("version", "1.0")
            writer.string("type", "rich")
            writer.string("title", title)
            writer.string("provider_name", view.config.site.title)
            writer.string("provider_url", view.routes.absolute(view.routes.home))
            if let organizer = shown.organizer {
                writer.string("author_name", view.text(organizer.name))
                writer.string("author_url", view.routes.absolute(view.routes.organizer(organizer.id)))
            }
            if let card = shown.sharedPicture(view), let width = card.width, let height = card.height {
                writer.string(
                    "thumbnail_url", card.address.hasPrefix("/") ? view.routes.origin + card.address : card.address)
                writer.number("thumbnail_width", width)
                writer.number("thumbnail_height", height)
            }
            writer.string("html", frame)
            writer.number("width", EmbedOffer.width)
            writer.number("height", height)
            writer.number("cache_age", 300)
        }
    }

    private static let width = 600
}
