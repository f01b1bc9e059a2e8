import Catalog
import Crypto
import Diagnostics
import Liquid
import Publishing
import Theming

extension LanguagePages {
    /// What all events' files of one kind are made from; throws if there is no template for them.
    func inputs(of file: EventFile) throws(Failure) -> EventFileInputs {
        let template: String? =
            switch file {
            case .page: EventFile.pageTemplate
            case .widget: EventFile.widgetTemplate
            case .calendar, .status, .embedOffer: nil
            }
        return try maker.inputs(of: file, template)
    }

    /// A file of the event at a place, as far as it is known without reading the event.
    func output(_ file: EventFile, _ inputs: EventFileInputs, _ maker: EventFileMaker) throws(Failure) -> Output {
        let event = known.events[maker.place].known
        let path = try OutputPath(path(of: file, event.facts.slug))
        let inputs = inputs.of(known.parts[maker.place], until: event.until)
        return Output(path, inputs: inputs.digest, parts: inputs.parts, validUntil: inputs.until, by: maker)
    }

    private func path(of file: EventFile, _ slug: Slug) -> String {
        switch file {
        case .page: "\(view.routes.event(slug))index.html"
        case .calendar: view.routes.calendar(slug)
        case .widget(let state): "\(view.routes.embed(slug))\(state ?? "index").html"
        case .status, .embedOffer: view.routes.embed(slug) + file.kind
        }
    }
}

/// Makes one file of one event: the event at that place, and the file of that number.
struct EventFileMaker: OutputMaker {
    private let pages: LanguagePages
    private let number: Int
    let place: Int

    init(_ pages: LanguagePages, _ number: Int, _ place: Int) {
        self.pages = pages
        self.number = number
        self.place = place
    }

    func make() -> Made {
        let (file, view) = (pages.files[number], pages.view)
        do throws(Failure) {
            let shown = try pages.shown(place)
            switch file {
            case .page:
                let template = try pages.maker.templates.template(EventFile.pageTemplate)
                return pages.maker.page(template) { pages.page(of: shown, $0) }
            case .widget(let state):
                let template = try pages.maker.templates.template(EventFile.widgetTemplate)
                return pages.maker.page(template) { pages.widget(of: shown, state: state, $0) }
            case .calendar: return Made(pages.calendar(of: shown, view))
            case .status: return Made(StatusFile(shown, view).bytes)
            case .embedOffer: return Made(EmbedOffer(shown, view).bytes)
            }
        } catch {
            return Made(nil, diagnostics: error.diagnostics)
        }
    }

    func name(_ part: Int) -> String? {
        let event = pages.known.events[place].known
        return PageParts.name(part) { own in
            switch own {
            case 0: "event \(event.facts.slug)"
            case 1: event.facts.organizer.map { "organizer \($0)" }
            case 2: "a picture"
            default:
                pages.known.related[place].changed(pages.site.source.isKnown, others: "an event it leads to")
            }
        }
    }
}
