import Catalog
import Formats
import Liquid
import MIME
import Theming

/// What all mails of one event in one language have in common for a minute.
final class Occasion: Sendable {
    let event: Event
    let organizer: Organizer?
    let view: View
    let shown: ShownEvent
    let common: ShownMail.Occasion
    /// The event for calendars.
    let calendar: Body
    /// What templates see of it.
    let fields: [(String, Value)]
    /// Of what was rendered of it, HTML and text.
    let memos: (html: Memo, text: Memo)

    /// Nothing that a mail says of the present is finer than a minute.
    struct Key: Hashable, Sendable {
        let event: ID<Event>
        let language: LanguageTag
        let minute: Int64

        init(event: ID<Event>, language: LanguageTag, now: Instant) {
            self.event = event
            self.language = language
            minute = now.milliseconds / 60_000
        }

        var now: Instant { Instant(milliseconds: minute * 60_000) }
    }

    init(_ event: Event, _ key: Key, _ office: MailOffice) {
        self.event = event
        let organizer = office.readers.organizer(of: event)
        let view = View(office.readers.view(key.language), at: key.now)
        let shown = ShownEvent(
            event, organizer, related: [], checkout: office.config.checkout(of: event), at: key.now,
            fewLeft: office.config.site.fewLeft)
        let history = office.history(of: event.zone)
        let edition = shown.edition(view)
        calendar = Body(
            CalendarFile().bytes(CalendarEntry.entries(of: edition, withSessions: false), zones: office.zones))
        common = ShownMail.Occasion(
            tokens: office.theme.mailStyle(accent: event.branding?.accent), logo: office.logo,
            linkedEvent: LinkedReservation.event(edition) { history.offset(at: $0) })
        let language = view.language
        fields = [
            ("event", shown.seen(view)), ("site", office.site.seen(view)),
            ("language", .string(language.tag.text)), ("direction", .string(language.direction.rawValue)),
        ]
        let constants = Set(fields.map(\.0))
        memos = (Memo(constants: constants, keeping: 128), Memo(constants: constants, keeping: 128))
        self.organizer = organizer
        self.view = view
        self.shown = shown
    }
}
