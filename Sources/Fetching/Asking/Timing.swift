import Dispatch
import Foundation

/// The clock, waiting, and chance, which keeps those who were turned away together from coming back together.
public struct Timing: Sendable {
    /// Seconds since 1970, with their fraction.
    public var now: @Sendable () -> Double
    /// Seconds since whenever: unlike the clock it is never set.
    public var elapsed: @Sendable () -> Double
    public var sleep: @Sendable (_ seconds: Double) -> Void
    /// From 0 up to, but not, 1.
    public var random: @Sendable () -> Double

    public init(
        now: @escaping @Sendable () -> Double, elapsed: @escaping @Sendable () -> Double,
        sleep: @escaping @Sendable (Double) -> Void, random: @escaping @Sendable () -> Double
    ) {
        self.now = now
        self.elapsed = elapsed
        self.sleep = sleep
        self.random = random
    }

    public static let live = Timing(
        now: { Date().timeIntervalSince1970 },
        elapsed: { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 },
        sleep: { Thread.sleep(forTimeInterval: $0) },
        random: { Double.random(in: 0..<1) })
}
