/// How often, and after how long, a question is asked again that had no answer.
public struct Patience: Hashable, Sendable {
    /// How often in all.
    public var attempts: Int
    /// Seconds before the second time; they double from one to the next.
    public var firstWait: Double
    public var longestWait: Double
    /// Seconds that a server may ask us to wait.
    public var longestPause: Double

    public init(
        attempts: Int = 4, firstWait: Double = 0.5, longestWait: Double = 30, longestPause: Double = 120
    ) {
        self.attempts = attempts
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.longestPause = longestPause
    }

    /// Seconds to wait after so many times, half of them by chance.
    func wait(after attempts: Int, chance: Double) -> Double {
        var wait = firstWait
        for _ in stride(from: 1, to: attempts, by: 1) { wait = min(wait * 2, longestWait) }
        return min(wait, longestWait) * (0.5 + chance / 2)
    }

    /// A server that names a pause each time isn't asked for ever.
    static let mostPauses = 12
}

extension Patience {
    /// Whether the same question may be answered a little later.
    static func isPassing(_ status: Int) -> Bool {
        status == 408 || status == 425 || status == 429 || status >= 500 && status != 501 && status != 505
    }

    static func isPassing(_ error: TransportError) -> Bool {
        switch error {
        case .unknownHost, .refused, .noConnection, .timeout, .cutOff: true
        case .tooLarge, .certificate, .forbiddenAddress, .garbled, .failed: false
        }
    }
}
