/// How an event stands to the clock.
public enum EventPhase: String, Hashable, Sendable, CaseIterable {
    case upcoming, ongoing, ended, postponed, cancelled
}

extension Event {
    /// Its phase at an instant, and until when it holds.
    public func phase(at now: Instant) -> Held<EventPhase> { phases.at(now) }

    /// Whether it has been or, cancelled, would have been; and until when it hasn't.
    public func isPast(at now: Instant) -> Held<Bool> {
        let clock = clock
        return Timeline(boundaries: [clock.end]) { clock.isPast(at: $0) }.at(now)
    }

    /// The phases that lie ahead.
    public func phaseChanges(after now: Instant) -> [Change<EventPhase>] { phases.changes(after: now) }

    private var phases: Timeline<EventPhase> {
        let clock = clock
        return Timeline(boundaries: [clock.starts, clock.end]) { clock.phase(at: $0) }
    }
}
