import Catalog

/// Lines that all sessions of an event have in common, written once for all of them.
final class SessionLines {
    private let session: CalendarEntry
    let stamp: [UInt8]
    let standing: [UInt8]
    let place: [UInt8]
    let end: [UInt8]

    init(_ session: CalendarEntry) {
        self.session = session
        stamp = CalendarWriter.lines { session.writeStamp(to: &$0) }
        standing = CalendarWriter.lines { session.writeStanding(to: &$0) }
        place = CalendarWriter.lines { session.writePlace(to: &$0) }
        end = CalendarWriter.lines { session.writeEnd(to: &$0) }
    }

    /// Whether another has just these.
    func are(of other: CalendarEntry) -> Bool {
        session.parent == other.parent && session.modified == other.modified && session.status == other.status
            && session.sequence == other.sequence && session.coordinates == other.coordinates
            && session.conference == other.conference && session.page == other.page
            && session.organizer == other.organizer && session.image == other.image
    }
}
