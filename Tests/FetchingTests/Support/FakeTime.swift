import Synchronization

@testable import Fetching

/// A clock that only moves when somebody sleeps.
final class FakeTime: Sendable {
    private let state: Mutex<(now: Double, sleeps: [Double])>
    private let chance: Double

    /// Chance is always the same: 1 makes every wait as long as it can be.
    init(now: Double = 1_700_000_000, chance: Double = 1) {
        state = Mutex((now, []))
        self.chance = chance
    }

    var now: Double { state.withLock { $0.now } }

    /// How long it was slept each time.
    var sleeps: [Double] { state.withLock { $0.sleeps } }

    func pass(_ seconds: Double) { state.withLock { $0.now += seconds } }

    var timing: Timing {
        Timing(
            now: { self.now }, elapsed: { self.now },
            sleep: { seconds in
                self.state.withLock { state in
                    state.now += seconds
                    state.sleeps.append(seconds)
                }
            },
            random: { self.chance })
    }
}
