import Diagnostics
import Synchronization

/// Which files were made since when: what a change costs.
public final class Makings: Sendable {
    private let state = Mutex<(total: Int, paths: [String])>((0, []))
    private let hear: @Sendable (_ path: String, _ diagnostics: [Diagnostic]) -> Void

    /// `hear` is told what there is to say of each.
    public init(hear: @escaping @Sendable (_ path: String, _ diagnostics: [Diagnostic]) -> Void = { _, _ in }) {
        self.hear = hear
    }

    func note(_ path: String, _ diagnostics: [Diagnostic]) {
        hear(path, diagnostics)
        state.withLock { state in
            state.total += 1
            state.paths.append(path)
        }
    }

    /// From now on they are those of another edition.
    func turn() { state.withLock { $0.paths = [] } }

    /// How many since the preview began.
    public var total: Int { state.withLock { $0.total } }

    /// Those of this edition, in the order in which they were made.
    public var paths: [String] { state.withLock { $0.paths } }
}
