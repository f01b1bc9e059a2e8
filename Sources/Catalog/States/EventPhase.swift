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
        let clock = clock
        return Timeline(boundaries: [clock.starts, clock.end]) { clock.phase(at: $0) }
    }
}
