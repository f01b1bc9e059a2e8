import Diagnostics
import Synchronization

/// What is said on the way, from whichever thread.
final class Remarks: Sendable {
    private let heard = Mutex<[Diagnostic]>([])

    func add(_ diagnostic: Diagnostic) { heard.withLock { $0.append(diagnostic) } }

    /// Each once, by place.
    var all: [Diagnostic] { heard.withLock { $0 }.sortedOnce }
}
