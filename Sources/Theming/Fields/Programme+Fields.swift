import Catalog

/// One day of an event's programme.
struct ProgrammeDay: Sendable {
    let date: Moment
    let sessions: [ShownSession]
}

final class ShownSession: Sendable {
    let session: Session
    let zone: Zone
    let ticketTypes: [TicketType]

    init(session: Session, zone: Zone, ticketTypes: [TicketType]) {
        self.session = session
        self.zone = zone
        self.ticketTypes = ticketTypes
    }
}

extension ProgrammeDay {
    static let fields = FieldTable<ProgrammeDay>(
        "programme day", "One day of a programme.",
        [
            .one("date", "The day.", of: Moment.fields) { day, _ in day.date },
            .many("sessions", "By their start.", of: ShownSession.fields) { day, _ in day.sessions },
            .texts("tracks", "The tracks there are, by the alphabet; none if there is but one.", "Finance") {
                day, view in
                let tracks = Set(day.sessions.compactMap { view.text($0.session.track) })
                return tracks.count > 1 ? tracks.sorted() : []
            },
        ])

    /// The programme of an event, a day each by the clocks of the place.
    static func all(of event: Event, _ view: View) -> [ProgrammeDay] {
        let clock = view.clock(event.zone)
        let sorted = event.schedule.enumerated().sorted {
            ($0.element.starts, $0.offset) < ($1.element.starts, $1.offset)
        }
        var days: [ProgrammeDay] = []
        var sessions: [ShownSession] = []
        var current: Day?
        for (_, session) in sorted {
            let day = clock.time(at: session.starts).day
            if day != current, let first = sessions.first {
                days.append(ProgrammeDay(date: first.starts, sessions: sessions))
                sessions = []
            }
            current = day
            sessions.append(ShownSession(session: session, zone: event.zone, ticketTypes: event.ticketTypes))
        }
        if let first = sessions.first { days.append(ProgrammeDay(date: first.starts, sessions: sessions)) }
        return days
    }
}

extension ShownSession {
    static let fields = FieldTable<ShownSession>(
        "session", "A part of a programme.",
        [
            .text("id", "Its name for machines.", "opening") { shown, _ in shown.session.id.text },
            .text("text", "Its title.", "Opening plenary") { shown, view in view.text(shown.session.title) },
            .text("title", "Its title.", "Opening plenary") { shown, view in view.text(shown.session.title) },
            .text("description", "What it is about.", "Where the region stands.") { shown, view in
                view.text(shown.session.description)
            },
            .one("starts", "When it starts.", of: Moment.fields) { shown, _ in shown.starts },
            .one("ends", "When it ends.", of: Moment.fields) { shown, _ in
                shown.session.ends.map { Moment(instant: $0, zone: shown.zone) }
            },
            .number("minutes", "How long it takes.", "45") { shown, _ in
                shown.session.ends.map { Int(($0.milliseconds - shown.session.starts.milliseconds) / 60_000) }
            },
            .text("track", "The track it is in.", "Finance") { shown, view in view.text(shown.session.track) },
            .text("room", "Where it is.", "Main Marquee") { shown, view in view.text(shown.session.room) },
            .many("speakers", "Who speaks.", of: Speaker.fields) { shown, _ in shown.session.speakers },
            .texts("tickets", "The tickets that let one in; none if all do.", "Gala Night") { shown, view in
                shown.tickets(view)
            },
            .text("tickets_text", "The same in one phrase.", "Gala Night or Full Access Pass") { shown, view in
                view.language.list(shown.tickets(view), .or)
            },
        ])

    private func tickets(_ view: View) -> [String] {
        session.ticketTypes.compactMap { id in ticketTypes.first { $0.id == id } }.map { view.text($0.name) }
    }

    var starts: Moment { Moment(instant: session.starts, zone: zone) }
}

extension Speaker {
    static let fields = FieldTable<Speaker>(
        "speaker", "Somebody on stage.",
        [
            .text("text", "The name.", "Ruth Lagat") { speaker, view in view.text(speaker.name) },
            .text("name", "The name.", "Ruth Lagat") { speaker, view in view.text(speaker.name) },
            .text("role", "What they do.", "Grain trader") { speaker, view in view.text(speaker.role) },
            .one("image", "A picture.", of: ShownImage.fields) { speaker, view in ShownImage(speaker.image, view) },
        ])
}
