import Catalog
import Theming

extension LanguagePages {
    /// An event's own page.
    func page(of shown: ShownEvent, _ view: View) -> PageMaker.Content {
        let event = shown.event
        let page = ShownPage(
            path: view.routes.event(event.slug), kind: "event", title: title(of: event, view),
            description: view.text(event.summary), image: shown.sharedPicture(view),
            imageText: view.text(event.title),
            alternates: alternates { $0.event(event.slug) }, isIndexed: event.visibility == .public)
        return (page, [("event", shown.seen(view)), ("widget", ShownWidget(shown).seen(view))])
    }

    /// Each date of a series has a title of its own.
    private func title(of event: Event, _ view: View) -> String {
        let title = view.text(event.title)
        guard event.series != nil else { return title }
        return "\(title) · \(view.days(from: event.starts, to: event.ends, in: event.zone))"
    }
}
