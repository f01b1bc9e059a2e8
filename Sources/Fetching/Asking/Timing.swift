import Foundation

/// The clock, waiting, and chance, which keeps those who were turned away together from coming back together.
public struct Timing: Sendable {
    /// Seconds since 1970, with their fraction.
    public var now: @Sendable () -> Double
    public var sleep: @Sendable (_ seconds: Double) -> Void
    /// From 0 up to, but not, 1.
    public var random: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> Double, sleep: @escaping @Sendable (Double) -> Void,
        random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.sleep = sleep
        self.random = random
    }

    public static let live = Timing(
        now: { Date().timeIntervalSince1970 }, sleep: { Thread.sleep(forTimeInterval: $0) },
        random: { Double.random(in: 0..<1) })
}

extension Timing {
    func sleep(until instant: Double) {
        let seconds = instant - now()
        if seconds > 0 { sleep(seconds) }
    }
}
