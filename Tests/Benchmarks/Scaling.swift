import Dispatch
import Synchronization

/// How many times as much two threads do as one does in the same time.
enum Scaling {
    /// By the quickest of some runs of one thread, and of two: whatever else goes on only makes either slower.
    static func measured(_ work: @Sendable () throws -> Void) throws -> Double {
        var (one, two) = (Double.infinity, Double.infinity)
        for _ in 0..<9 {
            one = min(one, try milliseconds(work, threads: 1))
            two = min(two, try milliseconds(work, threads: 2))
        }
        return 2 * one / two
    }

    /// Some milliseconds of work that shares nothing.
    @inline(never)
    static func spin() -> UInt64 {
        var state: UInt64 = 1
        for _ in 0..<40_000_000 { state = state &* 6_364_136_223_846_793_005 &+ 1 }
        return state
    }

    private static func milliseconds(_ work: @Sendable () throws -> Void, threads: Int) throws -> Double {
        try Measure.milliseconds {
            let failure = Mutex<(any Error)?>(nil)
            DispatchQueue.concurrentPerform(iterations: threads) { _ in
                do { try work() } catch { failure.withLock { $0 = error } }
            }
            if let error = failure.withLock({ $0 }) { throw error }
        }
    }
}
