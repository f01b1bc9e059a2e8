/// How an event stands to the clock.
public enum EventPhase: String, Hashable, Sendable, CaseIterable {
    case upcoming, ongoing, ended, postponed, cancelled
}

extension Event {
    /// Its phase at an instant, and until when it holds.
    public func phase(at now: Instant) -> Held<EventPhase> { phases.at(now) }

    /// The phases that lie ahead.
    public func phaseChanges(after now: Instant) -> [Change<EventPhase>] { phases.changes(after: now) }

    private var phases: Timeline<EventPhase> {
        let end = effectiveEnd
        return Timeline(boundaries: [starts, end]) { phase(at: $0, end: end) }
    }

    /// The phase alone, for who has worked out the end already.
    func phase(at now: Instant, end: Instant) -> EventPhase {
        switch status {
        case .cancelled: .cancelled
        case .postponed: .postponed
        case .ended: .ended
        case .draft, .published: now < starts ? .upcoming : now < end ? .ongoing : .ended
        }
    }
}
