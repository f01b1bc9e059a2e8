import Catalog
import JSON

extension EventWords {
    func ticketing() -> JSON {
        let isCancelled = occurrence["status"].text == "CANCELLED"
        let state = isCancelled ? .inactive : HiEvents.ticketingState(event["status"].text ?? "LIVE")
        return .compact([
            "provider": .string(HiEvents.name),
            "state": .string(state.rawValue),
            "eventId": .string(number),
            "url": page.map { .string($0.text) },
            "embedUrl": widget.map { .string($0.text) },
        ])
    }

    /// The page for people. What stands after the number is only there to be read.
    var page: WebAddress? {
        let title = event["title"].text ?? ""
        let slug = event["slug"].text ?? Slug.near(title)?.text
        let name = slug.map { "/" + WebAddress.encoded($0) } ?? ""
        return site.home.flatMap { WebAddress("\($0)/event/\(WebAddress.encoded(number))\(name)") }
    }

    /// The page that stands inside others, told what to look like in the way that Hi.Events' own script tells it.
    private var widget: WebAddress? {
        let colors = [
            ("PrimaryColor", "homepage_primary_color"), ("PrimaryTextColor", "homepage_primary_text_color"),
            ("SecondaryColor", "homepage_secondary_color"), ("SecondaryTextColor", "homepage_secondary_text_color"),
            ("BackgroundColor", "homepage_background_color"),
        ].map { ($0, HiEvents.color(settings[$1])) }
        let parameters: [(String, String?)] =
            [("iframeId", id)] + colors + [
                ("ContinueButtonText", settings["continue_button_text"].text),
                ("occurrence_id", occurrence["id"].text),
            ]
        let query = parameters.compactMap { name, value in value.map { "\(name)=\(WebAddress.encoded($0))" } }
        return site.home.flatMap {
            WebAddress("\($0)/widget/\(WebAddress.encoded(number))?\(query.joined(separator: "&"))")
        }
    }
}
