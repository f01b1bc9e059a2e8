/// A computed state, and the instant until which it holds; nil means for good, as far as anyone knows.
public struct Held<State: Hashable & Sendable>: Hashable, Sendable {
    public var state: State
    public var until: Instant?

    public init(_ state: State, until: Instant?) {
        self.state = state
        self.until = until
    }
}

/// A state that depends on the clock alone: what it is at any instant, and the instants at which it may change.
///
/// Every change is found by asking at the boundaries, so that "until when" can't disagree with "what".
struct Timeline<State: Hashable & Sendable> {
    private let boundaries: [Instant]
    private let state: (Instant) -> State

    init(boundaries: some Sequence<Instant>, state: @escaping (Instant) -> State) {
        self.boundaries = Array(boundaries)
        self.state = state
    }

    func at(_ now: Instant) -> Held<State> {
        let current = state(now)
        return Held(current, until: ahead(of: now).first { state($0) != current })
    }

    /// What lies ahead, in order.
    func changes(after now: Instant) -> [Change<State>] {
        var last = state(now)
        return ahead(of: now).compactMap { boundary in
            let next = state(boundary)
            defer { last = next }
            return next == last ? nil : Change(at: boundary, to: next)
        }
    }

    private func ahead(of now: Instant) -> [Instant] {
        boundaries.filter { $0 > now }.sorted()
    }
}

/// A state that begins at an instant.
public struct Change<State: Hashable & Sendable>: Hashable, Sendable {
    public var at: Instant
    public var to: State

    public init(at: Instant, to: State) {
        self.at = at
        self.to = to
    }
}
