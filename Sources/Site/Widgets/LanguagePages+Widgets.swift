import Catalog
import Theming

extension LanguagePages {
    /// The page of a widget, or of one state of it.
    func widget(of shown: ShownEvent, state: String?, _ view: View) -> PageMaker.Content {
        let page = ShownPage(
            path: view.routes.embed(shown.event.slug), kind: "widget",
            title: view.say("widget.title", [("event", view.text(shown.event.title))]), isIndexed: false)
        return (page, [("event", shown.seen(view)), ("widget", ShownWidget(shown, state: state).seen(view))])
    }
}
