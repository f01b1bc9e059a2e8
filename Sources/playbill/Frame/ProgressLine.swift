import Effects
import Synchronization

/// How far a long step has got: a bar that is drawn over itself on a terminal, a line now and then elsewhere. A step that
/// is done within a second shows nothing.
final class ProgressLine: Sendable {
    private let world: World
    private let isSilent: Bool
    private let state: Mutex<State>

    private struct State: Sendable {
        var started: Double
        var drawn: Double?
        var isShown = false
        var step = ""
        var done = 0
    }

    init(_ world: World, isSilent: Bool) {
        self.world = world
        self.isSilent = isSilent
        state = Mutex(State(started: world.now()))
    }

    /// Says that so many of so many are done; may be called from any thread, in any order.
    func advance(_ step: String, by count: Int, of total: Int) {
        guard !isSilent, total > 0 else { return }
        let line = state.withLock { state -> String? in
            if state.step != step { (state.step, state.done) = (step, 0) }
            state.done = min(total, state.done + count)
            let time = world.now()
            let pause = world.errors.isTerminal ? 0.1 : 10
            guard time - state.started >= 1, time - (state.drawn ?? 0) >= pause else { return nil }
            state.drawn = time
            state.isShown = true
            return text(step, state.done, total)
        }
        if let line { world.complain(line) }
    }

    /// Wipes the bar, so that what is printed next starts on a clean line, and starts the next step.
    func finish() {
        let wasShown = state.withLock { state in
            defer { state = State(started: world.now()) }
            return state.isShown
        }
        if wasShown, world.errors.isTerminal { world.complain("\r\u{1B}[K") }
    }

    private func text(_ step: String, _ done: Int, _ total: Int) -> String {
        let percent = done * 100 / total
        guard world.errors.isTerminal else { return "\(step): \(percent) %\n" }
        let filled = done * 24 / total
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 24 - filled)
        return "\r\(step) \(bar) \(percent) %\u{1B}[K"
    }
}
