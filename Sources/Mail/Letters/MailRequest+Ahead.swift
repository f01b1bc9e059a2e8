import Catalog
import Diagnostics

extension MailRequest {
    /// How long before the event a reminder comes: as it says, or by the days of the place.
    func ahead(of event: Event, at now: Instant) -> MailContext.Ahead {
        context.ahead ?? MailContext.Ahead(days: days(until: event, at: now))
    }

    /// What a reminder says that isn't so. Throws if there is nothing left to remind of.
    func untruths(of event: Event, at now: Instant) throws(Failure) -> [Diagnostic] {
        guard kind == .reminder else { return [] }
        guard now < event.starts else { throw MailMessages.begun(event) }
        let days = days(until: event, at: now)
        guard let ahead = context.ahead, ahead != .date, ahead != MailContext.Ahead(days: days) else { return [] }
        return [MailMessages.untrue(ahead, days: days)]
    }

    private func days(until event: Event, at now: Instant) -> Int {
        event.zone.day(at: event.starts).number - event.zone.day(at: now).number
    }
}

extension MailContext.Ahead {
    fileprivate init(days: Int) {
        self =
            switch days {
            case 0: .today
            case 1: .day
            case 7: .week
            default: .date
            }
    }
}
