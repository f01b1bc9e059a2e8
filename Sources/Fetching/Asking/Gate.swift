import Dispatch

/// Lets in so many at once; the others wait.
final class Gate: Sendable {
    private let room = DispatchSemaphore(value: 0)

    init(_ count: Int) {
        // Not made with that value: one that goes while it has less than it was made with is taken for a mistake.
        for _ in 0..<max(1, count) { room.signal() }
    }

    func pass<Result, Problem: Error>(_ body: () throws(Problem) -> Result) throws(Problem) -> Result {
        room.wait()
        defer { room.signal() }
        return try body()
    }
}
