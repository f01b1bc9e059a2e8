import Crypto
import Diagnostics
import Publishing
import Synchronization

/// A file of an edition: made when it is first asked for, once, and kept for as long as nothing that it is made from changes.
final class Showing: Sendable {
    private let output: Output
    private let folder: String
    private let last: Shown?
    private let makings: Makings
    private let state = Mutex<Shown?>(nil)

    init(_ output: Output, _ folder: String, after before: Showing?, _ makings: Makings) {
        self.output = output
        self.folder = folder
        self.makings = makings
        last = before.flatMap { $0.state.withLock { $0 } ?? $0.last }
    }

    /// Of all that it is made from, without making it.
    var mark: String { String(output.inputs.hex.prefix(16)) }

    /// Whether this is what an output would come to.
    func holds(_ other: Output) -> Bool { output.inputs == other.inputs }

    /// Whoever asks while it is being made waits for it.
    var shown: Shown {
        state.withLock { state in
            if let state { return state }
            let made = output.make()
            makings.note(folder + output.path.text, made.diagnostics)
            let isSound = !made.diagnostics.contains { $0.severity == .error }
            let bytes = isSound ? made.bytes ?? last?.bytes : last?.bytes
            let shown = Shown(
                bytes: bytes, diagnostics: made.diagnostics, before: bytes == last?.bytes ? last?.before : last?.bytes)
            state = shown
            return shown
        }
    }

    /// As it was shown the last time, without making it.
    var known: Shown? { state.withLock { $0 } ?? last }
}
