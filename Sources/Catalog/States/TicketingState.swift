/// How far the ticketing of an event has got.
public enum TicketingState: String, Hashable, Sendable, CaseIterable {
    case active, setup, inactive, none
}

extension TicketingState {
    /// What a provider's own word for an event's status means to us; a word we don't know means it is being set up.
    public init(providerStatus: String) {
        switch providerStatus.uppercased() {
        case "LIVE": self = .active
        case "CANCELLED", "ENDED": self = .inactive
        default: self = .setup
        }
    }
}

extension Event {
    /// The state of its ticketing at an instant, and until when it holds. What the provider said counts only as long as
    /// the event is neither cancelled nor over.
    public func ticketingState(at now: Instant) -> Held<TicketingState> { ticketingStates.at(now) }

    /// The states that lie ahead.
    public func ticketingStateChanges(after now: Instant) -> [Change<TicketingState>] {
        ticketingStates.changes(after: now)
    }

    private var ticketingStates: Timeline<TicketingState> {
        let clock = clock
        return Timeline(boundaries: [clock.end]) { clock.ticketingState(at: $0) }
    }
}

extension EventPhase {
    /// Whether nothing can be sold for it any more.
    var isOver: Bool { self == .ended || self == .cancelled }
}
