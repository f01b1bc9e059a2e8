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
        let frame = """
            <iframe src="\(address)" title="\(Escaping.html(title))" width="\(EmbedOffer.width)" height="\(height)" \
            loading="lazy" allow="payment *; fullscreen"></iframe>
            """
        var members: [JSON.Member] = [
            JSON.Member("version", "1.0"), JSON.Member("type", "rich"), JSON.Member("title", .string(title)),
            JSON.Member("provider_name", .string(view.config.site.title)),
            JSON.Member("provider_url", .string(view.routes.absolute(view.routes.home))),
        ]
        if let organizer = shown.organizer {
            members.append(JSON.Member("author_name", .string(view.text(organizer.name))))
            members.append(
                JSON.Member("author_url", .string(view.routes.absolute(view.routes.organizer(organizer.id)))))
        }
        if let card = shown.sharedPicture(view), let width = card.width, let height = card.height {
            members += [
                JSON.Member(
                    "thumbnail_url",
                    .string(card.address.hasPrefix("/") ? view.routes.origin + card.address : card.address)),
                JSON.Member("thumbnail_width", .int(width)), JSON.Member("thumbnail_height", .int(height)),
            ]
        }
        members += [
            JSON.Member("html", .string(frame)), JSON.Member("width", .int(EmbedOffer.width)),
            JSON.Member("height", .int(height)), JSON.Member("cache_age", 300),
        ]
        return JSON.object(members).bytes(.oneLine)
    }

    private static let width = 600
}
