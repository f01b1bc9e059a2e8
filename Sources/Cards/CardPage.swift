import Catalog
import Crypto
import Diagnostics
import Graphics
import Liquid
import Printing
import Theming
import TicketMarkup

/// What the template makes of an event, in one language.
struct CardPage {
    let markup: TemplateMarkup
    private let sheetOrFailure: Result<Sheet, Failure>
    private let event: Event
    private let language: LanguageTag
    private let colours: Colours
    private let studio: CardStudio

    /// Throws if the template can't go on.
    init(_ event: Event, _ language: LanguageTag, _ studio: CardStudio, seesPictures: Bool = true) throws(Failure) {
        self.event = event
        self.language = language
        self.studio = studio
        colours = studio.colours.with(event.branding)
        let view = studio.view(language, seesPictures: seesPictures)
        let source = studio.source
        let shown = ShownEvent(
            event, event.organizer.flatMap { studio.organizers[$0] }, related: [], checkout: nil, at: source.now,
            fewLeft: source.config.site.fewLeft)
        let site = ShownSite(
            year: source.config.site.zone.day(at: source.now).year,
            logo: source.theme.logo.flatMap { studio.pictures.assets[$0.text] }, theme: source.theme.name)
        let fields = Fields([
            ("event", shown.seen(view)), ("site", site.seen(view)), ("language", .string(view.language.tag.text)),
            ("direction", .string(view.language.direction.rawValue)),
            ("script", .string((Script(mostOf: view.text(event.title)) ?? .latin).rawValue)),
        ])
        markup = try TemplateMarkup(studio.template, view, fields)
        sheetOrFailure = Result { [markup, colours] () throws(Failure) in try markup.sheet(colours) }
    }

    var warnings: [Diagnostic] { markup.warnings }

    /// Throws what is wrong with the markup.
    var sheet: Sheet { get throws(Failure) { try sheetOrFailure.get() } }

    /// Of all that the card is drawn from: what isn't on it doesn't change it.
    var key: Digest {
        get throws(Failure) {
            let source = studio.source
            var digests = [source.setup.program, source.fonts.digest, Digest(of: markup.bytes)]
            for picture in try sheet.pictures { digests.append(studio.digest(of: picture)) }
            digests.append(event.branding?.accent == nil ? studio.style : Digest(of: [studio.style, colours.digest]))
            return Digest(of: digests)
        }
    }

    /// The same of an event that has none.
    var withoutPictures: CardPage {
        get throws(Failure) { try CardPage(event, language, studio, seesPictures: false) }
    }
}
