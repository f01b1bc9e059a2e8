import Synchronization

/// When the next question may be asked.
struct Pace: Sendable {
    /// Questions a minute; nil for as many as the server allows.
    let budget: Int?
    /// When the last ones were or will be asked, no more than the budget.
    private var turns: [Double] = []
    private var pausedUntil = -Double.infinity

    init(budget: Int?) {
        self.budget = budget.map { max(1, $0) }
    }

    /// Takes the next turn, and says when it is.
    mutating func turn(now: Double) -> Double {
        var turn = now
        guard let budget else { return turn }
        if turns.count >= budget { turn = max(turn, turns.removeFirst() + Pace.minute) }
        turns.append(turn)
        return turn
    }

    /// Nobody asks before then; answers whether that is later than was known.
    mutating func pause(until instant: Double) -> Bool {
        guard instant > pausedUntil else { return false }
        pausedUntil = instant
        return true
    }

    /// Seconds that nobody may ask for from now on; nil for none.
    func pause(now: Double) -> Double? {
        pausedUntil > now ? pausedUntil - now : nil
    }

    private static let minute = 60.0
}
