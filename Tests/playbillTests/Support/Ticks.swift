import Synchronization

/// A clock that shows given times one after the other, and stops at the last.
final class Ticks: Sendable {
    private let rest: Mutex<[Double]>

    init(_ times: [Double]) {
        rest = Mutex(times)
    }

    @Sendable func next() -> Double {
        rest.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
    }
}
