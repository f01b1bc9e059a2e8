/// When the next question may be asked.
struct Pace: Sendable {
    /// Questions a minute; nil for as many as the server allows.
    let budget: Int?
    /// When the last ones were or will be asked, no more than the budget.
    private(set) var turns: [Double]
    private var pausedUntil = -Double.infinity
    private var isSaid = true

    init(budget: Int?, turns: [Double] = []) {
        self.turns = turns
        self.budget = budget.map { max(1, $0) }
    }

    /// Takes the next turn, and says when it is.
    mutating func turn(now: Double) -> Double {
        var turn = now
        guard let budget else { return turn }
        // There are more of them only if the budget is another now.
        turns.removeFirst(max(0, turns.count - budget))
        if turns.count >= budget { turn = max(turn, turns.removeFirst() + Pace.minute) }
        turns.append(turn)
        return turn
    }

    /// Nobody asks before then.
    mutating func pause(until instant: Double) {
        guard instant > pausedUntil else { return }
        pausedUntil = instant
        isSaid = false
    }

    /// Seconds that nobody may ask for from now on, and whether whoever hears it is the first; nil for none.
    mutating func pause(now: Double) -> (seconds: Double, isNews: Bool)? {
        guard pausedUntil > now else { return nil }
        defer { isSaid = true }
        return (pausedUntil - now, !isSaid)
    }

    private static let minute = 60.0
}
