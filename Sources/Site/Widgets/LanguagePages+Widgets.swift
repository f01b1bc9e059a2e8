import Catalog
import Diagnostics
import Publishing
import Theming

extension LanguagePages {
    /// The page of a widget, or of one state of it.
    func widget(_ place: Int, state: String?) throws(Failure) -> Output {
        let event = known.events[place].known
        let path = view.routes.embed(event.facts.slug)
        return try maker.output(
            try maker.templates.template("widget/page"), file: path + (state.map { "\($0).html" } ?? "index.html"),
            parts: [[event.text], known.organizer(event.facts.organizer)], until: event.until?.milliseconds,
            name: { LanguagePages.name($0, event) }
        ) { [self] view throws(Failure) in
            let shown = try shown(place)
            let page = ShownPage(
                path: path, kind: "widget",
                title: view.say("widget.title", [("event", view.text(shown.event.title))]), isIndexed: false)
            return (page, [("event", shown.seen(view)), ("widget", ShownWidget(shown, state: state).seen(view))])
        }
    }

    /// A file beside that page.
    func widgetFile(
        _ name: String, _ place: Int, _ bytes: @escaping @Sendable (ShownEvent, View) -> [UInt8]
    ) throws(Failure) -> Output {
        let event = known.events[place].known
        return try maker.file(
            view.routes.embed(event.facts.slug) + name, kind: name,
            parts: [[event.text], known.organizer(event.facts.organizer)], until: event.until?.milliseconds,
            name: { LanguagePages.name($0, event) }
        ) { [self] view throws(Failure) in bytes(try shown(place), view) }
    }

    static func name(_ part: Int, _ event: KnownEvent) -> String? {
        part == 0 ? "event \(event.facts.slug)" : event.facts.organizer.map { "organizer \($0)" }
    }
}
